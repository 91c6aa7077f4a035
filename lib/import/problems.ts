/** Why a file cannot be imported, in words for whoever tried. */
import * as say from '../interface/problems-of-import';
import { excerpt, type Problem, type ProblemWords, problemOfFile } from '../text/problem';
import { LARGEST_FILE } from './limits';

/** A file that is larger than anything that could become an edition. */
export function tooLarge(path: string, bytes: number): Problem {
  return problemOfFile(path, { rule: 'too-large', ...say.tooLarge(bytes, LARGEST_FILE) });
}

/** What a file is, and what to do with it. */
type Found = Pick<ProblemWords, 'found' | 'remedy'>;

/** A file whose format is not read. */
export function unreadableFormat(path: string, { found, remedy }: Found): Problem {
  return problemOfFile(path, { rule: 'unreadable-format', found, expected: say.readFormats, remedy });
}

/** A file in a format that is read, but is broken. */
export function brokenFile(path: string, { found, remedy }: Found): Problem {
  return problemOfFile(path, { rule: 'broken-file', found, expected: say.wholeFile, remedy });
}

/** A file in which there are no words. */
export function noWords(path: string, format: string): Problem {
  return problemOfFile(path, { rule: 'no-words', ...say.noWords(excerpt(path), format) });
}

/** A file that is to give times, and has none. */
export function noTimes(path: string, format: string): Problem {
  return problemOfFile(path, { rule: 'no-times', ...say.noTimes(excerpt(path), format) });
}
