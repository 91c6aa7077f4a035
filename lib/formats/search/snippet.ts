/** The part of a text that shows what was found in it. */
import type { TextRange } from '../../text/range';
import { searchTerms } from './search-terms';

/** A part of a text, with the words in it that were looked for. */
export interface Snippet extends TextRange {
  readonly text: string;
  /** Where they stand in `text` of the snippet, in order, not overlapping. */
  readonly marks: readonly TextRange[];
}

/** Letters of a snippet, about; in scripts without spaces, where a letter says more, half of them. */
const LENGTH = 190;
/** So much of a text may be left over behind a snippet before it is cut. */
const LEFT_OVER = 30;

/** Where terms stand in a text: in order, those that overlap or touch joined. Cost: linear in the text. */
export function rangesOfTerms(text: string, terms: ReadonlySet<string>): TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { term, start, end } of searchTerms(text)) {
    if (!terms.has(term)) continue;
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** The part of a text around the terms that were found: the one that has most of them. */
export function snippetOf(text: string, terms: ReadonlySet<string>): Snippet {
  const ranges = rangesOfTerms(text, terms);
  const [start, end] = text.length <= LENGTH + LEFT_OVER ? [0, text.length] : bestPart(text, ranges);
  const marks = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  return { start, end, text: text.slice(start, end), marks };
}

/** The bounds of the part that holds most ranges, with some words before the first of them. */
function bestPart(text: string, ranges: readonly TextRange[]): [start: number, end: number] {
  let best = { from: 0, count: -1 };
  for (const { start } of ranges) {
    const count = ranges.filter((other) => other.start >= start && other.end <= start + LENGTH - LEFT_OVER * 2).length;
    if (count > best.count) best = { from: start, count };
  }
  const start = best.from <= LEFT_OVER * 2 ? 0 : wordStart(text, best.from - LEFT_OVER * 2);
  const wanted = start + LENGTH;
  return [start, wanted + LEFT_OVER >= text.length ? text.length : wordEnd(text, wanted)];
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near);
  return space >= 0 && space - near < LEFT_OVER ? space + 1 : near;
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  return space > near - LEFT_OVER ? space : near;
}
