/** What is said of how quotes relate to an interview: on pages, in files, and at the command line. */
import type { Fidelity, Flag } from '@/lib/align/types';

/** A word or two for each class, in a sentence or a table. */
export const fidelity: Readonly<Record<Fidelity, string>> = {
  verbatim: 'verbatim',
  'clean-verbatim': 'lightly edited',
  elided: 'shortened',
  altered: 'altered',
  stitched: 'joined from apart',
};

/** In what way a quote departs from the interview, as a label. */
export const departure: Readonly<Record<Exclude<Fidelity, 'verbatim'>, string>> = {
  'clean-verbatim': 'Lightly edited',
  elided: 'Shortened where the essay marks it',
  altered: 'Altered',
  stitched: 'Joined from several places',
};

/** What is said of a quote with a flag: a sentence. */
export const flags: Readonly<Record<Flag, string>> = {
  'negation-changed': 'A “not” was gained or lost.',
  'number-changed': 'A number differs.',
  'several-speakers': 'These are words of more than one speaker.',
};

const among = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(', ');

/** What an essay puts into a quote, leaves out, and has in the place of other words: a sentence each. */
export function added(words: readonly string[]): string {
  return `The essay adds ${among(words)}.`;
}

export function leftOut(words: readonly string[]): string {
  return `The essay leaves out ${among(words)}.`;
}

export function replaced(pairs: readonly { readonly quote: string; readonly source: string }[]): string {
  const all = pairs.map(({ quote, source }) => `“${quote}” where the interview has “${source}”`);
  return `The essay has ${all.join(', ')}.`;
}

/** Between two sentences. */
export const betweenSentences = ' ';

/** What is said before the differences of a quote that is true to an earlier wording. */
export const corrected = 'The interview was corrected since.';

/** Until when words stood as they are quoted; the day is undefined where it was not recorded. */
export function stoodUntil(day: string | undefined): string {
  return `as it stood until ${day ?? 'a day that was not recorded'}`;
}

/** The same as a label. */
export function quotedUntil(stood: string): string {
  return `Quoted ${stood}`;
}
