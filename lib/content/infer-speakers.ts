/**
 * Who speaks, where a transcript does not say: signals of each paragraph and of how one follows another, weighed
 * together over the whole interview as a linear chain.
 */
import { highestOf } from '../text/many';
import { type ChainModel, stateProbabilities } from './chain-model';
import type { Participant } from './schema';
import { spokenNames } from './speaker-names';
import { readSignals, type SpeakerSignals } from './speaker-signals';

/** Who is thought to say a paragraph. */
export interface SpeakerAttribution {
  /** Id of the participant. */
  readonly speaker: string;
  /** Probability by the model, 0 to 1; 1 for a label. */
  readonly confidence: number;
}

/** Interviewers, moderators, members, press and audience ask; guests and witnesses answer. */
function isAsker({ role }: Participant): boolean {
  return role !== 'guest' && role !== 'witness';
}

/** The signals that a paragraph has or has not. */
type YesOrNo = {
  [Name in keyof SpeakerSignals]: SpeakerSignals[Name] extends boolean ? Name : never;
}[keyof SpeakerSignals];

/**
 * How much each signal speaks for somebody who asks rather than answers, as natural logarithms of odds. They say how
 * telling a signal is in interviews at large: a question to the listener nearly settles it, an `I think` hardly hints.
 */
const askerWeights: readonly (readonly [signal: YesOrNo, weight: number])[] = [
  ['asksListener', 1.6],
  ['asks', -0.3],
  ['endsAsking', 1.4],
  ['onlyAsks', 0.9],
  ['asksRhetorically', -1.2],
  ['tellsListener', 0.8],
  ['hosts', 2.4],
  ['isHosted', -2.5],
  ['opensAnswering', -0.6],
  ['accounts', -0.7],
];

/** The same for each doubling of the length over so many words, at most so many times. */
const lengthWeight = { weight: -0.4, words: 40, doublings: 3 };

/** How much speaks for one participant, whatever the role. */
const participantWeights = {
  /** Nobody calls themselves by name, and few speak of themselves by name. */
  addressed: -4,
  mentioned: -1.2,
  introducesSelf: 5,
  audience: -1,
  opensInterview: 1,
};

/** How much speaks for who speaks next, given who spoke before. */
const followWeights = {
  guestGoesOn: 1.1,
  /** Until there is a question to answer. */
  askerGoesOn: 0.4,
  askerGoesOnAfterAsking: -0.6,
  otherGuest: -0.8,
  otherAsker: -1,
  /** The answer to a question put to the listener. */
  answer: 1.6,
  /** An answer to a question that may be put to nobody. */
  perhapsAnswer: 0.6,
  opensAnswering: 0.9,
  opensGoingOn: 0.8,
  answersCall: 2,
  returnsGreeting: 1,
};

/** The odds, as a logarithm, that a paragraph is said by one who asks rather than one who answers. */
function towardsAsker(signals: SpeakerSignals): number {
  const { weight, words, doublings } = lengthWeight;
  const length = weight * Math.min(doublings, Math.max(0, Math.log2(signals.words / words)));
  return askerWeights.reduce((sum, [signal, odds]) => sum + (signals[signal] ? odds : 0), length);
}

/** How well a paragraph suits a participant by itself. */
function suits(signals: SpeakerSignals, participant: Participant): number {
  const towardsAsking = towardsAsker(signals);
  let score = isAsker(participant) ? towardsAsking / 2 : -towardsAsking / 2;
  if (signals.addressed.includes(participant.id)) score += participantWeights.addressed;
  if (signals.mentioned.includes(participant.id)) score += participantWeights.mentioned;
  if (signals.introducesSelf === participant.id) score += participantWeights.introducesSelf;
  if (participant.role === 'audience') score += participantWeights.audience;
  return score;
}

