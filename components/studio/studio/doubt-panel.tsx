import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ShownDoubt, ShownWork } from './messages';
import type { ShowPlace } from './use-focused-row';
import type { WorkshopActions } from './use-workshop';

/** The doubts one by one: each is settled by one press, or by one key while the focus is in here. */
export function DoubtPanel({
  work: { doubts, doubtsInAll, isEdition },
  actions,
  onShow,
}: {
  work: ShownWork;
  actions: WorkshopActions;
  /** Shows a place in the preview. */
  onShow: ShowPlace;
}) {
  const [wanted, setIndex] = useState(0);
  const index = Math.min(wanted, Math.max(0, doubts.length - 1));
  const doubt = doubts[index];
  const question = useRef<HTMLHeadingElement>(null);
  const wasUsed = useRef(false);

  // The next doubt takes the focus of the one that was settled, and the text shows what it is about.
  const key = doubt?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another doubt is shown, not the same in a new list
  useEffect(() => {
    if (!wasUsed.current) return;
    question.current?.focus({ preventScroll: true });
    if (doubt !== undefined) onShow(doubt.shownAt, doubt.place, false);
  }, [key]);

  if (doubt === undefined) {
    return (
      <section className="studio-doubt" aria-labelledby="studio:doubts">
        <h2 id="studio:doubts" ref={question} tabIndex={-1}>
          {isEdition ? 'Nothing is doubtful any more' : 'Doubts'}
        </h2>
        <p>
          {isEdition
            ? 'Read it once more: press a passage to change its words or who says it. Then take it away.'
            : 'They come with the texts.'}
        </p>
      </section>
    );
  }
  const settle = (answer: number): void => {
    if (doubt.answers[answer] === undefined) return;
    wasUsed.current = true;
    actions.ask({ ask: 'settle', doubt: doubt.key, answer });
  };
  const go = (by: number): void => {
    wasUsed.current = true;
    setIndex((index + by + doubts.length) % doubts.length);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[1-9]$/.test(event.key)) settle(Number(event.key) - 1);
    else if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
    else return;
    event.preventDefault();
  };
  return (
    <section className="studio-doubt" aria-labelledby="studio:doubts" onKeyDown={press}>
      <h2 id="studio:doubts">
        {doubtsInAll === 1 ? 'One doubt' : `${doubtsInAll} doubts`}
        <span className="visually-hidden">. Keys 1 to 9 choose an answer, the arrows go from doubt to doubt.</span>
      </h2>
      <DoubtWords doubt={doubt} heading={question} />
      <ol className="studio-answers">
        {doubt.answers.map(({ label, words }, answer) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: answers are told by their places
          <li key={answer}>
            <button type="button" onClick={() => settle(answer)}>
              <kbd>{answer + 1}</kbd>
              <span>
                {label}
                {words === undefined ? null : <q dir="auto">{words}</q>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="studio-buttons">
        <button type="button" disabled={doubts.length < 2} onClick={() => go(-1)}>
          Previous
        </button>
        <button type="button" disabled={doubts.length < 2} onClick={() => go(1)}>
          Later
        </button>
        {doubt.shownAt === null ? null : (
          <button type="button" onClick={() => onShow(doubt.shownAt, doubt.place, true)}>
            Show it in the text
          </button>
        )}
      </div>
    </section>
  );
}

function DoubtWords({
  doubt: { question, words, remarks },
  heading,
}: {
  doubt: ShownDoubt;
  heading: React.Ref<HTMLHeadingElement>;
}) {
  return (
    <>
      <h3 ref={heading} tabIndex={-1} aria-describedby={words === '' ? undefined : 'studio:doubtful'}>
        {question}
      </h3>
      {words === '' ? null : (
        <blockquote id="studio:doubtful" dir="auto">
          {words}
        </blockquote>
      )}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </>
  );
}
