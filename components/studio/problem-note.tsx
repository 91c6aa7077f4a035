import { thisIs } from '@/lib/interface/making';
import type { Problem } from '../../lib/text/problem';

/** What could not be done, and the way on; empty where all is well, so that it is announced when it comes. */
export function ProblemNote({ problem }: { problem: Pick<Problem, 'found' | 'remedy'> | null }) {
  return (
    <div role="alert">
      {problem === null ? null : (
        <p className="tool-trouble">
          <b>{thisIs(problem.found)}</b> {problem.remedy}
        </p>
      )}
    </div>
  );
}
