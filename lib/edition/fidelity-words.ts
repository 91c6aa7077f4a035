/** How quotes relate to the interview, in plain words: the same on pages, on the map and at the command line. */
import type { Fidelity, Flag } from './types';

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
  verbatim: { name: 'verbatim', departure: null, needsLook: false },
  'clean-verbatim': {
    name: 'lightly edited',
    departure: 'Lightly edited',
    needsLook: false,
    remark: 'which is no problem: lightly edited, as speech is when it is written down',
  },
  elided: { name: 'shortened', departure: 'Shortened where the essay marks it', needsLook: false },
  altered: { name: 'altered', departure: 'Altered', needsLook: true },
  stitched: { name: 'joined from apart', departure: 'Joined from several places', needsLook: true },
};

/** Every class, from the most faithful to the least. */
export const FIDELITIES: readonly Fidelity[] = Object.keys(FIDELITY_WORDS).filter(isFidelity);

/** The classes that a reader is told of, the least faithful first. */
export const DEPARTURES: readonly Fidelity[] = FIDELITIES.filter(
  (fidelity) => FIDELITY_WORDS[fidelity].departure !== null,
).toReversed();

function isFidelity(name: string): name is Fidelity {
  return Object.hasOwn(FIDELITY_WORDS, name);
}

/** What is said of a quote with a flag: a sentence. */
export const FLAG_WORDS: Readonly<Record<Flag, string>> = {
  'negation-changed': 'A “not” was gained or lost.',
  'number-changed': 'A number differs.',
  'several-speakers': 'These are words of more than one speaker.',
};
