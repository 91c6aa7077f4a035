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
  /** Its words with times of their own, where the source has some: in order, and together the letters of `text`. */
  readonly chunks?: readonly Chunk[];
}

/** Some words of a piece: one, or those up to the next time that the source gives. */
export interface Chunk {
  readonly text: string;
  /** Seconds. */
  readonly start: number;
  /** Null where the next chunk, or the end of the piece, is the end. */
  readonly end: number | null;
}

/** How many characters of a text are no white space: by these, words are found again whatever was done to spaces. */
export function lettersIn(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0);
}

/** The chunks of the letters `[from, to)` of a piece; those that are cut keep their times. Linear. */
export function sliceChunks(chunks: readonly Chunk[], from: number, to = Number.POSITIVE_INFINITY): Chunk[] {
  let at = 0;
  return chunks.flatMap((chunk) => {
    const start = at;
    at += lettersIn(chunk.text);
    if (at <= from || start >= to) return [];
    const text = chunk.text.replace(/\s+/g, ' ');
    const kept =
      start >= from && at <= to ? text : text.replace(/\s/g, '').slice(Math.max(0, from - start), to - start);
    return [{ ...chunk, text: kept }];
  });
}

/** A piece of which only the end is left. */
export function withoutOpening<Some extends Piece>(piece: Some, text: string): Some {
  const { chunks } = piece;
  if (chunks === undefined) return { ...piece, text };
  return { ...piece, text, chunks: sliceChunks(chunks, lettersIn(piece.text) - lettersIn(text)) };
}
