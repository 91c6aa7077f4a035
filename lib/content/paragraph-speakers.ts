/** Who says each paragraph of a text without front matter: by its labels, and inferred between them where they are sparse. */

import { inferInterviewer, inferSpeakers } from './infer-speakers';
import { namedParticipants } from './plain-labels';
import type { Participant } from './schema';

/** A paragraph's words, and the full name that its label gives. */
export interface LabelledText {
  readonly text: string;
  readonly name: string | null;
}

/** Who says a paragraph. */
export interface ParagraphSpeaker {
  /** Id of the participant; null where nothing tells. */
  readonly id: string | null;
  readonly inferred: boolean;
  /** Probability, 0 to 1; 1 where labels tell. */
  readonly confidence: number;
}

/** How many paragraphs there must be for each label before labels count as sparse. */
const sparseShare = 8;

/** Among more speakers nobody can tell who says what. */
const mostInferred = 20;

/**
 * Labels are sparse where nobody's turns but the first are labelled, or hardly any: then paragraphs without a label
 * cannot be taken to go on with the turn before.
 */
function isSparse(spoken: readonly LabelledText[], participants: readonly Participant[]): boolean {
  const labels = spoken.filter(({ name }) => name !== null).length;
  if (participants.length < 2 || participants.length > mostInferred) return false;
  return labels <= participants.length ? spoken.length >= labels * 3 : spoken.length >= labels * sparseShare;
}

/** The participants whom labels name, in order of their first, and the speaker of each paragraph. */
export function attributeSpeakers(spoken: readonly LabelledText[]): {
  readonly participants: Participant[];
  readonly speakers: readonly ParagraphSpeaker[];
} {
  const named = namedParticipants([...new Set(spoken.flatMap(({ name }) => name ?? []))]);
  const ids = new Map(named.map(({ name, id }) => [name, id]));
  const labels = spoken.map(({ name }) => (name === null ? null : (ids.get(name) ?? null)));
  const texts = spoken.map(({ text }) => text);
  const participants = inferInterviewer(texts, named, labels);
  if (isSparse(spoken, participants)) {
    const inferred = inferSpeakers(texts, participants, labels);
    const speakers = inferred.map(({ speaker, confidence }, index) => {
      return { id: speaker, inferred: labels[index] === null, confidence };
    });
    return { participants, speakers };
  }
  let current: string | null = null;
  const speakers = labels.map((label) => {
    current = label ?? current;
    return { id: current, inferred: false, confidence: 1 };
  });
  return { participants, speakers };
}
