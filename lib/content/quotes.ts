/** The quotes of a commentary: whole blocks, and words in quotation marks within sentences. */
import type { TextRange } from '../text/range';
import { quotedWords } from './apparatus';
import { toSourceRange } from './origin';
import type { Paragraphs } from './prose';
import { runningQuotation } from './running-quotations';
import type { Prose, Quote } from './types';
import { markParagraph, wrappedParagraphs } from './wrapped-paragraphs';

const hasWord = /[\p{L}\p{N}]/u;

function quoteAt(kind: Quote['kind'], block: number, prose: Prose, range: TextRange): Quote {
  const text = prose.text.slice(range.start, range.end);
  return { kind, text, block, range, source: toSourceRange(prose.origin, range) };
}

/**
 * A stretch of a block quotation without the quotation marks around the whole: one pair around all paragraphs, a mark at
 * the beginning of each and one at the end of the last, or a pair around each.
 */
function unwrapQuotation({ text, paragraphs }: Paragraphs, within: TextRange): TextRange {
  const clipped = paragraphs
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }))
    .filter(({ start, end }) => end > start);
  const marked = clipped.map(({ start, end }) => markParagraph(text.slice(start, end)));
  const start = clipped[0]?.start ?? 0;
  const end = clipped.at(-1)?.end ?? 0;
  const isOneQuotation = wrappedParagraphs(marked, 0) === marked.length;
  const isEachWrapped = marked.every((_, index) => wrappedParagraphs(marked, index) === 1);
  if (marked.length === 0 || !(isOneQuotation || isEachWrapped)) return { start, end };
  const inside = text.slice(start + 1, end - 1);
  return { start: end - 1 - inside.trimStart().length, end: start + 1 + inside.trimEnd().length };
}

/**
 * The quote that a block quotation is, without its apparatus; none where it has no words.
 *
 * @param source the text that the prose's origin counts in
 */
export function blockQuote(prose: Paragraphs, block: number, source: string): Quote[] {
  const { range: words, labels } = quotedWords(prose, source);
  const range = unwrapQuotation(prose, words);
  if (!hasWord.test(prose.text.slice(range.start, range.end))) return [];
  const within = labels
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .map(({ start, end }) => ({ start: start - range.start, end: end - range.start }));
  const quote = quoteAt('block', block, prose, range);
  return [within.length > 0 ? { ...quote, spoken: withBlanks(quote.text, within) } : quote];
}

/** A text with blanks in some ranges: every other letter stays where it is. */
function withBlanks(text: string, ranges: readonly TextRange[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** The quotes in quotation marks within the paragraphs of a block, in order; one may run over several paragraphs. */
export function inlineQuotes(prose: Paragraphs, block: number): Quote[] {
  const marked = prose.paragraphs.map(({ start, end }) => markParagraph(prose.text.slice(start, end)));
  const ranges: TextRange[] = [];
  /** Where the quote that ran on into the paragraph ends in it. */
  let behind = 0;
  for (let index = 0; index < marked.length; index += 1) {
    const running = runningQuotation(marked, index);
    const offset = prose.paragraphs[index]?.start ?? 0;
    for (const { open, start, end } of marked[index]?.marks.quoted ?? []) {
      if (open >= behind && (running === null || open < running.opening.at))
        ranges.push({ start: offset + start, end: offset + end });
    }
    behind = 0;
    if (running === null) continue;
    index += running.count - 2;
    const [last] = marked[index + 1]?.marks.quoted ?? [];
    if (last === undefined) continue;
    const start = offset + running.opening.at + 1;
    const spaces = /^\s*/.exec(prose.text.slice(start, start + 10))?.[0].length ?? 0;
    ranges.push({ start: start + spaces, end: (prose.paragraphs[index + 1]?.start ?? 0) + last.end });
    behind = last.close;
  }
  return ranges
    .filter(({ start, end }) => hasWord.test(prose.text.slice(start, end)))
    .map((range) => quoteAt('inline', block, prose, range));
}
