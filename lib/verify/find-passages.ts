/** Where some words were said, or words like them: for whoever is about to quote them. */
import { type LocatedQuote, type Placement, placeQuotes, wordsOf } from '../align';
import { isTrueNow } from '../edition/earlier-words';
import { type Corpus, type CorpusEntry, consult, type PreparedTranscript, prepare } from './corpus';
import { type EarlierPlace, earlierPlaces } from './place-in-past';
import { reportEarlier, reportEdits, reportPlace, reportQuestion } from './report-place';
import type { FoundPassage, FoundPassages } from './report-schema';
import type { TranscriptIndex } from './source-transcript';

/** What is looked for. */
export interface PassageQuery {
  /** Words as they may have been said, or a few that stand in the passage. */
  readonly words: string;
  /** How many passages are wanted at most. */
  readonly most: number;
}

/** A passage that holds many of the words, though not in their order, is of use; one that holds fewer is not. */
const LEAST_SHARE = 0.5;
/** Passages of a transcript are read for their words alone in so many transcripts. */
const MOST_READ = 8;

/**
 * The passages where words were said: word for word, as they stood before a correction, nearly so, or, where nothing is near,
 * passages that hold most of the rarer words. Best first. Never throws; pure. Cost: linear in the words of the few transcripts
 * that are read, and of their earlier wordings where the words are not true to them as they are.
 */
export function findPassages(corpus: Corpus, { words, most }: PassageQuery): FoundPassages {
  const entries = consult(corpus, [words]).map(({ entry }) => entry);
  const placed = entries
    .flatMap((entry) => placesIn(prepare(entry.read()), words))
    .sort((a, b) => distanceOf(a) - distanceOf(b) || b.confidence - a.confidence);
  const passages = placed.length > 0 ? placed : passagesWith(entries.slice(0, MOST_READ), words);
  return { searched: corpus.length, passages: passages.slice(0, most) };
}

/** How far the words are from what a passage says: it has them, it had them, or it has others. */
function distanceOf({ earlier, fidelity }: FoundPassage): number {
  if (earlier !== undefined) return 1;
  return fidelity === 'altered' || fidelity === 'stitched' ? 2 : 0;
}

function placesIn({ engine, index }: PreparedTranscript, words: string): FoundPassage[] {
  const quote = { kind: 'inline', text: words } as const;
  const [placement] = placeQuotes(engine, [quote]);
  if (placement === undefined) return [];
  if (!isTrueNow(placement)) {
    const [earlier] = earlierPlaces(index, [{ ...quote, placement }]);
    if (earlier) return [earlierPassage(earlier)];
  }
  return candidatesOf(placement).map((candidate) => foundPassage(index, candidate));
}

function foundPassage(index: TranscriptIndex, { edits, ...place }: WithEdits): FoundPassage {
  return {
    ...reportPlace(index, place),
    edits: reportEdits(edits),
    passageText: index.passage(place.spans[0]?.passage ?? '')?.text ?? '',
    ...reportQuestion(index, place.spans[0]),
  };
}

/** What stands now in the place of words that were said so before a correction; no spans and no text where nothing does. */
function earlierPassage(place: EarlierPlace): FoundPassage {
  const { index, placement, words } = place;
  const now = placement ?? { fidelity: words.fidelity, spans: [], edits: [] };
  return { ...foundPassage(index, { ...now, confidence: 1 }), earlier: reportEarlier(place) };
}

type WithEdits = Pick<LocatedQuote, 'spans' | 'fidelity' | 'confidence' | 'edits'>;

function candidatesOf(placement: Placement): WithEdits[] {
  switch (placement.status) {
    case 'located':
      return [placement];
    case 'ambiguous':
      return placement.candidates.map((candidate) => ({ ...candidate, edits: [] }));
    case 'not-found':
      return placement.nearest === undefined ? [] : [{ ...placement.nearest, confidence: placement.confidence }];
  }
}

/** Passages by how much of the words they hold; a word that few passages hold counts for more. */
function passagesWith(entries: readonly CorpusEntry[], words: string): FoundPassage[] {
  const wanted = [...new Set(wordsOf(words).map(({ normal }) => normal))];
  const read = entries.flatMap((entry) => {
    const { index } = prepare(entry.read());
    return index.transcript.passages.map((passage) => {
      const own = new Set(wordsOf(passage.text).map(({ normal }) => normal));
      return { index, passage, held: wanted.map((word) => own.has(word)) };
    });
  });
  const weights = wanted.map((_, word) =>
    Math.log2(1 + read.length / (1 + read.filter(({ held }) => held[word]).length)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return read
    .map((each) => ({
      ...each,
      share: weights.reduce((sum, weight, word) => sum + (each.held[word] ? weight : 0), 0) / (total || 1),
    }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .map(({ index, passage, share }): FoundPassage => {
      const span = { passage: passage.id, start: 0, end: passage.text.length, text: passage.text };
      const confidence = share / 2;
      return {
        ...reportPlace(index, { fidelity: 'altered', confidence, spans: [span] }),
        edits: [],
        passageText: passage.text,
        ...reportQuestion(index, span),
      };
    });
}
