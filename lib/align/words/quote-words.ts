/**
 * A quote as it is looked up: its words without those in brackets, and the places where it marks that words were left
 * out.
 */

import type { TextRange } from '../../text/range';
import { ELLIPSES } from '../../text/sentence-ends';
import { attributionsIn } from './attribution';
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
  /** Indexes in `words` of those that are an editor's: in brackets, or “he said” between two commas. */
  readonly inserted: ReadonlySet<number>;
  /** Those of them that say who said it. */
  readonly attribution: ReadonlySet<number>;
}

const NO_WORDS: ReadonlySet<number> = new Set();
/** …, ..., . . . and the like, in brackets or not. */
const ELISION = new RegExp(String.raw`[${ELLIPSES}]|\.\s*\.\s*\.`);
/** What an editor put in: anything in square brackets, and a few words or a well known note in round ones. */
const INSERTION =
  /\[[^[\]]*\]|［[^［］]*］|\(\s*[^\s()]+(?:\s+[^\s()]+){0,5}\s*\)|\((?:my |our )?(?:emphasis|italics) (?:added|mine|ours)[^()]*\)/giu;

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
  const bracketed = brackets === 'said' ? NO_WORDS : wordsWithin(words, text.matchAll(INSERTION));
  const attribution = brackets === 'said' ? NO_WORDS : wordsWithin(words, attributionsIn(text));
  const all = attribution.size > 0 ? new Set([...bracketed, ...attribution]) : bracketed;
  // A quote that is all brackets is looked up by what stands in them.
  const inserted = all.size === words.length ? NO_WORDS : all;
  const indexes = new Int32Array(words.length - inserted.size);
  const ids = new Int32Array(indexes.length);
  let cores = 0;
  wordIds.forEach((id, word) => {
    if (inserted.has(word)) return;
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
  const length = indexes.length;
  return { text, words, length, ids, indexes, markBefore, bracketBefore, inserted, attribution };
}

/** Indexes of the words that stand in parts of a text. */
function wordsWithin(words: readonly TextRange[], parts: Iterable<RegExpExecArray>): ReadonlySet<number> {
  const inserted = new Set<number>();
  let word = 0;
  for (const match of parts) {
    const end = match.index + match[0].length;
    while ((words[word]?.end ?? end) <= match.index) word++;
    for (; (words[word]?.end ?? end + 1) <= end; word++) {
      // A word that is only partly in brackets, such as “[W]e”, is the speaker's.
      if ((words[word]?.start ?? 0) > match.index) inserted.add(word);
    }
  }
  return inserted;
}
