/**
 * What can be wrong with what a commentary quotes: what is found there, what is expected, and what to do. Words of the
 * text come in quotation marks.
 */
import type { ProblemWords } from '../problem-words';

/** A commentary that quotes nothing. */
export const noQuotes: ProblemWords = {
  found: 'no quotes',
  expected: 'block quotations that begin with `>`, or words in quotation marks',
  remedy: 'Mark what is quoted from the interview, or take the file out of the folder.',
};

/** A pragma that fits no quote: the words that it names, and the openings of those that it could be about. */
export function unmatchedPragma(
  kind: 'skip' | 'place' | 'note',
  words: string,
  choices: readonly string[],
): ProblemWords {
  return {
    found: `the pragma \`${kind}\` for ${words}, with which no quote ${kind === 'note' ? 'of the essay' : 'of the next block'} begins`,
    expected:
      choices.length === 0 ? 'a quote in the block that follows' : `the opening words of ${choices.join(' or ')}`,
    remedy:
      kind === 'note'
        ? 'Copy the quote’s opening words into the pragma, and put it before a block of prose.'
        : 'Copy the quote’s opening words into the pragma, or move it right before the quote’s block.',
  };
}

/** Words that are not in the passage that a pragma names. */
export function wordsElsewhere(words: string, passage: string): ProblemWords {
  return {
    found: `the words ${words}, which are not in the passage \`${passage}\``,
    expected: 'the passage that the words begin in',
    remedy: 'Name another passage, or take the pragma out to see what is found without it.',
  };
}

/** A passage that is not in the interview, in quotation marks; `nearest` is an id that is, where one is like it. */
export function noPassage(passage: string, nearest: string | null): ProblemWords {
  return {
    found: `the passage ${passage}, which the interview does not have`,
    expected: 'the id of a passage: what its link has behind the `#`',
    remedy: nearest === null ? 'Copy the id from the link of the passage.' : `Did you mean \`${nearest}\`?`,
  };
}
