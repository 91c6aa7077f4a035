/**
 * Which prose of an essay belongs to which quote.
 *
 * - Prose after a block quotation belongs to it, up to the next block quotation.
 * - A paragraph just before a block quotation that leads in to it belongs to that one instead.
 * - A block quotation with no prose after it takes the paragraph before it too, even where that one already belongs to
 *   another.
 * - A paragraph with an inline quote belongs to that quote too.
 *
 * Only placed quotes take part: prose around an unplaced block quotation stays unattached, so that a reader is shown it
 * on its own rather than under words that it does not speak of.
 */

import type { CommentaryBlock, NoteOverride } from '../content/types';
import type { TextRange } from '../text/range';
import { sentenceAround } from '../text/sentences';
import type { NoteParagraph } from './types';

/** What this module needs to know of a quote. */
export interface AttachableQuote {
  readonly kind: 'block' | 'inline';
  readonly block: number;
  readonly range: TextRange;
  readonly placed: boolean;
}

/** The notes of an essay. */
export interface AttachedNotes {
  /** One for each of the quotes given, in their order; empty for those not placed. */
  readonly notes: readonly (readonly NoteParagraph[])[];
  /** Indexes of the blocks that belong to no placed quote, block quotations among them. */
  readonly unattached: readonly number[];
}

/**
 * Attaches the blocks of an essay to its quotes.
 *
 * `overrides` are an author's own attachments: such a block belongs to the quote named and to no other block quotation.
 */
export function attachNotes(
  blocks: readonly CommentaryBlock[],
  quotes: readonly AttachableQuote[],
  overrides: readonly NoteOverride[] = [],
): AttachedNotes {
  const notes: NoteParagraph[][] = quotes.map(() => []);
  const overruled = new Map(overrides.map((override) => [override.block, override.quote]));
  const quotations = quotes.flatMap((quote, index) => (quote.kind === 'block' ? [{ index, block: quote.block }] : []));

  const add = (quote: number, paragraph: NoteParagraph): void => {
    if (quotes[quote]?.placed) notes[quote]?.push(paragraph);
  };

  for (const [order, quotation] of quotations.entries()) {
    const before = proseBefore(blocks, quotation.block);
    const after = proseAfter(blocks, quotation.block);
    const next = quotations[order + 1];
    const givesLast = next !== undefined && next.block === (after.at(-1) ?? 0) + 1 && leadsIn(blocks, after, overruled);
    const own = givesLast ? after.slice(0, -1) : after;
    const leadIn = before.at(-1);

    if (leadIn !== undefined && !overruled.has(leadIn)) {
      if (leadsIn(blocks, before, overruled) || own.length === 0)
        add(quotation.index, { role: 'lead-in', block: leadIn });
    }
    for (const block of own) {
      if (!overruled.has(block)) add(quotation.index, { role: 'after', block });
    }
  }
  for (const { block, quote } of overrides) {
    add(quote, { role: block < (quotes[quote]?.block ?? 0) ? 'lead-in' : 'after', block });
  }
  for (const [index, quote] of quotes.entries()) {
    const text = blocks[quote.block]?.text;
    if (quote.kind === 'block' || text === undefined) continue;
    add(index, { role: 'mentions', block: quote.block, sentence: sentenceAround(text, quote.range) });
  }

  const attached = new Set(notes.flat().map((paragraph) => paragraph.block));
  for (const quote of quotes) if (quote.kind === 'block' && quote.placed) attached.add(quote.block);
  return {
    notes: notes.map((note) => note.sort((a, b) => a.block - b.block)),
    unattached: [...blocks.keys()].filter((block) => !attached.has(block)),
  };
}

/** Indexes of the prose after a block quotation, up to the next one or a heading. */
function proseAfter(blocks: readonly CommentaryBlock[], quotation: number): number[] {
  const prose: number[] = [];
  for (let index = quotation + 1; isProse(blocks[index]); index += 1) prose.push(index);
  return prose;
}

/** Indexes of the prose before a block quotation, back to the one before it or a heading, in the essay's order. */
function proseBefore(blocks: readonly CommentaryBlock[], quotation: number): number[] {
  const prose: number[] = [];
  for (let index = quotation - 1; isProse(blocks[index]); index -= 1) prose.unshift(index);
  return prose;
}

function isProse(block: CommentaryBlock | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'other';
}

/**
 * Whether the last of the blocks leads in to the quotation that follows it: it ends in a colon, or it is a single
 * sentence that trails off, or ends in a dash, where other prose stands between it and the quotation before.
 */
function leadsIn(
  blocks: readonly CommentaryBlock[],
  between: readonly number[],
  overruled: ReadonlyMap<number, number>,
): boolean {
  const last = between.at(-1);
  if (last === undefined || overruled.has(last)) return false;
  const text = blocks[last]?.kind === 'paragraph' ? (blocks[last]?.text.trimEnd() ?? '') : '';
  if (/[:：]$/.test(text)) return true;
  const single = sentenceAround(text, { start: 0, end: 1 }).end >= text.length;
  return between.length > 1 && single && /(?:…|\.\.\.|[—–-])$/.test(text);
}
