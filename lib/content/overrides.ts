/** What an author's pragmas overrule: the placing of quotes, and which note belongs to which. */

import { unmatchedPragma } from '../interface/problems-of-quotes';
import type { Problem, SourceFile } from '../text/problem';
import { excerpt, problemAt } from '../text/problem';
import type { Pragma } from './pragma';
import type { CommentaryBlock, NoteOverride, Quote, QuoteOverride } from './types';

/** A pragma with the index of the block that follows it. */
export interface PlacedPragma {
  readonly pragma: Pragma;
  readonly block: number;
}

/** Letters and digits only, in lower case: how the words of a pragma are compared with a quote's. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function opensWith(quote: Quote, words: string): boolean {
  const opening = comparable(words);
  return opening !== '' && `${comparable(quote.text)} `.startsWith(`${opening} `);
}

function unmatched(file: SourceFile, { start, words, kind }: Pragma, quotes: readonly Quote[]): Problem {
  const choices = quotes.slice(0, 5).map(({ text }) => excerpt(text));
  return problemAt(file, start, { rule: 'unmatched-pragma', ...unmatchedPragma(kind, excerpt(words), choices) });
}

/**
 * Applies pragmas to the quotes and blocks of a commentary. Where several quotes of the block begin with the words of
 * a pragma, it takes the first that no pragma has taken; a note goes to the nearest such quote.
 */
export function applyPragmas(
  file: SourceFile,
  pragmas: readonly PlacedPragma[],
  blocks: readonly CommentaryBlock[],
  quotes: readonly Quote[],
): { quotes: Quote[]; noteOverrides: NoteOverride[]; problems: Problem[] } {
  const overridden = [...quotes];
  const noteOverrides: NoteOverride[] = [];
  const problems: Problem[] = [];
  for (const { pragma, block } of pragmas) {
    if (pragma.kind === 'note') {
      const matching = overridden
        .map((quote, index) => ({ quote, index }))
        .filter(({ quote }) => opensWith(quote, pragma.words));
      const [nearest] = matching.sort((a, b) => Math.abs(a.quote.block - block) - Math.abs(b.quote.block - block));
      if (nearest === undefined || blocks[block] === undefined) problems.push(unmatched(file, pragma, quotes));
      else noteOverrides.push({ block, quote: nearest.index });
      continue;
    }
    const index = overridden.findIndex(
      (quote) => quote.block === block && quote.override === undefined && opensWith(quote, pragma.words),
    );
    const quote = overridden[index];
    if (quote === undefined) {
      problems.push(
        unmatched(
          file,
          pragma,
          quotes.filter((candidate) => candidate.block === block),
        ),
      );
      continue;
    }
    const override: QuoteOverride =
      pragma.kind === 'place' ? { kind: 'place', passage: pragma.passage, start: pragma.start } : { kind: 'skip' };
    overridden[index] = { ...quote, override };
  }
  return { quotes: overridden, noteOverrides, problems };
}
