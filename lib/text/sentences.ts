/** Sentences of a text, by the rules of Unicode (UAX 29). */
import type { TextRange } from './range';

/**
 * The sentence or sentences that a range stands in, without the white space around them. Cost: linear in the text.
 *
 * Unicode's rules end a sentence at an abbreviation now and then; for showing a quote in its context that is harmless.
 */
export function sentenceAround(text: string, range: TextRange, language?: string): TextRange {
  let start = 0;
  let end = text.length;
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (index <= range.start) start = index;
    if (index + segment.length >= range.end) {
      end = index + segment.length;
      break;
    }
  }
  return trimRange(text, { start, end });
}

/** Splits a text into its sentences, without the white space around them. */
export function sentencesOf(text: string, language?: string): TextRange[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment, index }) =>
    trimRange(text, { start: index, end: index + segment.length }),
  ).filter(({ start, end }) => end > start);
}

function trimRange(text: string, { start, end }: TextRange): TextRange {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  const from = start + slice.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
