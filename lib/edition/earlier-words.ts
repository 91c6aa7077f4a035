/** Quotes that have the words of an interview as they stood before it was corrected. */
import { alignQuotes, diffWords, type LocatedQuote, type PassageText, type Placement, type QuoteText } from '../align';
import { orderBefore } from '../links/read/order-changes';
import type { EarlierWording, Piece, Revision } from '../links/read/past-types';
import { spanOfWords, type WordedText, wordedText } from '../links/read/worded-text';
import { normalWords } from '../links/read/words';
import type { EarlierWords, EditionPlacement, Span } from './types';

/** A text, and what it was before. JSON. */
export interface CorrectedText {
  readonly passages: readonly PassageText[];
  /** The latest first, with pieces that lead to the text as it is: what `linkHistory` gives. */
  readonly past: readonly Revision[];
}

/** The least part of some words that must have a place now, and of a place's words that it must have. */
const LEAST_KEPT = 0.5;
const LEAST_OF_PLACE = 0.2;
/** Quotes of fewer words are looked for by their words, not by pairs of them. */
const PAIRED = 4;

/** Whether a quote with this placement is true to the text as it is, or is none: nothing earlier is asked for then. */
export function isTrueNow(placement: EditionPlacement): boolean {
  switch (placement.status) {
    case 'located':
      return isFaithful(placement);
    case 'ambiguous':
      return placement.candidates.some((candidate) => isFaithful(candidate));
    case 'not-found':
      return placement.introduction !== undefined && isFaithful(placement.introduction);
    case 'skipped':
      return true;
  }
}

/**
 * For each quote its words as they last stood before a correction, where it is faithful to those: verbatim, lightly edited,
 * or shortened with a mark. Null for others. Pure. Cost: for each revision that has a run of words of a quote, that of
 * placing these quotes in the whole text as it was.
 *
 * @param quotes those that are not true to the text as it is
 */
export function findEarlierWords(text: CorrectedText, quotes: readonly QuoteText[]): (EarlierWords | null)[] {
  const found: (EarlierWords | null)[] = quotes.map(() => null);
  const runs = quotes.map((quote) => runsOf(normalWords(quote.text)));
  let order: readonly string[] = text.passages.map(({ id }) => id);
  const now = new Map(text.passages.map((passage) => [passage.id, passage]));
  const before = new Map<string, EarlierWording>();
  for (const [index, { date, order: changes, wordings }] of text.past.entries()) {
    order = (changes && orderBefore(order, changes)) ?? order;
    for (const wording of wordings) before.set(wording.id, wording);
    const had = wordings.map((wording) => ` ${normalWords(wording.text).join(' ')} `);
    const asked = [...quotes.keys()].filter(
      (quote) => found[quote] === null && runs[quote]?.some((run) => had.some((words) => words.includes(run))),
    );
    if (asked.length === 0) continue;
    const state = order.flatMap((id) => before.get(id) ?? now.get(id) ?? []);
    const changed = new Set(wordings.map(({ id }) => id));
    const placements = alignQuotes(
      state.map(({ id, text: words, speaker }) => ({ id, text: words, ...(speaker === undefined ? {} : { speaker }) })),
      asked.flatMap((quote) => quotes[quote] ?? []),
    );
    for (const [at, placement] of placements.entries()) {
      const place = faithfulPlace(placement, changed);
      const quote = asked[at];
      if (place === undefined || quote === undefined) continue;
      found[quote] = {
        correction: text.past.length - index,
        ...(date === undefined ? {} : { until: date }),
        fidelity: place.fidelity,
        spans: place.spans.map((span) => {
          const { speaker } = before.get(span.passage) ?? now.get(span.passage) ?? {};
          return { ...span, ...(speaker === undefined ? {} : { speaker }) };
        }),
        now: wordsNow(place.spans, before, now),
      };
    }
  }
  return found;
}

