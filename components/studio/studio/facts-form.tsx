import { useId } from 'react';
import * as say from '@/lib/interface/making';
import { FORM_FIELDS, type FormPerson, ROLES } from '../../../lib/studio/form-fields';
import type { ShownText } from './messages';
import { useFilledForm } from './use-filled-form';
import type { WorkshopActions } from './use-workshop';

/** What is told of a text: title, people, dates, rights. */
export function FactsForm({ text: { id, kind, form }, actions }: { text: ShownText; actions: WorkshopActions }) {
  const own = useId();
  const { values, isChanged, change, give } = useFilledForm(form);
  const { fields, people } = values;
  const setPeople = (to: readonly FormPerson[]): void => change({ people: to });
  const setPerson = (index: number, to: Partial<FormPerson>): void =>
    setPeople(people.map((person, at) => (at === index ? { ...person, ...to } : person)));
  const keep = (): void => actions.ask({ ask: 'fill', text: id, values: give() });
  return (
    <form
      className="studio-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      // What was written is kept as well when somebody goes on elsewhere.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (isChanged && !currentTarget.contains(relatedTarget) && currentTarget.checkValidity()) keep();
      }}
    >
      <h3>{kind === 'transcript' ? say.theInterview : say.theEssay}</h3>
      {FORM_FIELDS[kind].map(({ name, label, isRequired, hint, type }) => (
        <div key={name}>
          <label htmlFor={`${own}${name}`}>{label}</label>
          <input
            id={`${own}${name}`}
            name={name}
            type={type ?? 'text'}
            dir="auto"
            required={isRequired === true}
            aria-describedby={hint === undefined ? undefined : `${own}${name}-hint`}
            value={fields[name] ?? ''}
            onChange={({ currentTarget }) => change({ fields: { ...fields, [name]: currentTarget.value } })}
          />
          {hint === undefined ? null : <small id={`${own}${name}-hint`}>{hint}</small>}
        </div>
      ))}
      {kind === 'transcript' ? (
        <fieldset>
          <legend>{say.people}</legend>
          {people.map((person, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: people are told by their places
            <div className="studio-person" key={index}>
              <input
                aria-label={say.nameOfPerson(index + 1)}
                dir="auto"
                value={person.name}
                onChange={({ currentTarget }) => setPerson(index, { name: currentTarget.value })}
              />
              <select
                aria-label={say.roleOf(person.name, index + 1)}
                value={person.role}
                onChange={({ currentTarget }) => setPerson(index, { role: currentTarget.value })}
              >
                {Object.entries(ROLES).map(([role, name]) => (
                  <option key={role} value={role}>
                    {name}
                  </option>
                ))}
              </select>
              <button type="button" onClick={() => setPeople(people.filter((_, at) => at !== index))}>
                {say.remove}
                <span className="visually-hidden"> {person.name}</span>
              </button>
            </div>
          ))}
          <button type="button" onClick={() => setPeople([...people, { id: '', name: '', role: 'guest' }])}>
            {say.addPerson}
          </button>
        </fieldset>
      ) : null}
      <button type="submit" className="studio-main">
        {say.keepThis}
      </button>
    </form>
  );
}
