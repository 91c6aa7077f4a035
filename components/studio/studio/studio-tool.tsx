import { useState } from 'react';
import * as say from '@/lib/interface/making';
import { ProblemNote } from '../problem-note';
import { DoubtPanel } from './doubt-panel';
import { ElsewhereNote } from './elsewhere-note';
import { FactsForm } from './facts-form';
import { GiveTexts } from './give-texts';
import { HistoryBar } from './history-bar';
import { KeptWorks } from './kept-works';
import { PreviewPane } from './preview-pane';
import { ProblemList } from './problem-list';
import { SelectionPanel } from './selection-panel';
import { TakeAway } from './take-away';
import { TextList } from './text-list';
import { useBeginning } from './use-beginning';
import { useFileDrop } from './use-file-drop';
import { useFocusedRow } from './use-focused-row';
import { useHistorySteps } from './use-history-steps';
import { useWorkshop } from './use-workshop';

/** The texts that are given, the edition that comes of them, and what is doubtful in it. */
export function StudioTool({ worker, parts }: { worker: string; parts: string }) {
  const [workshop, actions] = useWorkshop(worker);
  const [focused, focus] = useFocusedRow(workshop, actions);
  const steps = useHistorySteps(actions);
  useFileDrop(actions);
  const [pasted, onPaste] = useState('');
  const text = { typed: pasted, onType: onPaste };
  const { work, rows, selected, typed, problem, busy } = workshop;
  const beginning = useBeginning(work);
  if (work === null)
    return problem === null ? (
      <p className="studio-status" role="status">
        {say.opening}
      </p>
    ) : (
      <ProblemNote problem={problem} />
    );
  const isEmpty = work.texts.length === 0;
  const hasInterview = work.texts.some(({ kind }) => kind === 'transcript');
  const isHalf = work.texts.length === 1;
  return (
    <>
      <ProblemNote problem={problem} />
      {isEmpty ? (
        <div className="studio-first" ref={beginning}>
          <GiveTexts actions={actions} title={say.firstTexts} text={text} isFirst />
          <ol className="studio-steps">
            {Object.values(say.steps).map(([what, how]) => (
              <li key={what}>
                <b>{what}</b>
                {how}
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <div className="studio-bench">
          <div className="studio-side">
            <div role="status">{work.isElsewhere ? <ElsewhereNote actions={actions} /> : null}</div>
            <fieldset className="studio-still" disabled={work.isElsewhere}>
              <HistoryBar work={work} busy={busy > 0} steps={steps} />
              <ProblemList work={work} />
              {isHalf ? (
                <GiveTexts actions={actions} title={hasInterview ? say.nowEssay : say.nowInterview} text={text} />
              ) : null}
              {selected === null ? null : (
                <SelectionPanel
                  key={JSON.stringify(selected)}
                  selection={selected}
                  typed={typed}
                  work={work}
                  actions={actions}
                />
              )}
              <DoubtPanel key={work.id} work={work} actions={actions} steps={steps} onShow={focus} />
            </fieldset>
          </div>
          <PreviewPane
            work={work}
            rows={rows}
            focused={focused}
            selected={selected}
            typed={typed}
            actions={actions}
            onShow={focus}
          />
          <div className="studio-side studio-rest">
            {work.isEdition ? <TakeAway parts={parts} actions={actions} /> : null}
            <details className="studio-part">
              <summary>{say.facts}</summary>
              <fieldset className="studio-still" disabled={work.isElsewhere}>
                {work.texts.map((text) => (
                  <FactsForm key={text.id} text={text} actions={actions} />
                ))}
              </fieldset>
            </details>
            <details className="studio-part" open={!work.isEdition}>
              <summary>{say.texts(work.texts.length)}</summary>
              <fieldset className="studio-still" disabled={work.isElsewhere}>
                <TextList work={work} actions={actions} />
                {isHalf ? null : <GiveTexts actions={actions} title={say.addText} text={text} />}
              </fieldset>
            </details>
            <details className="studio-part">
              <summary>{say.yourEditions(work.works.length)}</summary>
              <KeptWorks work={work} actions={actions} />
            </details>
          </div>
        </div>
      )}
      {isEmpty && work.works.length > 0 ? (
        <section className="studio-kept" aria-labelledby="studio:kept">
          <h2 id="studio:kept" tabIndex={-1}>
            {say.allYourEditions}
          </h2>
          <KeptWorks work={work} actions={actions} />
        </section>
      ) : null}
      {isEmpty && (work.redo !== null || work.undo !== null) ? (
        <HistoryBar work={work} busy={busy > 0} steps={steps} />
      ) : null}
    </>
  );
}
