/**
 * A quote as it is looked up: its words without those in brackets, and the places where it marks that words were left
 * out.
 */

import type { TextRange } from '../../text/range';
import { ELLIPSES } from '../../text/sentence-ends';
import type { Vocabulary } from './vocabulary';
import { LetterBuffer, scanWords } from './words';

/** A quote's words. All arrays but `words` are by core word: a word that is not an editor's insertion. */
export interface QuoteWords {
  readonly text: string;
  /** Every word, those in brackets too. */
  readonly words: readonly TextRange[];
  /** Number of core words. */
  readonly length: number;
  readonly ids: Int32Array;
  /** Index in `words` of each core word. */
  readonly indexes: Int32Array;
  /** 1 where the quote marks, between the core word before this one and this one, that words were left out. */
  readonly markBefore: Uint8Array;
  /** 1 where bracketed words stand between the core word before this one and this one. */
  readonly bracketBefore: Uint8Array;
}

/** …, ..., . . . and the like, in brackets or not. */
const ELISION = new RegExp(String.raw`[${ELLIPSES}]|\.\s*\.\s*\.`);
/** What an editor put in: anything in square brackets, and a few well known notes in round ones. */
const INSERTION =
  /\[[^[\]]*\]|［[^［］]*］|\((?:sic|(?:my |our )?emphasis(?: (?:added|mine|ours))?|italics (?:added|mine|ours))[^()]*\)/giu;

/**
 * Reads a quote; words that the transcript does not have get ids of their own in `vocabulary`.
 *
 * @param brackets Whether words in brackets are taken for an editor's, or for the speaker's as all others.
 */
export function readQuote(
  text: string,
  vocabulary: Vocabulary,
  brackets: 'inserted' | 'said' = 'inserted',
): QuoteWords {
  const letters = new LetterBuffer();
  const words: TextRange[] = [];
  const wordIds: number[] = [];
  scanWords(text, {
    letters,
    word(start, end) {
      words.push({ start, end });
      wordIds.push(vocabulary.intern(letters));
    },
  });
  const inserted = insertedWords(text, words);
  // A quote that is all brackets is looked up by what stands in them.
  const keepAll = brackets === 'said' || inserted.size === words.length;
  const indexes = new Int32Array(keepAll ? words.length : words.length - inserted.size);
  const ids = new Int32Array(indexes.length);
  let cores = 0;
  wordIds.forEach((id, word) => {
    if (!keepAll && inserted.has(word)) return;
    indexes[cores] = word;
    ids[cores++] = id;
  });
  const markBefore = new Uint8Array(indexes.length);
  const bracketBefore = new Uint8Array(indexes.length);
  const hasMarks = ELISION.test(text);
  for (let core = 1; core < indexes.length; core++) {
    const word = indexes[core] ?? 0;
    const before = indexes[core - 1] ?? 0;
    for (let gap = before; hasMarks && gap < word; gap++) {
      if (ELISION.test(text.slice(words[gap]?.end, words[gap + 1]?.start))) markBefore[core] = 1;
    }
    if (word > before + 1) bracketBefore[core] = 1;
  }
  return { text, words, length: indexes.length, ids, indexes, markBefore, bracketBefore };
}

/** Indexes of the words that stand in an editor's brackets. */
function insertedWords(text: string, words: readonly TextRange[]): ReadonlySet<number> {
  const inserted = new Set<number>();
  let word = 0;
  for (const match of text.matchAll(INSERTION)) {
    const end = match.index + match[0].length;
    while ((words[word]?.end ?? end) <= match.index) word++;
    for (; (words[word]?.end ?? end) < end; word++) {
      // A word that is only partly in brackets, such as “[W]e”, is the speaker's.
      if ((words[word]?.start ?? 0) > match.index) inserted.add(word);
    }
  }
  return inserted;
}
