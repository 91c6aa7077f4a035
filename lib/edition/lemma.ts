/** The lemma of a note: the words it comments on, as a scholarly commentary opens with them. */
import { endsSentence, withoutSentenceEnd } from '../text/sentence-ends';

/** Words of a lemma, where no sentence ends sooner. */
const LEMMA_WORDS = 5;
/** Letters of scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A title behind which the name is still to come; some are words too, and are titles only with a stop. */
const TITLE =
  /^\P{L}*(?:(?:mrs?|ms|mx|drs?|prof|mme|mlle|hr|dott|messrs)\.?|(?:sen|rep|gov|gen|adm|col|lt|capt|sgt|hon|rev|fr|ste?|sra?|sig)\.)$/iu;
/** Initials of a name or a country: `J.`, `U.S.` */
const INITIALS = /^\P{L}*(?:\p{Lu}\.)+$/u;

/**
 * The opening words of a quote: up to five, fewer where a sentence ends, without the punctuation they end with, and never
 * a title or an initial without its name. Where words follow, the caller says so (a bracket or an ellipsis): nothing is
 * added here.
 */
export function lemmaOf(text: string): string {
  const words = wordsOf(text, LEMMA_WORDS);
  let count = 0;
  for (const { word } of words) {
    count += 1;
    if (count > 1 && endsSentence(word) && !comesBeforeName(word)) break;
  }
  while (count > 1 && count === LEMMA_WORDS && comesBeforeName(words[count - 1]?.word ?? '')) count -= 1;
  const lemma = words
    .slice(0, count)
    .map(({ space, word }) => space + word)
    .join('');
  return withoutSentenceEnd(lemma);
}

/** The first words of a text, with their punctuation, and what stands before each: a space, or nothing. */
function wordsOf(text: string, most: number): { readonly space: string; readonly word: string }[] {
  const words: { space: string; word: string }[] = [];
  for (const [run] of text.matchAll(/\S+/g)) {
    if (words.length >= most) break;
    const parts = UNSPACED.test(run) ? splitUnspaced(run) : [run];
    words.push(...parts.map((word, index) => ({ space: index === 0 && words.length > 0 ? ' ' : '', word })));
  }
  return words.slice(0, most);
}

/** The words of a text without spaces; punctuation stays with the word before it, and at the start with the one behind. */
function splitUnspaced(text: string): string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    const last = words.length - 1;
    if (isWordLike) {
      words.push(opening + segment);
      opening = '';
    } else if (last < 0 || /^[\p{Ps}\p{Pi}]/u.test(segment)) {
      opening += segment;
    } else {
      words[last] += segment;
    }
  }
  return words;
}

function comesBeforeName(word: string): boolean {
  return TITLE.test(word) || INITIALS.test(word);
}
