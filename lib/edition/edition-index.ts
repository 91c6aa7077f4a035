/**
 * What an edition holds, by id. The edition itself is plain data that can be kept as JSON; everything that is looked up
 * in it goes by the index, which is made from it.
 */
import { type EarlierWording, LinkResolver, type LockedQuote, linkHistory } from '../links';
import { placedQuotes } from './placed-quotes';
import type { Edition, EditionCommentary, EditionPassage, EditionQuote, EditionSpeaker, PlacedQuote } from './types';

/** Look-ups in one edition; each takes constant time. */
export class EditionIndex {
  readonly passageById: ReadonlyMap<string, EditionPassage>;
  /** Indexes in `passages`, by id. */
  readonly passageOrder: ReadonlyMap<string, number>;
  readonly speakerById: ReadonlyMap<string, EditionSpeaker>;
  readonly commentaryBySlug: ReadonlyMap<string, EditionCommentary>;
  /** Every quote of every commentary, placed or not. */
  readonly quoteById: ReadonlyMap<string, EditionQuote>;
  /** Every placed quote, in the interview's order. */
  readonly placedQuotes: readonly PlacedQuote[];
  /** The placed quotes that hold words of a passage, in the interview's order; none for passages without any. */
  readonly quotesByPassage: ReadonlyMap<string, readonly PlacedQuote[]>;
  /** Quotes that a commentary had once, by id. */
  readonly retiredQuoteById: ReadonlyMap<string, LockedQuote>;
  /** What each passage that ever changed said before its last change, by id. */
  readonly lastWordingById: ReadonlyMap<string, EarlierWording>;
  private preparedResolver: LinkResolver | undefined;

  /** Cost: linear in the edition's passages and quotes and in its lock. */
  constructor(private readonly edition: Edition) {
    const { passages, speakers, commentaries, lock } = edition;
    this.passageById = new Map(passages.map((passage) => [passage.id, passage]));
    this.passageOrder = new Map(passages.map(({ id }, index) => [id, index]));
    this.speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    this.commentaryBySlug = new Map(commentaries.map((commentary) => [commentary.slug, commentary]));
    this.quoteById = new Map(commentaries.flatMap(({ quotes }) => quotes.map((quote) => [quote.id, quote])));
    this.placedQuotes = placedQuotes(commentaries);
    this.quotesByPassage = byPassage(this.placedQuotes);
    this.retiredQuoteById = new Map(lock.retiredQuotes.map((quote) => [quote.id, quote]));
    this.lastWordingById = new Map(
      lock.revisions.flatMap(({ wordings }) => wordings.map((wording) => [wording.id, wording])),
    );
  }

  /** Who says a passage; undefined where the text does not tell. */
  speakerOf({ speaker }: Pick<EditionPassage, 'speaker'>): EditionSpeaker | undefined {
    return speaker === null ? undefined : this.speakerById.get(speaker);
  }

  /** Resolves links to earlier wordings; made when it is first asked for, as its history costs more than look-ups do. */
  get linkResolver(): LinkResolver {
    const { passages, lock } = this.edition;
    this.preparedResolver ??= new LinkResolver(
      passages.map(({ speaker, ...passage }) => ({ ...passage, speaker: speaker ?? undefined })),
      linkHistory(lock),
    );
    return this.preparedResolver;
  }
}

const indexes = new WeakMap<Edition, EditionIndex>();

/** The index of an edition: made when it is first asked for, the same one from then on. Editions never change. */
export function indexEdition(edition: Edition): EditionIndex {
  const known = indexes.get(edition);
  if (known) return known;
  const index = new EditionIndex(edition);
  indexes.set(edition, index);
  return index;
}

function byPassage(quotes: readonly PlacedQuote[]): Map<string, PlacedQuote[]> {
  const found = new Map<string, PlacedQuote[]>();
  for (const quote of quotes) {
    for (const passage of new Set(quote.placement.spans.map((span) => span.passage))) {
      const known = found.get(passage);
      if (known) known.push(quote);
      else found.set(passage, [quote]);
    }
  }
  return found;
}
