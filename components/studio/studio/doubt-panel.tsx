import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import * as say from '@/lib/interface/making';
import type { ShownDoubt, ShownWork } from './messages';
import type { ShowPlace } from './use-focused-row';
import type { HistorySteps } from './use-history-steps';
import type { WorkshopActions } from './use-workshop';

/** The doubts one by one: each is settled by one press, or by one key while the focus is in here. */
export function DoubtPanel({
  work: { doubts, doubtsInAll, isEdition, isElsewhere },
  actions,
  steps: { reopened, shown },
  onShow,
}: {
  work: ShownWork;
  actions: WorkshopActions;
  steps: HistorySteps;
  /** Shows a place in the preview. */
  onShow: ShowPlace;
}) {
  const [wanted, setIndex] = useState(0);
  const index = Math.min(wanted, Math.max(0, doubts.length - 1));
  const doubt = doubts[index];
  const question = useRef<HTMLHeadingElement>(null);
  const goesOn = useRef(false);
  const panel = useRef<HTMLElement>(null);

  // The next doubt takes the focus of the one that was settled, and the text shows what it is about. Where another change
  // settled it, or another tab, somebody may be reading something else.
  const key = doubt?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another doubt is shown, not the same in a new list
  useEffect(() => {
    const isOwn = goesOn.current;
    goesOn.current = false;
    if (!isOwn || isElsewhere) return;
    question.current?.focus({ preventScroll: true });
    if (doubt !== undefined) onShow(doubt.shownAt, doubt.place, false);
  }, [key]);

  const go = (by: number): void => {
    goesOn.current = true;
    setIndex((index + by + doubts.length) % doubts.length);
  };
  // So does a doubt that is open again by a step back. The focus stays where it is, but here, where it would be on
  // something else by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown once
  useEffect(() => {
    if (reopened === null) return;
    shown();
    const at = doubts.findIndex(({ key }) => key === reopened);
    const again = doubts[at];
    if (again === undefined || isElsewhere) return;
    onShow(again.shownAt, again.place, false);
    if (!panel.current?.contains(document.activeElement)) setIndex(at);
    else if (at === index) question.current?.focus({ preventScroll: true });
    else go(at - index);
  }, [reopened]);

  if (doubt === undefined) {
    return (
      <section ref={panel} className="studio-doubt" aria-labelledby="studio:doubts">
        <h2 id="studio:doubts" ref={question} tabIndex={-1}>
          {isEdition ? say.nothingDoubtful : say.doubts}
        </h2>
        <p>{isEdition ? say.readOnceMore : say.comeWithTexts}</p>
      </section>
    );
  }
  const settle = (answer: number): void => {
    if (doubt.answers[answer] === undefined) return;
    goesOn.current = true;
    actions.ask({ ask: 'settle', doubt: doubt.key, answer });
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
    <section ref={panel} className="studio-doubt" aria-labelledby="studio:doubts" onKeyDown={press}>
      <h2 id="studio:doubts">
        {say.doubtsOf(doubtsInAll)}
        <span className="visually-hidden">{say.doubtKeys}</span>
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
          {say.previous}
        </button>
        <button type="button" disabled={doubts.length < 2} onClick={() => go(1)}>
          {say.later}
        </button>
        {doubt.shownAt === null ? null : (
          <button type="button" onClick={() => onShow(doubt.shownAt, doubt.place, true)}>
            {say.showInText}
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
