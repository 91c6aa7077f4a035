/** The step from the content folder to editions: every interview joined, and all that is wrong with any. */

import type { Interview, Library } from '../content/types';
import type { LockChange } from '../links';
import type { Problem } from '../text/problem';
import { compareProblems } from '../text/problem';
import { buildEdition } from './build-edition';
import { timesOf } from './edition-times';
import { placeProblems } from './place-problems';
import type { Edition } from './types';
import { updateLockOf } from './update-lock-of';

/** An interview, and the edition that is made of it. */
export interface JoinedInterview {
  readonly interview: Interview;
  readonly edition: Edition;
  /** What the lock in the interview's folder does not know yet; empty where it is up to date. */
  readonly lockChanges: readonly LockChange[];
}

/** The editions of a library, and all that is wrong with it. */
export interface JoinedLibrary {
  /** Sorted by slug; only those without problems. */
  readonly interviews: readonly JoinedInterview[];
  /** In order of file and place. */
  readonly problems: readonly Problem[];
}

/**
 * Joins every interview of a library. Pure; never throws: a damaged lock and pragmas that are wrong are added to the
 * library's own problems. Cost: that of placing all quotes.
 *
 * @param onJoined - called with how many are joined after each, and how many there are
 * @param today - the day, YYYY-MM-DD, that locks keep with what they learn
 */
export function joinLibrary(
  library: Library,
  onJoined: (done: number, total: number) => void = () => {},
  today?: string,
): JoinedLibrary {
  const joined = library.interviews.map((interview, index) => {
    const one = joinInterview(interview, today);
    onJoined(index + 1, library.interviews.length);
    return one;
  });
  const problems = [...library.problems, ...joined.flatMap((each) => each.problems)];
  return {
    interviews: joined.flatMap(({ interview }) => interview ?? []),
    problems: problems.sort(compareProblems),
  };
}

/** Joins one interview, as `joinLibrary` does; its value is null where a lock or a pragma is wrong. Pure; never throws. */
export function joinInterview(
  interview: Interview,
  today?: string,
): {
  readonly interview: JoinedInterview | null;
  readonly problems: readonly Problem[];
} {
  const { updated, problems: inLock } = updateLockOf(interview, today);
  if (inLock.length > 0) return { interview: null, problems: inLock };
  const { times, problem: inTimes } = timesOf(interview, updated.passageIds);
  const edition = { ...buildEdition(interview, updated), ...(times === null ? {} : { times }) };
  const problems = [...placeProblems(interview, edition), ...(inTimes === null ? [] : [inTimes])];
  return problems.length > 0
    ? { interview: null, problems }
    : { interview: { interview, edition, lockChanges: updated.changes }, problems };
}
