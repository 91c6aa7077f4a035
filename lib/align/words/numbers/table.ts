/** Words for numbers, a table for each language. All words are in the folded form. */

/** What the words of one language mean in a number. */
export interface NumberTable {
  readonly language: string;
  /** What is added: `three`, `forty`, and in some languages `quinientos`. */
  readonly units: ReadonlyMap<string, number>;
  /** What multiplies by a hundred. */
  readonly hundreds: ReadonlySet<string>;
  /** What multiplies by a thousand or more. */
  readonly scales: ReadonlyMap<string, number>;
  /** `third`; those made of a number and an ending are in `ordinalEnding`. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** The end of an ordinal behind the word for its number: `twenty-ninth` has none, `zwanzigste` has. */
  readonly ordinalEnding: RegExp | null;
  /** `half`, `quarters`: what divides. */
  readonly fractions: ReadonlyMap<string, number>;
  /** `nineties`. */
  readonly decades: ReadonlyMap<string, number>;
  /** `and` within a number. */
  readonly ands: ReadonlySet<string>;
  /** Articles that count as one before a scale or a fraction, and are no numbers otherwise. */
  readonly articles: ReadonlySet<string>;
  /** Words that are numbers only now and then: losing one changes no number. */
  readonly loose: ReadonlySet<string>;
  /** The word said for the sign of a decimal. */
  readonly points: ReadonlySet<string>;
  /** The word before or behind an hour for its half, and whether it means the half before the hour: `halb elf`. */
  readonly half: { readonly words: ReadonlySet<string>; readonly isBefore: boolean };
  /** What sets off the thousands of a figure; the other of the two sets off decimals. */
  readonly groupedBy: ',' | '.';
  /** Whether numbers are written in one word. */
  readonly isGlued: boolean;
  /** Whether a unit comes before its ten: `zweiundzwanzig`. */
  readonly unitFirst: boolean;
  /** Whether two numbers below a hundred are said for a year or a time: `nineteen ninety`. */
  readonly saysPairs: boolean;
  /** Common words that tell the language. */
  readonly signs: ReadonlySet<string>;
}

/** No words. */
export const NONE: ReadonlySet<string> = new Set();

/** Words with their numbers, each `word=number` or `word=over/under`. */
export function values(...lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists
      .join(' ')
      .split(' ')
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [word = '', value = ''] = entry.split('=');
        const [over = '', under = '1'] = value.split('/');
        return [word, Number(over) / Number(under)];
      }),
  );
}

/** Words that count on from `first`, in the form of `values`. */
export function counted(words: string, first = 0, step = 1): string {
  return words
    .split(' ')
    .map((word, i) => `${word}=${first + i * step}`)
    .join(' ');
}

/** A list of words. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
