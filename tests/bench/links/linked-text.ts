/** One version of a text, with its words counted through all passages. */
import type { TrackedPassage, TrackedWord } from './tracked-text';
import type { Range } from './truth';

export class LinkedText {
  readonly words: readonly TrackedWord[];
  /** For each passage the index of its first word. */
  private readonly starts: readonly number[];

  constructor(readonly passages: readonly TrackedPassage[]) {
    this.words = passages.flatMap(({ words }) => words);
    const starts = [0];
    for (const { words } of passages) starts.push((starts.at(-1) ?? 0) + words.length);
    this.starts = starts;
  }

  /** Index of the passage that a word stands in. */
  passageOf(word: number): number {
    return Math.max(0, this.starts.findIndex((start) => start > word) - 1);
  }

  /** All words of a passage. */
  wordsOf(passage: number): Range {
    return { start: this.starts[passage] ?? 0, end: this.starts[passage + 1] ?? 0 };
  }

  /** The words that a stretch of a passage, in UTF-16 code units, touches. */
  rangeOf(passage: number, start: number, end: number): Range {
    const words = this.passages[passage]?.words ?? [];
    const first = words.findIndex((word) => word.end > start);
    const before = this.starts[passage] ?? 0;
    return { start: before + first, end: before + words.findLastIndex((word) => word.start < end) + 1 };
  }
}
