/** From what the transcripts have of a quotation to one verdict. */
import type { Candidate, Fidelity, LocatedQuote, Span } from '../align';
import type { PreparedTranscript } from './corpus';
import { isName, isPerson } from './persons';
import type { Finding, LocatedFinding } from './place-everywhere';
import type { EarlierPlace } from './place-in-past';
import type { ReportedAttribution, Verdict } from './report-schema';
import type { TranscriptIndex, TranscriptSpeaker } from './source-transcript';

/** A place that a quotation may come from, in its transcript. */
export interface CandidatePlace {
  readonly index: TranscriptIndex;
  readonly candidate: Candidate;
}

/** What is said of a quotation. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly confidence: number;
  /** Where it was said. */
  readonly place?: { readonly index: TranscriptIndex; readonly placement: LocatedQuote };
  /** Of an ambiguous one. */
  readonly candidates?: readonly CandidatePlace[];
  /** Of one that is true to an earlier wording: that. */
  readonly earlier?: EarlierPlace;
  /** Of one that was not found: what is near enough to be worth a look. */
  readonly nearest?: { readonly index: TranscriptIndex; readonly placement: NonNullable<Nearest> };
}

type Nearest = Extract<Finding['placement'], { status: 'not-found' }>['nearest'];

/** What is to be judged. */
export interface Case {
  readonly kind: 'block' | 'inline';
  /** Words of the quotation. */
  readonly words: number;
  readonly attribution: ReportedAttribution;
  readonly findings: readonly Finding[];
  /** Its words as they stood in a transcript, where it is true to those alone. */
  readonly earlier: EarlierPlace | null;
  readonly home: PreparedTranscript | null;
  /** Whether other quotations tell that this is the home. */
  readonly isHomeTold: boolean;
}

/** How much speaks against a place: what differs, who says it, and that it is in another transcript. */
const AGAINST = {
  fidelity: { verbatim: 0, 'clean-verbatim': 0.5, elided: 0.5, altered: 2, stitched: 3 } satisfies Record<
    Fidelity,
    number
  >,
  speaker: 1.5,
  transcript: 1,
  /** Of a few words, which may well be said in any transcript. */
  transcriptOfPhrase: 2.5,
};
/** Quotations of fewer words are phrases. */
const PHRASE = 5;
/** The most places that the engine gives of one quotation: there may be more where it gives so many. */
const MOST_CANDIDATES = 5;

/** Judges one quotation. */
export function judgeQuotation(given: Case): Judgement {
  const { findings, earlier, home, isHomeTold } = given;
  if (earlier !== null) return judgeEarlier(given, earlier);
  const ofHome = findings.find(({ source }) => source === home);
  const best = ofHome?.placement.status === 'ambiguous' ? 'several' : bestOf(given);
  if (best !== 'several' && best !== null) return judgePlace(given, best);
  const candidates = candidatesOf(findings, isHomeTold ? home : null);
  if (candidates.length > 0) return judgeCandidates(given, candidates);
  const nearest = nearestOf(findings);
  const confidence = Math.max(0, ...findings.map(({ placement }) => placement.confidence));
  return { verdict: 'not-found', confidence, ...(nearest === null ? {} : { nearest }) };
}

function judgeEarlier({ kind, attribution }: Case, earlier: EarlierPlace): Judgement {
  const { index, words, placement } = earlier;
  const speakers = words.spans.map(({ speaker = '' }) => index.speakerById.get(speaker));
  const verdict = areOthers(kind, attribution, index, speakers) ? 'misattributed' : 'earlier';
  return { verdict, confidence: 1, earlier, ...(placement === null ? {} : { place: { index, placement } }) };
}

/** The place that least speaks against; `several` where as little speaks against others. */
function bestOf(given: Case): LocatedFinding | 'several' | null {
  const costs = given.findings
    .flatMap((finding) => optionsOf(finding).map((candidate) => ({ finding, cost: costOf(given, finding, candidate) })))
    .sort((a, b) => a.cost - b.cost);
  const [best, rival] = costs;
  if (best === undefined) return null;
  const isBest = isLocated(best.finding) && (rival === undefined || rival.cost > best.cost);
  return isBest && isLocated(best.finding) ? best.finding : 'several';
}

/** What a finding offers: its place, or the best of several. */
function optionsOf({ placement }: Finding): readonly Candidate[] {
  if (placement.status === 'located') return [placement];
  return placement.status === 'ambiguous' ? placement.candidates.slice(0, 1) : [];
}

function isLocated(finding: Finding): finding is LocatedFinding {
  return finding.placement.status === 'located';
}

