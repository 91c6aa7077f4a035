/** Shortens a text where it can be cut. */
import { withoutClauseEnd } from './sentence-ends';
import { sentencesOf } from './sentences';

/** The least share of the limit that a cut may leave, before a worse place to cut is taken. */
const LEAST = 0.4;

/**
 * The opening of a text, at most `limit` UTF-16 code units: whole sentences where they fill a fair part of it, otherwise
 * up to a clause, otherwise up to a word. Ends in an ellipsis unless it is the whole text. White space is made single
 * spaces. Cost: linear.
 */
export function shorten(text: string, limit: number, language?: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length <= limit) return plain;
  const room = limit - 2;
  const least = room * LEAST;
  const sentence = sentencesOf(plain, language).findLast(({ end }) => end <= room);
  if (sentence && sentence.end >= least) return `${plain.slice(0, sentence.end)} …`;
  const start = plain.slice(0, room);
  const clause = Math.max(
    ...[...start.matchAll(/[,;:、，；：،؛–—](?=\s|\p{Script=Han}|$)/gu)].map(({ index }) => index),
    -1,
  );
  if (clause >= least) return `${start.slice(0, clause).trimEnd()}…`;
  const word = start.lastIndexOf(' ');
  const cut = word >= least ? word : lastWhole(start);
  return `${withoutClauseEnd(start.slice(0, cut))}…`;
}

/** The length of a text without a character that a cut parts at its end. */
function lastWhole(text: string): number {
  const last = Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)).at(-1);
  return last && last.index > 0 ? last.index : text.length;
}
