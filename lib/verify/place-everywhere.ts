/** Where each quotation of a text may come from, in each of the transcripts that are worth a search. */
import { type LocatedQuote, type Placement, placeQuotes } from '../align';
import type { Quote } from '../content/types';
import { type Corpus, consult, type PreparedTranscript, prepare } from './corpus';
import { isPerson } from './persons';
import type { ReportedAttribution } from './report-schema';
import type { SourceTranscript } from './source-transcript';

/** What one transcript has of a quotation. */
export interface Finding {
  readonly source: PreparedTranscript;
  readonly placement: Placement;
}

/** A finding that is a place. */
export interface LocatedFinding extends Finding {
  readonly placement: LocatedQuote;
}

/** Everything that was found. */
export interface Findings {
  /** For each quotation what each transcript has that was searched for it. */
  readonly ofQuotes: readonly (readonly Finding[])[];
  /** The transcript that most quotations come from; null where none has a place. */
  readonly home: PreparedTranscript | null;
  /** For each quotation whether others tell that this is the home. */
  readonly isHomeTold: readonly boolean[];
}

/** How much a place tells of where a text’s quotations come from. */
const TELLING = { verbatim: 1, 'clean-verbatim': 1, elided: 0.9, altered: 0.6, stitched: 0.3 } as const;
/** Words of one quotation that count for that. */
const MOST_WORDS = 30;

/** Looks for all quotations of a text. Cost: about linear in their words; of the transcripts only a few are read. */
export function placeEverywhere(
  corpus: Corpus,
  quotes: readonly Quote[],
  attributions: readonly ReportedAttribution[],
): Findings {
  const ofQuotes: Finding[][] = quotes.map(() => []);
  const words = quotes.map((quote) => spokenOf(quote));
  let home: { readonly source: PreparedTranscript; readonly weights: readonly number[] } | null = null;
  let most = 0;
  for (const { entry, quotes: wanted } of consult(corpus, words)) {
    const source = prepare(entry.read());
    const asked = wanted.map((index) => {
      const speaker = speakerIn(source.index.transcript, attributions[index] ?? {});
      return {
        kind: quotes[index]?.kind ?? 'inline',
        text: words[index] ?? '',
        ...(speaker === null ? {} : { attributedTo: speaker }),
      };
    });
    const weights = quotes.map(() => 0);
    for (const [order, placement] of placeQuotes(source.engine, asked).entries()) {
      const quote = wanted[order] ?? 0;
      ofQuotes[quote]?.push({ source, placement });
      if (placement.status === 'located')
        weights[quote] =
          placement.confidence * TELLING[placement.fidelity] * Math.min(MOST_WORDS, countOf(asked[order]?.text ?? ''));
    }
    const weight = weights.reduce((sum, own) => sum + own, 0);
    if (weight > most) [home, most] = [{ source, weights }, weight];
  }
  const own = home?.weights ?? [];
  return {
    ofQuotes,
    home: home?.source ?? null,
    isHomeTold: quotes.map((_, quote) => own.some((weight, other) => weight > 0 && other !== quote)),
  };
}

/** The words of a quotation that are its speakers’. */
export function spokenOf({ text, spoken = text }: Quote): string {
  return spoken;
}

function countOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Whom of a transcript the text names, or who is left where it names who was told; null where that is not clear. */
function speakerIn({ speakers }: SourceTranscript, { speaker, listener }: ReportedAttribution): string | null {
  if (speaker !== undefined) {
    const named = speakers.filter((each) => isPerson(each, speaker));
    return named.length === 1 ? (named[0]?.id ?? null) : null;
  }
  if (listener === undefined || speakers.length !== 2) return null;
  const others = speakers.filter((each) => !isPerson(each, listener));
  return others.length === 1 ? (others[0]?.id ?? null) : null;
}