/**
 * The place now of a quote that is true to an earlier wording: the engine's, where it leads to the passage in which these
 * words went on; otherwise where the lock says that they, or the words in their place, stand. Null where it has none.
 *
 * @param quote its words, without labels of speakers
 */
export function placeByPast(quote: string, placement: EditionPlacement, { now }: EarlierWords): LocatedQuote | null {
  const located = placement.status === 'located' ? placement : null;
  if (now.length === 0 || located?.spans.some(({ passage }) => now.some((place) => place.passage === passage)))
    return located;
  const edits = diffWords(now.map(({ text }) => text).join(' '), quote);
  return { status: 'located', spans: now, fidelity: 'altered', confidence: 1, edits, flags: [] };
}

/** A place that may be one of words as they are quoted. */
type Place = Pick<LocatedQuote, 'fidelity' | 'spans'> & Partial<Pick<LocatedQuote, 'flags'>>;

type FaithfulPlace = Place & { readonly fidelity: EarlierWords['fidelity'] };

/** Whether a place has the words of a quote as they are: a number or a “not” that was left out at a mark is no small thing. */
function isFaithful(place: Place): place is FaithfulPlace {
  const { fidelity, flags = [] } = place;
  return fidelity !== 'altered' && fidelity !== 'stitched' && flags.every((flag) => flag === 'several-speakers');
}

/** A place to which a quote is faithful, and which has words of a passage that was corrected. */
function faithfulPlace(placement: Placement, changed: ReadonlySet<string>): FaithfulPlace | undefined {
  const places: readonly Place[] =
    placement.status === 'located' ? [placement] : placement.status === 'ambiguous' ? placement.candidates : [];
  return places.filter(isFaithful).find((place) => place.spans.some(({ passage }) => changed.has(passage)));
}

/** What of a quote an earlier wording must have for it to be worth a search: pairs of its words, or one of a few. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (words.length < PAIRED) return [` ${word} `];
    return index === 0 ? [] : [` ${words[index - 1]} ${word} `];
  });
}

/** Where words of passages as they were are now. */
function wordsNow(
  spans: readonly Span[],
  before: ReadonlyMap<string, EarlierWording>,
  now: ReadonlyMap<string, PassageText>,
): Span[] {
  const places: { passage: string; start: number; end: number }[] = [];
  let [all, kept] = [0, 0];
  for (const span of spans) {
    const { text = '', went } = before.get(span.passage) ?? { text: now.get(span.passage)?.text };
    const { words } = wordedText(text);
    const from = words.filter(({ end }) => end <= span.start).length;
    const to = words.filter(({ start }) => start < span.end).length;
    all += to - from;
    const targets = targetsOf(went ?? [[0, words.length, span.passage, 0]], from, to);
    for (const [passage, { start, end, of }] of targets) {
      kept += of;
      if (of >= (to - from) * LEAST_OF_PLACE) places.push({ passage, start, end });
    }
  }
  if (kept < all * LEAST_KEPT) return [];
  return places.flatMap(({ passage, start, end }) => {
    const current = now.get(passage);
    const worded: WordedText | null = current === undefined ? null : wordedText(current.text);
    return worded === null || end <= start ? [] : [spanOfWords(passage, worded, start, end)];
  });
}

interface Target {
  readonly start: number;
  readonly end: number;
  /** How many of the words went there. */
  readonly of: number;
}

/** The stretches to which words `[from, to)` of a wording went, by passage. */
function targetsOf(went: readonly Piece[], from: number, to: number): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const [begin, finish, passage, at, end] of went) {
    const [low, high] = [Math.max(begin, from), Math.min(finish, to)];
    if (low >= high) continue;
    const place = end === undefined ? { start: at + low - begin, end: at + high - begin } : { start: at, end };
    const known = targets.get(passage);
    targets.set(passage, {
      start: Math.min(place.start, known?.start ?? place.start),
      end: Math.max(place.end, known?.end ?? place.end),
      of: high - low + (known?.of ?? 0),
    });
  }
  return targets;
}
