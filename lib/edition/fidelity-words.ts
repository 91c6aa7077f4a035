/** How quotes relate to the interview, in plain words: the same on pages, on the map and at the command line. */

import { TAG } from '../interface/common';
import * as say from '../interface/quotes';
import { formatDate } from '../text/format';
import type { Fidelity, Flag, PlacedQuote } from './types';

/** What is said of the quotes of one class of fidelity. */
export interface FidelityWords {
  /** A word or two, in a sentence or a table. */
  readonly name: string;
  /** In what way such a quote departs from the interview, as a label; null where a reader need not be told. */
  readonly departure: string | null;
  /** Whether an author should look at such a quote, and readers are told of each change. */
  readonly needsLook: boolean;
  /** Of a class that authors may like to see, though it is no problem: why it is none. */
  readonly remark?: string;
}

/** One row for each class, from the most faithful to the least: lists and warnings go by this order. */
export const FIDELITY_WORDS: Readonly<Record<Fidelity, FidelityWords>> = {
  verbatim: { name: say.fidelity.verbatim, departure: null, needsLook: false },
  'clean-verbatim': {
    name: say.fidelity['clean-verbatim'],
    departure: say.departure['clean-verbatim'],
    needsLook: false,
    remark: 'which is no problem: lightly edited, as speech is when it is written down',
  },
  elided: { name: say.fidelity.elided, departure: say.departure.elided, needsLook: false },
  altered: { name: say.fidelity.altered, departure: say.departure.altered, needsLook: true },
  stitched: { name: say.fidelity.stitched, departure: say.departure.stitched, needsLook: true },
};

/** What is said before the differences of such a quote from the words as they stand: a sentence. */
export const CORRECTED: string = say.corrected;

/** Until when words stood as they are quoted: the same on pages and in reports. */
export function stoodUntil({ until }: { readonly until?: string | undefined }): string {
  return say.stoodUntil(until && formatDate(until, TAG));
}

/** What is said of one quote: by the words as they stand, or where it is true to earlier ones, of that. */
export function fidelityWordsOf({ placement, earlier }: Pick<PlacedQuote, 'placement' | 'earlier'>): FidelityWords {
  if (earlier === undefined) return FIDELITY_WORDS[placement.fidelity];
  const name = stoodUntil(earlier);
  return { name, departure: say.quotedUntil(name), needsLook: true };
}

/** What a mark warns of: the class of a quote, or that it is true to an earlier wording. */
export type Sign = Fidelity | 'earlier';

/** The sign of a quote. */
export function signOf({ placement, earlier }: Pick<PlacedQuote, 'placement' | 'earlier'>): Sign {
  return earlier === undefined ? placement.fidelity : 'earlier';
}

/** Every class, from the most faithful to the least. */
export const FIDELITIES: readonly Fidelity[] = Object.keys(FIDELITY_WORDS).filter(isFidelity);

/** The signs of which a reader is told, the least faithful first. */
export const DEPARTURES: readonly Sign[] = [
  ...FIDELITIES.filter((fidelity) => FIDELITY_WORDS[fidelity].needsLook).toReversed(),
  'earlier',
  ...FIDELITIES.filter((fidelity) => {
    const { departure, needsLook } = FIDELITY_WORDS[fidelity];
    return departure !== null && !needsLook;
  }).toReversed(),
];

function isFidelity(name: string): name is Fidelity {
  return Object.hasOwn(FIDELITY_WORDS, name);
}

/** What is said of a quote with a flag: a sentence. */
export const FLAG_WORDS: Readonly<Record<Flag, string>> = say.flags;
