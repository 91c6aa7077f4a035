import { DoubtPanel } from './doubt-panel';
import { FactsForm } from './facts-form';
import { GiveTexts } from './give-texts';
import { HistoryBar } from './history-bar';
import { KeptWorks } from './kept-works';
import { PreviewPane } from './preview-pane';
import { ProblemList } from './problem-list';
import { SelectionPanel } from './selection-panel';
import { TakeAway } from './take-away';
import { TextList } from './text-list';
import { useFileDrop } from './use-file-drop';
import { useFocusedRow } from './use-focused-row';
import { useHistoryKeys } from './use-history-keys';
import { useWorkshop } from './use-workshop';
import { WrongNote } from './wrong-note';

/** The texts that are given, the edition that comes of them, and what is doubtful in it. */
export function StudioTool({ worker, parts }: { worker: string; parts: string }) {
  const [workshop, actions] = useWorkshop(worker);
  const [focused, focus] = useFocusedRow(workshop, actions);
  useHistoryKeys(actions);
  useFileDrop(actions);
  const { work, rows, selected, problem, busy } = workshop;
  if (work === null)
    return problem === null ? (
      <p className="studio-status" role="status">
        Opening …
      </p>
    ) : (
      <WrongNote problem={problem} />
    );
  const isEmpty = work.texts.length === 0;
  const hasInterview = work.texts.some(({ kind }) => kind === 'transcript');
  const isHalf = work.texts.length === 1;
  return (
    <>
      <WrongNote problem={problem} />
      {isEmpty ? (
        <div className="studio-first">
          <GiveTexts actions={actions} title="The interview, and the essays about it" isFirst />
          <ol className="studio-steps">
            <li>
              <b>Give the texts.</b> A pasted or saved page will do: what is no part of the text is left out, and who
              speaks is found out.
            </li>
            <li>
              <b>Settle what is doubtful.</b> One press or key for each; every step can be undone, back to the
              beginning.
            </li>
            <li>
              <b>Take it away.</b> As files that any web server shows, and that stay yours. Until then your browser
              keeps your work.
            </li>
          </ol>
        </div>
      ) : (
        <div className="studio-bench">
          <div className="studio-side">
            <HistoryBar work={work} busy={busy > 0} actions={actions} />
            <ProblemList work={work} />
            {isHalf ? (
              <GiveTexts actions={actions} title={hasInterview ? 'Now an essay about it' : 'Now the interview'} />
            ) : null}
            {selected === null ? null : (
              <SelectionPanel key={JSON.stringify(selected)} selection={selected} work={work} actions={actions} />
            )}
            <DoubtPanel key={work.id} work={work} actions={actions} onShow={focus} />
          </div>
          <PreviewPane work={work} rows={rows} focused={focused} actions={actions} />
          <div className="studio-side studio-rest">
            {work.isEdition ? <TakeAway parts={parts} actions={actions} /> : null}
            <details className="studio-part">
              <summary>Title, people, dates, rights</summary>
              {work.texts.map((text) => (
                <FactsForm key={`${text.id} ${JSON.stringify(text.form)}`} text={text} actions={actions} />
              ))}
            </details>
            <details className="studio-part" open={!work.isEdition}>
              <summary>Texts: {work.texts.length}</summary>
              <TextList work={work} actions={actions} />
              {isHalf ? null : <GiveTexts actions={actions} title="Add a text" />}
            </details>
            <details className="studio-part">
              <summary>Your editions: {work.works.length}</summary>
              <KeptWorks work={work} actions={actions} />
            </details>
          </div>
        </div>
      )}
      {isEmpty && work.works.length > 0 ? (
        <section className="studio-kept" aria-labelledby="studio:kept">
          <h2 id="studio:kept">Your editions</h2>
          <KeptWorks work={work} actions={actions} />
        </section>
      ) : null}
      {isEmpty && (work.redo !== null || work.undo !== null) ? (
        <HistoryBar work={work} busy={busy > 0} actions={actions} />
      ) : null}
    </>
  );
}
