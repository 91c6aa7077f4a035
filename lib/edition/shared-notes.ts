/** Notes as a page shows them: a paragraph of an essay once, however many quotes of one place belong to it. */
import type { TextRange } from '../text/range';
import type { Stretch } from './stretches';
import type { NoteParagraph, NoteRole, PlacedQuote } from './types';

/** One note: the quotes that it is about, and the paragraphs of their essay that it shows. */
export interface SharedNote {
  /** Of one commentary, in the order given; at least one. */
  readonly quotes: readonly [PlacedQuote, ...PlacedQuote[]];
  /** In the essay's order, each once. */
  readonly paragraphs: readonly SharedParagraph[];
}

/** A paragraph of an essay in a note. */
export interface SharedParagraph {
  /** What it is to the quotes: it follows one, leads in to one, or does no more than mention some. */
  readonly role: NoteRole;
  /** Index of the block in its commentary. */
  readonly block: number;
  /** The sentences around the quotes that it mentions, in the block's plain text, in order and not overlapping. */
  readonly sentences: readonly TextRange[];
}

/** How much may be said between two stretches whose quotes share a note, in UTF-16 code units: a question, say. */
const NEAR = 700;

/** Of two roles of one paragraph, the earlier one counts. */
const ROLES: readonly NoteRole[] = ['after', 'lead-in', 'mentions'];

/**
 * The notes on quotes that are shown together: quotes of one essay that have a paragraph in common, if only by way of
 * others, share a note. Notes stand in the order of their first quotes. Cost: linear in the paragraphs of all quotes, as
 * long as few paragraphs join what others had kept apart.
 */
export function sharedNotes(quotes: readonly PlacedQuote[]): SharedNote[] {
  const groupOf = new Map<string, Set<PlacedQuote>>();
  for (const quote of quotes) {
    const own = paragraphKeys(quote);
    const [group = new Set<PlacedQuote>(), ...joined] = new Set(own.flatMap((key) => groupOf.get(key) ?? []));
    group.add(quote);
    for (const key of own) groupOf.set(key, group);
    for (const other of joined.flatMap((each) => [...each])) {
      group.add(other);
      for (const key of paragraphKeys(other)) groupOf.set(key, group);
    }
  }
  const rank = new Map(quotes.map((quote, index) => [quote, index]));
  const groups = new Set(quotes.map((quote) => groupOf.get(paragraphKeys(quote)[0] ?? '') ?? new Set([quote])));
  return [...groups].flatMap((group) => {
    const [first, ...others] = [...group].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    return first ? [{ quotes: [first, ...others], paragraphs: paragraphsOf([first, ...others]) }] : [];
  });
}

/** The note on one quote, where it is shown by itself. */
export function noteOn(quote: PlacedQuote): SharedNote {
  return { quotes: [quote], paragraphs: paragraphsOf([quote]) };
}

/**
 * The notes on an interview, by the stretch that they stand beside: that of their first quote. Quotes of neighbouring
 * stretches share a note as those of one do, if no other note stands between them and little is said there; further away
 * a reader would look in vain for it. Cost: linear in the interview, as for `sharedNotes`.
 */
export function notesBeside(stretches: readonly Stretch[]): ReadonlyMap<Stretch, readonly SharedNote[]> {
  const beside = new Map<Stretch, SharedNote[]>();
  let last: SharedNote[] = [];
  /** What is said behind the stretch that has the last notes. */
  let between = 0;
  for (const stretch of stretches) {
    const own = sharedNotes(stretch.quotes);
    const [first] = own;
    const before = last.at(-1);
    if (first && before && between <= NEAR) {
      const [both, ...apart] = sharedNotes([...before.quotes, ...first.quotes]);
      if (both && apart.length === 0) {
        last[last.length - 1] = both;
        own.shift();
      }
    }
    beside.set(stretch, own);
    if (own.length > 0) {
      last = own;
      between = 0;
    } else {
      between += stretch.passages.reduce((sum, { text }) => sum + text.length, 0);
    }
  }
  return beside;
}

/** Names of the paragraphs that belong to a quote, of whatever essay. */
function paragraphKeys({ commentary, note }: PlacedQuote): string[] {
  return note.map(({ block }) => `${commentary} ${block}`);
}

function paragraphsOf(quotes: readonly PlacedQuote[]): SharedParagraph[] {
  const byBlock = new Map<number, NoteParagraph[]>();
  for (const paragraph of quotes.flatMap(({ note }) => note)) {
    byBlock.set(paragraph.block, [...(byBlock.get(paragraph.block) ?? []), paragraph]);
  }
  return [...byBlock]
    .sort(([a], [b]) => a - b)
    .map(([block, paragraphs]) => ({
      role: ROLES.find((role) => paragraphs.some((each) => each.role === role)) ?? 'mentions',
      block,
      sentences: joined(paragraphs.flatMap(({ sentence }) => sentence ?? [])),
    }));
}

/** The same ranges, those that overlap or touch as one. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
