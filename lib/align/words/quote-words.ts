/**
 * A quote as it is looked up: its words without those in brackets, and the places where it marks that words were left
 * out.
 */

import type { TextRange } from '../../text/range';
import { ELLIPSES } from '../../text/sentence-ends';
import { attributionsIn, mayAttribute } from './attribution';
import { matchesIn } from './matches';
import { NO_WORD, type Vocabulary } from './vocabulary';
import { LetterBuffer, scanWords } from './words';

/** A quote's words. All arrays but `words` are by core word: a word that is not an editor's insertion. */
export interface QuoteWords {
  readonly text: string;
  /** Every word, those in brackets too. */
  readonly words: readonly TextRange[];
  /** Ids of all words. */
  readonly wordIds: Int32Array;
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
  /** The folded form of a word, by its index in `words`. */
  normal(word: number): string;
}

/** A quote's words, before any are told from others. */
type ReadWords = Pick<QuoteWords, 'text' | 'words' | 'wordIds' | 'normal'>;

const NO_WORDS: ReadonlySet<number> = new Set();
/** …, ..., . . . and the like, in brackets or not. */
const ELISION = new RegExp(String.raw`[${ELLIPSES}]|\.\s*\.\s*\.`);
/** What an editor's brackets begin with. */
const BRACKET = /[[［(]/;
/** What an editor put in: anything in square brackets, and a few words or a well known note in round ones. */
const INSERTION =
  /\[[^[\]]*\]|［[^［］]*］|\(\s*[^\s()]+(?:\s+[^\s()]+){0,5}\s*\)|\((?:[Mm]y |[Oo]ur )?(?:[Ee]mphasis|[Ii]talics) (?:added|mine|ours)[^()]*\)/g;

/** Reads a quote; words that the transcript does not have get ids of their own in `vocabulary`. */
export function readQuote(text: string, vocabulary: Vocabulary): QuoteWords {
  const letters = new LetterBuffer();
  const words: TextRange[] = [];
  const ids: number[] = [];
  scanWords(text, {
    letters,
    word(start, end) {
      words.push({ start, end });
      ids.push(vocabulary.intern(letters));
    },
  });
  const wordIds = Int32Array.from(ids);
  const read: ReadWords = {
    text,
    words,
    wordIds,
    normal(word) {
      return vocabulary.textOf(wordIds[word] ?? NO_WORD);
    },
  };
  const bracketed = BRACKET.test(text) ? wordsWithin(words, matchesIn(INSERTION, text)) : NO_WORDS;
  const isAttributed = mayAttribute(text, words, wordIds, vocabulary);
  const attribution = isAttributed ? wordsWithin(words, attributionsIn(text)) : NO_WORDS;
  const all = attribution.size > 0 ? new Set([...bracketed, ...attribution]) : bracketed;
  // A quote that is all brackets is looked up by what stands in them.
  return readingOf(read, all.size === words.length ? NO_WORDS : all, attribution);
}

/** The same quote, with words in brackets taken for the speaker's as all others. */
export function readAsSaid(quote: QuoteWords): QuoteWords {
  return readingOf(quote, NO_WORDS, NO_WORDS);
}

function readingOf(
  { text, words, wordIds, normal }: ReadWords,
  inserted: ReadonlySet<number>,
  attribution: ReadonlySet<number>,
): QuoteWords {
  const length = words.length - inserted.size;
  const indexes = new Int32Array(length);
  let cores = 0;
  for (let word = 0; word < words.length; word++)
    if (inserted.size === 0 || !inserted.has(word)) indexes[cores++] = word;
  const ids = length === words.length ? wordIds : wordIds.filter((_, word) => !inserted.has(word));
  const markBefore = new Uint8Array(length);
  const bracketBefore = new Uint8Array(length);
  const hasMarks = ELISION.test(text);
  for (let core = 1; core < length && (hasMarks || inserted.size > 0); core++) {
    const word = indexes[core] ?? 0;
    const before = indexes[core - 1] ?? 0;
    for (let gap = before; hasMarks && gap < word; gap++) {
      if (ELISION.test(text.slice(words[gap]?.end, words[gap + 1]?.start))) markBefore[core] = 1;
    }
    if (word > before + 1) bracketBefore[core] = 1;
  }
  return { text, words, wordIds, length, ids, indexes, markBefore, bracketBefore, inserted, attribution, normal };
}

/** Indexes of the words that stand in parts of a text. */
function wordsWithin(words: readonly TextRange[], parts: readonly RegExpExecArray[]): ReadonlySet<number> {
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
