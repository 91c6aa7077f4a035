import type { ShownWork } from './messages';
import type { WorkshopActions } from './use-workshop';

/** Back and forward in what was decided, and whether it is kept. */
export function HistoryBar({
  work: { undo, redo, unkept },
  busy,
  actions,
}: {
  work: ShownWork;
  busy: boolean;
  actions: WorkshopActions;
}) {
  return (
    <div className="studio-history">
      <div className="studio-buttons">
        <button type="button" disabled={undo === null} onClick={() => actions.ask({ ask: 'undo' })}>
          <span aria-hidden="true">↶</span> Undo
        </button>
        <button type="button" disabled={redo === null} onClick={() => actions.ask({ ask: 'redo' })}>
          <span aria-hidden="true">↷</span> Redo
        </button>
      </div>
      <p role="status" className="studio-status">
        {busy ? 'Working …' : `${undo === null ? 'At the beginning' : `Last: ${undo}`}.`}
      </p>
      {unkept === null ? (
        <p className="studio-status">It is kept in this browser.</p>
      ) : (
        <p role="alert" className="studio-unkept">
          <b>It could not be kept.</b> {unkept}
        </p>
      )}
    </div>
  );
}
