/** Differences between a quote and the words as said, on a line. */
import type { WordEdit } from '../../align';
import { diffRuns, writeRuns } from '../../edition/word-diff';
import { cutLine } from '../../text/problem';

/** The most letters of a line of differences. */
const LONGEST = 200;

/** A quote with its differences in place: what it adds in braces, what it lacks in brackets. Nothing where there are none. */
export function diffLine(quote: string, edits: readonly WordEdit[]): string[] {
  const marks = { same: ['', ''], added: ['{+', '+}'], dropped: ['[-', '-]'], gap: ['', ''] } as const;
  const runs = diffRuns(quote, edits);
  const line = writeRuns(runs, ({ kind, text }) => marks[kind][0] + text + marks[kind][1]);
  return runs.length === 0 ? [] : [cutLine(line, LONGEST)];
}

/** Colours the differences in a text for a terminal: green what a quote adds, red what it lacks. */
export function paintDiffs(text: string): string {
  return text.replace(/\{\+.*?\+\}/g, '\u001b[32m$&\u001b[39m').replace(/\[-.*?-\]/g, '\u001b[31m$&\u001b[39m');
}
