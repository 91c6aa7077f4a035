/** What becomes of a form under somebody's hands when its text changes. Pure. */
import { toSlug } from '../content/slug';
import type { FormPerson, FormValues } from './form-fields';

/**
 * What a form holds once its text says something else: what somebody changed in it stays, all else is as in the text.
 * @param mine what the form holds
 * @param before what it held when it was last as its text, or was given to be kept
 * @param now what the text says
 */
export function adoptedForm(mine: FormValues, before: FormValues, now: FormValues): FormValues {
  const fields = Object.entries(now.fields).map(([name, value]) => {
    const typed = mine.fields[name];
    return [name, typed === undefined || typed === before.fields[name] ? value : typed];
  });
  return { fields: Object.fromEntries(fields), people: adoptedPeople(mine.people, before.people, now.people) };
}

/** A form that is given to be kept: whoever is new and has a name has an id, by which they are told from then on. */
export function withIds({ fields, people }: FormValues, known: readonly FormPerson[]): FormValues {
  const taken = new Set([...known, ...people].map(({ id }) => id));
  const named = people.map((person) => {
    if (person.id !== '' || person.name.trim() === '') return person;
    const id = newPersonId(person.name, taken);
    taken.add(id);
    return { ...person, id };
  });
  return { fields, people: named };
}

/** An id that nobody has. */
export function newPersonId(name: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const slug = toSlug(name) || 'person';
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  return id;
}

function adoptedPeople(
  mine: readonly FormPerson[],
  before: readonly FormPerson[],
  now: readonly FormPerson[],
): readonly FormPerson[] {
  if (JSON.stringify(mine) === JSON.stringify(before)) return now;
  const [old, told] = [before, now].map((people) => new Map(people.map((person) => [person.id, person])));
  const kept = mine.flatMap((person): FormPerson[] => {
    const [was, is] = [old?.get(person.id), told?.get(person.id)];
    if (person.id === '' || was === undefined) return [person];
    const isChanged = person.name !== was.name || person.role !== was.role;
    if (is === undefined) return isChanged ? [person] : [];
    return [
      {
        id: person.id,
        name: person.name === was.name ? is.name : person.name,
        role: person.role === was.role ? is.role : person.role,
      },
    ];
  });
  const ids = new Set([...mine, ...before].map(({ id }) => id));
  return [...kept, ...now.filter(({ id }) => !ids.has(id))];
}
