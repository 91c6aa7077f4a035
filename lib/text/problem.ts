/** Problems: how they are made, ordered and shown. */

import { LineIndex } from './position';
import { printable } from './printable';

/** A text as it was read, before anything is made of it. */
export interface SourceFile {
  /** As an author would name it: relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Something wrong in what an author wrote, with the way to mend it. */
export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** Kebab-case name of the rule, for example `unknown-speaker`. */
  readonly rule: string;
  /** What stands there. Plain words, no full stop. */
  readonly found: string;
  /** What should stand there. Plain words, no full stop. */
  readonly expected: string;
  /** What to do about it: a sentence. */
  readonly remedy: string;
}

/** What a problem says, in the language of whoever reads it. */
export type ProblemWords = Pick<Problem, 'found' | 'expected' | 'remedy'>;

/** A problem without its place. */
export type ProblemText = ProblemWords & Pick<Problem, 'rule'>;

/** Lines of the files that have problems, so that many problems cost no more than their number. */
const indexes = new WeakMap<SourceFile, LineIndex>();

/** The problem that begins at `offset` of a file. */
export function problemAt(file: SourceFile, offset: number, text: ProblemText): Problem {
  const lines = indexes.get(file) ?? new LineIndex(file.text);
  indexes.set(file, lines);
  return { file: file.path, ...lines.positionAt(offset), ...text };
}

/** The problem of a file or folder as a whole. */
export function problemOfFile(path: string, text: ProblemText): Problem {
  return { file: path, line: 1, column: 1, ...text };
}

/** Words of an author for use in a message: on one line, in quotation marks, cut at about `length` UTF-16 code units. */
export function excerpt(text: string, length = 60): string {
  return `“${cutLine(text, length)}”`;
}

/** A text on one line, with single spaces for white space; cut between words at about `length` UTF-16 code units. */
export function cutLine(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 2).replace(/\s\S*$/u, '')} …`;
}

/** By file, then line, then column: the order in which an author mends them. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/**
 * A problem as an author reads it in a terminal: its place and rule on one line, then what was found, what was
 * expected and what to do, each on a line of its own. No line feed at the end, and nothing that a terminal would obey.
 */
export function formatProblem(problem: Problem): string {
  return [
    `${problem.file.replaceAll('\n', '\\u000a')}:${problem.line}:${problem.column} ${problem.rule}`,
    `  found:    ${problem.found}`,
    `  expected: ${problem.expected}`,
    `  remedy:   ${problem.remedy}`,
  ]
    .map(printable)
    .join('\n');
}
