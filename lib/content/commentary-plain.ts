/** Commentaries in plain text. */

import { addAll } from '../text/many';
import type { Problem, SourceFile } from '../text/problem';
import { noQuotes } from './commentary-markdown';
import { type PlainParagraph, plainParagraphs, takeTitle } from './plain-paragraphs';
import { joinParagraphs, type Paragraphs } from './prose';
import { blockQuote, inlineQuotes } from './quotes';
import { runningLength } from './running-quotations';
import { slugOfPath } from './slug';
import type { CommentaryBlock, PlainCommentary, Quote } from './types';
import { markParagraph, wrappedParagraphs } from './wrapped-paragraphs';

/** What came of parsing a plain commentary: `commentary` is null exactly where there are problems. */
export interface ParsedPlainCommentary {
  readonly commentary: PlainCommentary | null;
  readonly problems: readonly Problem[];
}

/** A block with its quotes still to be found. */
interface PlainBlock {
  readonly kind: 'quotation' | 'paragraph' | 'other';
  readonly prose: Paragraphs;
}

/** How many paragraphs from `from` on are one quotation by the `>` before their lines. */
function quotedByMarkers(paragraphs: readonly PlainParagraph[], from: number): number {
  if ((paragraphs[from]?.quotation ?? null) === null) return 0;
  let count = 1;
  while (paragraphs[from + count]?.quotation === 'continues') count += 1;
  return count;
}

function blocksOf(paragraphs: readonly PlainParagraph[]): PlainBlock[] {
  const marked = paragraphs.map(({ prose }) => markParagraph(prose.text));
  const blocks: PlainBlock[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    const quoted = quotedByMarkers(paragraphs, index) || wrappedParagraphs(marked, index);
    const running = quoted > 0 ? 0 : runningLength(marked, index);
    const taken = paragraphs.slice(index, index + Math.max(1, quoted, running)).map(({ prose }) => prose);
    const kind = quoted > 0 ? 'quotation' : running > 0 ? 'other' : 'paragraph';
    blocks.push({ kind, prose: joinParagraphs(taken) });
    index += taken.length;
  }
  return blocks;
}

/**
 * Parses a commentary in plain text: a paragraph or run of paragraphs wrapped in quotation marks, or with `>` before
 * each line, is a block quotation; words in quotation marks elsewhere are inline quotes. Never throws.
 */
export function parsePlainCommentary(file: SourceFile): ParsedPlainCommentary {
  const { title, rest } = takeTitle(plainParagraphs(file, () => false));
  const blocks: CommentaryBlock[] = [];
  const quotes: Quote[] = [];
  for (const { kind, prose } of blocksOf(rest)) {
    addAll(
      quotes,
      kind === 'quotation' ? blockQuote(prose, blocks.length, file.text) : inlineQuotes(prose, blocks.length),
    );
    blocks.push({ kind, text: prose.text, content: prose.content, origin: prose.origin });
  }
  if (quotes.length === 0) return { commentary: null, problems: [noQuotes(file, 0)] };
  return {
    commentary: { slug: slugOfPath(file.path), file, title, blocks, quotes, noteOverrides: [] },
    problems: [],
  };
}
