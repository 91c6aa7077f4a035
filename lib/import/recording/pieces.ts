/** What captions and transcriptions are made of: stretches of talk with their times. */
import type { Lines } from '../types';

/** A stretch of talk: a cue, a segment, or the words of one. */
export interface Piece {
  readonly text: string;
  /** Seconds from the beginning of the recording; null where the source has none. */
  readonly start: number | null;
  readonly end: number | null;
  /** Who says it, where the source tells. */
  readonly voice: string | null;
  readonly lines: Lines;
  /** True where the source begins a paragraph with it. */
  readonly opens?: boolean;
}