/** How well `speaker` takes over from `before`, or goes on, between two neighbouring paragraphs. */
function follows(previous: SpeakerSignals, next: SpeakerSignals, before: Participant, speaker: Participant): number {
  const weight = followWeights;
  if (before.id === speaker.id) {
    const asker = previous.asks ? weight.askerGoesOnAfterAsking : weight.askerGoesOn;
    const base = isAsker(speaker) ? asker : weight.guestGoesOn;
    return base + (next.opensGoingOn ? weight.opensGoingOn : 0);
  }
  const called = previous.addressed.includes(speaker.id) ? weight.answersCall : 0;
  if (isAsker(before) && !isAsker(speaker)) {
    const isAsked = previous.asksListener || previous.endsAsking;
    const base = isAsked ? weight.answer : previous.asks ? weight.perhapsAnswer : 0;
    const greeting = previous.hosts && next.isHosted ? weight.returnsGreeting : 0;
    return base + called + greeting + (next.opensAnswering ? weight.opensAnswering : 0);
  }
  if (isAsker(before) === isAsker(speaker)) return called + (isAsker(speaker) ? weight.otherAsker : weight.otherGuest);
  return called;
}

/**
 * Infers who speaks in each paragraph of an interview: the participant who is likeliest for the paragraph over all
 * ways to share out the whole interview, which makes the fewest mistakes to be expected.
 *
 * @param paragraphs plain text without labels, in order
 * @param participants at least one; their roles and names are signals
 * @param labels for each paragraph the id of the participant that a label names, or null; labels are never overruled
 * @returns one for each paragraph; empty where there are no participants
 *
 * Costs time linear in the text, and quadratic in the number of participants for each paragraph.
 */
export function inferSpeakers(
  paragraphs: readonly string[],
  participants: readonly Participant[],
  labels: readonly (string | null)[],
): SpeakerAttribution[] {
  if (participants.length === 0) return [];
  const names = spokenNames(participants);
  const signals = paragraphs.map((paragraph) => readSignals(paragraph, names));
  const known = new Set(participants.map(({ id }) => id));
  const model: ChainModel = {
    length: paragraphs.length,
    states: participants.length,
    suits: (step, state) => {
      const participant = participants[state];
      const own = signals[step];
      if (participant === undefined || own === undefined) return 0;
      const label = labels[step] ?? null;
      if (label !== null && known.has(label)) return label === participant.id ? 0 : Number.NEGATIVE_INFINITY;
      return suits(own, participant) + (step === 0 && isAsker(participant) ? participantWeights.opensInterview : 0);
    },
    follows: (step, from, state) => {
      const [previous, next, before, speaker] = [
        signals[step - 1],
        signals[step],
        participants[from],
        participants[state],
      ];
      if (!previous || !next || !before || !speaker) return 0;
      return follows(previous, next, before, speaker);
    },
  };
  return stateProbabilities(model).map((probabilities) => {
    const confidence = highestOf(probabilities);
    return { speaker: participants[probabilities.indexOf(confidence)]?.id ?? '', confidence };
  });
}

/**
 * The participants with the role of interviewer given to the one who asks most in the paragraphs that are labelled,
 * and of guest to all others. Of one participant alone nothing can be said: a guest. Linear in the text.
 *
 * @param labels for each paragraph the id of the participant that a label names, or null
 */
export function inferInterviewer(
  paragraphs: readonly string[],
  participants: readonly Participant[],
  labels: readonly (string | null)[],
): Participant[] {
  const sums = new Map(participants.map(({ id }) => [id, { sum: 0, count: 0 }]));
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = sums.get(labels[index] ?? '');
    if (own === undefined) continue;
    // Names tell nothing of who asks.
    own.sum += towardsAsker(readSignals(paragraph, []));
    own.count += 1;
  }
  const scores = participants.map(({ id }) => {
    const { sum, count } = sums.get(id) ?? { sum: 0, count: 0 };
    return count === 0 ? Number.NEGATIVE_INFINITY : sum / count;
  });
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const interviewer = participants.length > 1 ? scores.indexOf(highest) : -1;
  return participants.map((participant, index) => ({
    ...participant,
    role: index === interviewer ? 'interviewer' : 'guest',
  }));
}
