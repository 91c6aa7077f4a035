/** The quotes of a commentary: whole blocks, and words in quotation marks within sentences. */
import type { TextRange } from '../text/range';
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
 * The words of a block quotation without the quotation marks around the whole: one pair around all paragraphs, a mark
 * at the beginning of each and one at the end of the last, or a pair around each.
 */
function unwrapQuotation({ text, paragraphs }: Paragraphs): TextRange {
  const marked = paragraphs.map(({ start, end }) => {
    return markParagraph(text.slice(start, end));
  });
  const start = paragraphs[0]?.start ?? 0;
  const end = paragraphs.at(-1)?.end ?? 0;
  const isOneQuotation = wrappedParagraphs(marked, 0) === marked.length;
  const isEachWrapped = marked.every((_, index) => wrappedParagraphs(marked, index) === 1);
  if (marked.length === 0 || !(isOneQuotation || isEachWrapped)) return { start, end };
  const inside = text.slice(start + 1, end - 1);
  return { start: end - 1 - inside.trimStart().length, end: start + 1 + inside.trimEnd().length };
}

/** The quote that a block quotation is; none where it has no words. */
export function blockQuote(prose: Paragraphs, block: number): Quote[] {
  const range = unwrapQuotation(prose);
  return hasWord.test(prose.text.slice(range.start, range.end)) ? [quoteAt('block', block, prose, range)] : [];
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
