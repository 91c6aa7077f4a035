/** The words of the text as it is, counted through all of its passages. */
import type { PassageText, Span } from '../../align/types';
import { partsSentences } from '../../text/sentence-ends';
import { textCheck } from './check';
import { spanOfWords, type WordedText, type WordRange, wordedText } from './worded-text';
import { normalForms } from './words';

/** Words `[start, end)` of the text as it is, counted from its beginning through all passages. */
export interface PlacedRange {
  readonly start: number;
  readonly end: number;
}

/** A text by words. Passages are read when they are needed first. */
export class CurrentWords {
  readonly order: readonly string[];
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly texts: (WordedText | undefined)[] = [];
  /** For each passage the number of words before it, once somebody asked. */
  private starts: Int32Array | undefined;

  constructor(private readonly passages: readonly PassageText[]) {
    this.order = passages.map(({ id }) => id);
    this.indexes = new Map(this.order.map((id, index) => [id, index]));
  }

  /** See `textCheck`. */
  check(): string {
    return textCheck(this.order.map((id, index) => [id, normalForms(this.textAt(index).words)]));
  }

  has(passage: string): boolean {
    return this.indexes.has(passage);
  }

  speakerOf(passage: string): string | undefined {
    return this.passages[this.indexes.get(passage) ?? -1]?.speaker;
  }

  textOf(passage: string): WordedText | undefined {
    const index = this.indexes.get(passage);
    return index === undefined ? undefined : this.textAt(index);
  }

  /** Words of one passage, counted through all. Null for a passage that is not there. */
  place(passage: string, start: number, end: number): PlacedRange | null {
    const index = this.indexes.get(passage);
    if (index === undefined) return null;
    const before = this.wordsBefore(index);
    return { start: before + start, end: before + end };
  }

  /** Ranges that follow each other, as one. */
  joined(ranges: readonly WordRange[]): PlacedRange {
    const [first] = ranges;
    const last = ranges.at(-1);
    return {
      start: first ? this.wordsBefore(first.passage) + first.start : 0,
      end: last ? this.wordsBefore(last.passage) + last.end : 0,
    };
  }

  /** The stretches of the passages that a range touches. */
  spansOf(range: PlacedRange): Span[] {
    return this.partsOf(range).map(({ passage, start, end }) =>
      spanOfWords(this.order[passage] ?? '', this.textAt(passage), start, end),
    );
  }

  spanOfPassage(passage: string): Span {
    const { text } = this.textOf(passage) ?? { text: '' };
    return { passage, start: 0, end: text.length, text };
  }

  /** The words of a range as written, with a blank line between passages. */
  textOfRange(range: PlacedRange): string {
    return this.spansOf(range)
      .map(({ text }) => text)
      .join('\n\n');
  }

  /** True where these are the words of a range, in their normal form. */
  says(range: PlacedRange, words: readonly string[]): boolean {
    if (range.start < 0 || range.end > this.wordsBefore(this.passages.length)) return false;
    let at = 0;
    return this.partsOf(range).every(({ passage, start, end }) => {
      const own = this.textAt(passage).words.slice(start, end);
      return own.every(({ normal }) => normal === words[at++]);
    });
  }

  /** True where a range is made of whole sentences. */
  isSentences({ start, end }: PlacedRange): boolean {
    return this.opensSentence(start) && this.opensSentence(end);
  }

  private opensSentence(word: number): boolean {
    const passage = this.passageOfWord(word);
    const { text, words } = this.textAt(passage);
    const index = word - this.wordsBefore(passage);
    return index === 0 || !words[index] || partsSentences(text.slice(words[index - 1]?.end ?? 0, words[index].start));
  }

  private partsOf({ start, end }: PlacedRange): WordRange[] {
    const parts: WordRange[] = [];
    for (let index = this.passageOfWord(start); index < this.passages.length; index++) {
      const before = this.wordsBefore(index);
      if (before >= end) break;
      const { words } = this.textAt(index);
      const part = { passage: index, start: Math.max(0, start - before), end: Math.min(words.length, end - before) };
      if (part.start < part.end) parts.push(part);
    }
    return parts;
  }

  private passageOfWord(word: number): number {
    let low = 0;
    let high = this.passages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.wordsBefore(middle) <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private wordsBefore(index: number): number {
    this.starts ??= this.countWords();
    return this.starts[index] ?? 0;
  }

  private countWords(): Int32Array {
    const starts = new Int32Array(this.passages.length + 1);
    for (let index = 0; index < this.passages.length; index++) {
      starts[index + 1] = (starts[index] ?? 0) + this.textAt(index).words.length;
    }
    return starts;
  }

  private textAt(index: number): WordedText {
    const known = this.texts[index];
    if (known) return known;
    const text = wordedText(this.passages[index]?.text ?? '');
    this.texts[index] = text;
    return text;
  }
}
