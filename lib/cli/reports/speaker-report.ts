/** Who speaks how much in an interview, as an author is told. */
import type { Edition } from '../../edition';
import { talkShares } from '../../edition';
import { excerpt } from '../../text/problem';
import { countOf } from './format-quotes';

/** How much somebody speaks. */
export interface SpeakerReport {
  /** Null for words whose speaker the text does not tell. */
  readonly speaker: string | null;
  readonly name: string | null;
  readonly turns: number;
  readonly words: number;
}

/** Everybody who speaks, those with most words first. */
export function reportSpeakers(edition: Edition): SpeakerReport[] {
  return talkShares(edition).map(({ speaker, words }) => {
    const id = speaker?.id ?? null;
    const turns = edition.passages.filter((passage) => passage.opensTurn && passage.speaker === id).length;
    return { speaker: id, name: speaker?.name ?? null, turns, words };
  });
}

/** A line for each speaker; each ends in a line feed. */
export function formatSpeakers(speakers: readonly SpeakerReport[]): string {
  return speakers
    .map(({ name, turns, words }) => {
      const who = name === null ? 'nobody named' : excerpt(name);
      return `  ${who}: ${countOf(turns, 'turn')}, ${countOf(words, 'word')}\n`;
    })
    .join('');
}
