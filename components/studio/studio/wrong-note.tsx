import type { Wrong } from './messages';

/** What could not be done, and the way on; empty where all is well, so that it is announced when it comes. */
export function WrongNote({ problem }: { problem: Wrong | null }) {
  return (
    <div role="alert" className="studio-problem">
      {problem === null ? null : (
        <p>
          <b>This is {problem.found}.</b> {problem.remedy}
        </p>
      )}
    </div>
  );
}
