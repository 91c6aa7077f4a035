import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { close } from '@/lib/interface/common';
import * as say from '@/lib/interface/making';
import { keepTyped } from './keep-typed';
import type { ShownSelection, ShownWork } from './messages';
import type { WorkshopActions } from './use-workshop';

/** The paragraph under the cursor: its words, who says it, and whether it is part of the text. */
export function SelectionPanel({
  selection,
  typed,
  work: { people },
  actions,
}: {
  selection: ShownSelection;
  /** Its words as somebody has changed them; null where they are as they were. */
  typed: string | null;
  work: ShownWork;
  actions: WorkshopActions;
}) {
  const { pointed, words, speaker, isOfInterview } = selection;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Where a touch would bring a keyboard over the text, the field waits to be pressed.
  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true });
  }, []);
  // Whoever worked in here by keys goes on in the text.
  useLayoutEffect(() => {
    const panel = field.current?.closest('section');
    return () => {
      if (panel?.contains(document.activeElement)) leadBack();
    };
  }, []);
  const keep = (): void => actions.ask({ ask: 'reword', pointed, words: typed ?? words });
  const passage = 'passage' in pointed ? pointed.passage : null;
  const attribute = (to: string, person: string): void => {
    keepTyped({ selected: selection, typed }, actions);
    actions.ask({ ask: 'attribute', passage: to, person });
  };
  return (
    <section className="studio-selection" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{isOfInterview ? say.thisPassage : say.thisParagraph}</h2>
      {passage === null || people.length === 0 ? null : (
        <fieldset className="studio-speakers">
          <legend>{say.saidBy}</legend>
          {people.map((person) => (
            <button
              key={person.id}
              type="button"
              aria-pressed={person.id === speaker}
              onClick={() => attribute(passage, person.id)}
            >
              {person.name}
            </button>
          ))}
        </fieldset>
      )}
      <label htmlFor={`${id}words`}>{say.itsWords}</label>
      <textarea
        id={`${id}words`}
        ref={field}
        rows={6}
        dir="auto"
        value={typed ?? words}
        onChange={({ currentTarget }) => actions.type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') actions.deselect();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        }}
      />
      <div className="studio-buttons">
        <button type="button" className="studio-main" disabled={typed === null} onClick={keep}>
          {say.keepWords}
        </button>
        {passage === null ? null : (
          <button type="button" onClick={() => actions.ask({ ask: 'take-out', passage })}>
            {say.takeOutPassage}
          </button>
        )}
        <button type="button" onClick={() => actions.deselect()}>
          {close}
        </button>
      </div>
    </section>
  );
}

function leadBack(): void {
  document.querySelector<HTMLElement>('.studio-preview')?.focus({ preventScroll: true });
}
