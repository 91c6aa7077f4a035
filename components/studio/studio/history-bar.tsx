import * as say from '@/lib/interface/making';
import type { ShownWork } from './messages';
import type { HistorySteps } from './use-history-steps';

/** Back and forward in what was decided, and whether it is kept. */
export function HistoryBar({
  work: { undo, redo, unkept },
  busy,
  steps,
}: {
  work: ShownWork;
  busy: boolean;
  steps: HistorySteps;
}) {
  return (
    <div className="studio-history">
      <div className="studio-buttons">
        <button type="button" disabled={undo === null} onClick={() => steps.take('undo')}>
          <span aria-hidden="true">↶</span> {say.undo}
        </button>
        <button type="button" disabled={redo === null} onClick={() => steps.take('redo')}>
          <span aria-hidden="true">↷</span> {say.redo}
        </button>
      </div>
      <p role="status" className="studio-status">
        {busy ? say.working : undo === null ? say.atBeginning : say.lastStep(undo)}
      </p>
      {unkept === null ? (
        <p className="studio-status">{say.isKept}</p>
      ) : (
        <p role="alert" className="studio-unkept tool-trouble">
          <b>{say.notKept}</b> {unkept}
        </p>
      )}
    </div>
  );
}
