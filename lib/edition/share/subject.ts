/** What a share page is about. */
import {
  type Edition,
  type EditionCommentary,
  type EditionPassage,
  type EditionQuote,
  indexEdition,
  isPlaced,
  type PlacedQuote,
} from '@/lib/edition';
import { issuedPassageIds, issuedQuoteIds, type Resolution } from '@/lib/links';
import type { ShareKind } from '../../site/addresses';

/** A passage of the interview as it is. */
export interface PassageSubject {
  readonly kind: 'passage';
  readonly passage: EditionPassage;
  /** The quotes that hold words of it, in the interview's order. */
  readonly quotes: readonly PlacedQuote[];
}

/** A quote and its note. */
export interface QuoteSubject {
  readonly kind: 'quote';
  readonly quote: PlacedQuote;
}

/** A passage that is no more. */
export interface PastPassageSubject {
  readonly kind: 'past-passage';
  readonly id: string;
  /** What it said last. */
  readonly text: string;
  /** Id of the participant who said it. */
  readonly speaker: string | undefined;
  /** Where its words are now. */
  readonly became: Resolution;
}

/** Words that an essay has in quotation marks, and that have no place in the interview. */
export interface UnplacedQuoteSubject {
  readonly kind: 'unplaced-quote';
  readonly quote: EditionQuote;
}

/** A quote that an essay had once. */
export interface RetiredQuoteSubject {
  readonly kind: 'retired-quote';
  readonly id: string;
  readonly text: string;
  /** Undefined where the essay is no more. */
  readonly commentary: EditionCommentary | undefined;
}

/** What a share page is about. */
export type ShareSubject =
  | PassageSubject
  | QuoteSubject
  | PastPassageSubject
  | UnplacedQuoteSubject
  | RetiredQuoteSubject;

/** Id that the page of a subject stands under: of a quote given twice, the one that has the note. */
export function canonicalId(id: string, subject: ShareSubject): string {
  return subject.kind === 'quote' ? subject.quote.id : id;
}

/** Every id that was ever issued for a passage or for a quote: each has a share page for good. */
export function sharedIds({ lock }: Edition, kind: ShareKind): string[] {
  return [...(kind === 'p' ? issuedPassageIds(lock) : issuedQuoteIds(lock))];
}

/** What an id names; undefined where it was never issued. */
export function findSubject(edition: Edition, kind: ShareKind, id: string): ShareSubject | undefined {
  return kind === 'p' ? findPassage(edition, id) : findQuote(edition, id);
}

function findPassage(edition: Edition, id: string): ShareSubject | undefined {
  const { passageById, quotesByPassage } = indexEdition(edition);
  const passage = passageById.get(id);
  return passage ? { kind: 'passage', passage, quotes: quotesByPassage.get(id) ?? [] } : findPastPassage(edition, id);
}

function findPastPassage(edition: Edition, id: string): ShareSubject | undefined {
  const index = indexEdition(edition);
  const last = index.lastWordingById.get(id);
  if (!last) return undefined;
  const became = index.linkResolver.resolvePassage(id);
  return { kind: 'past-passage', id, text: last.text, speaker: last.speaker, became };
}

function findQuote(edition: Edition, id: string): ShareSubject | undefined {
  const { quoteById, retiredQuoteById, commentaryBySlug } = indexEdition(edition);
  const quote = quoteById.get(id);
  if (!quote) {
    const retired = retiredQuoteById.get(id);
    return (
      retired && { kind: 'retired-quote', id, text: retired.text, commentary: commentaryBySlug.get(retired.commentary) }
    );
  }
  const placed = isPlaced(quote) ? quote : sameWords(quote, commentaryBySlug.get(quote.commentary)?.quotes ?? []);
  return placed ? { kind: 'quote', quote: placed } : { kind: 'unplaced-quote', quote };
}

/** The quote of the same essay whose words a paragraph gives again. */
function sameWords({ placement, block }: EditionQuote, quotes: readonly EditionQuote[]): PlacedQuote | undefined {
  if (placement.status !== 'located') return undefined;
  const placeOf = (each: PlacedQuote['placement']): string =>
    each.spans.map(({ passage, start, end }) => `${passage} ${start} ${end}`).join();
  const place = placeOf(placement);
  return quotes.filter(isPlaced).find((other) => other.block === block && placeOf(other.placement) === place);
}
