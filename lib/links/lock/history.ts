/**
 * The past of an interview as a reader's browser gets it: what the lock holds, but with every word's way taken on to
 * where it is now, so that nothing is left to work out. A page needs it only for links that do not fit the text as it
 * is.
 */
import { textCheck } from '../read/check';
import type { LinkHistory, Piece, Revision } from '../read/past-types';
import { normalWords } from '../read/words';
import type { Lock } from './lock-schema';
import { composePieces, joinPieces } from './pieces';

/** The history of a lock. Cost: linear in the lock. */
export function linkHistory({ passages, revisions }: Lock): LinkHistory {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const read = new Map<string, readonly string[]>();
  const wordsNow = (passage: string): readonly string[] => {
    const known = read.get(passage) ?? normalWords(texts.get(passage) ?? '');
    read.set(passage, known);
    return known;
  };
  const went = new Map<string, readonly Piece[]>();
  const traced = revisions.toReversed().map((revision): Revision => {
    const wordings = revision.wordings.map((wording) => {
      const words = normalWords(wording.text);
      const pieces = composePieces(wording.went, (passage) => went.get(passage));
      return { ...wording, went: wordsBack(wording.id, words, pieces, wordsNow) };
    });
    for (const wording of wordings) went.set(wording.id, wording.went);
    return { ...revision, wordings };
  });
  return { version: 1, text: textCheck(passages.map(({ id }) => [id, wordsNow(id)])), revisions: traced };
}

/**
 * The pieces of a wording, where words that were changed and changed back count as kept: all of a passage that says
 * again what it said, and words that stand in their own place.
 */
function wordsBack(
  id: string,
  words: readonly string[],
  pieces: readonly Piece[],
  wordsNow: (passage: string) => readonly string[],
): Piece[] {
  if (words.length > 0 && wordsNow(id).join(' ') === words.join(' ')) return [[0, words.length, id, 0]];
  return joinPieces(
    pieces.map((piece): Piece => {
      const [from, to, passage, start, end] = piece;
      if (end === undefined) return piece;
      const target = wordsNow(passage).slice(start, end).join(' ');
      return target === words.slice(from, to).join(' ') ? [from, to, passage, start] : piece;
    }),
  );
}
