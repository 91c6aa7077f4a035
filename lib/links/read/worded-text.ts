/** Passages by their words. */
import type { Span } from '../../align/types';
import { type LinkWord, linkWords } from './words';

/** A passage, or an earlier wording of one, with its words. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly LinkWord[];
}

/** Words of one passage: `[start, end)` of its words. */
export interface WordRange {
  /** Index among the passages. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, with the text. */
export function wordedText(text: string): WordedText {
  return { text, words: linkWords(text) };
}

/** From the first letter to the last of words `[start, end)` of a passage, with what stands between them. */
export function spanOfWords(passage: string, { text, words }: WordedText, start: number, end: number): Span {
  const from = words[start]?.start ?? 0;
  const to = words[end - 1]?.end ?? from;
  return { passage, start: from, end: to, text: text.slice(from, to) };
}
