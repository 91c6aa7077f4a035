import * as say from '@/lib/interface/making';
import type { WorkshopActions } from './use-workshop';

/** Says that another tab works on the edition, and takes it over. */
export function ElsewhereNote({ actions }: { actions: WorkshopActions }) {
  return (
    <section className="studio-elsewhere" aria-labelledby="studio:elsewhere">
      <h2 id="studio:elsewhere">{say.openElsewhere}</h2>
      <p>{say.workedOnThere}</p>
      <button type="button" className="studio-main" onClick={() => actions.ask({ ask: 'take-over' })}>
        {say.workHere}
      </button>
    </section>
  );
}
