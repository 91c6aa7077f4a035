import type { Wrong } from './use-verifier';

/** What could not be read, and the way on; empty where all is well, so that it is announced when it comes. */
export function ProblemNote({ problem }: { problem: Wrong | null }) {
  return (
    <div role="alert" className="verify-problem">
      {problem === null ? null : (
        <p>
          <b>This is {problem.found}.</b> {problem.remedy}
        </p>
      )}
    </div>
  );
}