function costOf({ words, home, isHomeTold, kind, attribution }: Case, { source }: Finding, place: Candidate): number {
  const isOther = isSaidByOther(kind, attribution, source.index, place.spans);
  const ofTranscript =
    source === home || !isHomeTold ? 0 : words < PHRASE ? AGAINST.transcriptOfPhrase : AGAINST.transcript;
  return AGAINST.fidelity[place.fidelity] + (isOther ? AGAINST.speaker : 0) + ofTranscript;
}

function judgePlace({ kind, attribution, home }: Case, { source, placement }: LocatedFinding): Judgement {
  const place = { index: source.index, placement };
  const { confidence, fidelity, flags, spans } = placement;
  const isTurned = flags.some((flag) => flag !== 'several-speakers');
  const verdict = isSaidByOther(kind, attribution, source.index, spans)
    ? 'misattributed'
    : fidelity === 'stitched' || fidelity === 'altered'
      ? fidelity
      : // What is left out at a mark may be the “not”.
        isTurned
        ? 'altered'
        : source === home
          ? marked(placement)
          : 'elsewhere';
  return { verdict, confidence, place };
}

/** The fidelity as a verdict: words that say who says it, within the marks of a quotation, were not said. */
function marked({ fidelity, asides = [] }: LocatedQuote): Fidelity {
  const isFaithful = fidelity === 'verbatim' || fidelity === 'clean-verbatim';
  return isFaithful && asides.length > 0 ? 'elided' : fidelity;
}

/** Places in the transcript that most quotations come from, if it has any; otherwise in all. */
function candidatesOf(findings: readonly Finding[], home: PreparedTranscript | null): CandidatePlace[] {
  const all = findings.flatMap(({ source: { index }, placement }) => {
    if (placement.status === 'located') return [{ index, candidate: placement }];
    return placement.status === 'ambiguous' ? placement.candidates.map((candidate) => ({ index, candidate })) : [];
  });
  const ofHome = all.filter(({ index }) => index === home?.index);
  return ofHome.length > 0 ? ofHome : all;
}

function judgeCandidates({ kind, attribution }: Case, candidates: readonly CandidatePlace[]): Judgement {
  const confidence = Math.max(...candidates.map(({ candidate }) => candidate.confidence));
  const [first] = candidates;
  // Of words that were changed nothing tells whose they were.
  const isEveryOther = candidates.every(
    ({ index, candidate }) =>
      AGAINST.fidelity[candidate.fidelity] < AGAINST.fidelity.altered &&
      isSaidByOther(kind, attribution, index, candidate.spans),
  );
  if (first !== undefined && isEveryOther && candidates.length < MOST_CANDIDATES)
    return { verdict: 'misattributed', confidence, candidates };
  return { verdict: 'ambiguous', confidence, candidates };
}

function nearestOf(findings: readonly Finding[]): NonNullable<Judgement['nearest']> | null {
  let best: NonNullable<Judgement['nearest']> | null = null;
  let most = -1;
  for (const { source, placement } of findings) {
    if (placement.status !== 'not-found' || placement.nearest === undefined || placement.confidence <= most) continue;
    best = { index: source.index, placement: placement.nearest };
    most = placement.confidence;
  }
  return best;
}

/** Whether the words of a place are clearly another’s than the text says; see `areOthers`. */
function isSaidByOther(
  kind: Case['kind'],
  attribution: ReportedAttribution,
  index: TranscriptIndex,
  spans: readonly Span[],
): boolean {
  const speakers = spans.map(({ passage }) => {
    const found = index.passage(passage);
    // Who speaks was inferred, and no edition stands for it.
    if (found?.isInferred && index.transcript.address === undefined) return undefined;
    return index.speakerById.get(found?.speaker ?? '');
  });
  return areOthers(kind, attribution, index, speakers);
}

/**
 * Whether those who speak are clearly others than the text says: all of them for a block quotation, any for an inline one.
 * Where the transcript does not tell who one of them is, or gives but a part in the talk (`Host`), nothing is clear.
 */
function areOthers(
  kind: Case['kind'],
  { speaker: named, listener }: ReportedAttribution,
  index: TranscriptIndex,
  speakers: readonly (TranscriptSpeaker | undefined)[],
): boolean {
  if (named === undefined && listener === undefined) return false;
  const known = speakers.filter((speaker) => speaker !== undefined);
  if (known.length === 0 || known.length < speakers.length) return false;
  if (named === undefined) return known.every((speaker) => listener !== undefined && isPerson(speaker, listener));
  const isLabelled = index.transcript.speakers.some((speaker) => isPerson(speaker, named));
  const isOther = (speaker: (typeof known)[number]) =>
    !isPerson(speaker, named) && (isLabelled || isName(speaker.name));
  return kind === 'block' ? known.every(isOther) : known.some(isOther);
}
