/** The lemma of a note: the words it comments on, as a scholarly commentary opens with them. */

import { endsSentence, withoutSentenceEnd } from '../text/sentence-ends';

/** Words of a lemma, where no sentence ends sooner. */
const LEMMA_WORDS = 5;

/**
 * The opening words of a quote: up to five, fewer where a sentence ends, without the punctuation they end with. Where
 * words follow, the caller says so (a bracket or an ellipsis): nothing is added here.
 */
export function lemmaOf(text: string): string {
  const words = text.trim().split(/\s+/);
  let count = 0;
  for (const word of words.slice(0, LEMMA_WORDS)) {
    count += 1;
    if (count > 1 && endsSentence(word)) break;
  }
  return withoutSentenceEnd(words.slice(0, count).join(' '));
}
