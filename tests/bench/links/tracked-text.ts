/** Texts whose words keep their identity through every edit, so that what became of each is known for certain. */
import { type LinkWord, linkWords } from '@/lib/links/read/words';

/** A word as written, with the punctuation that it has on it. What is written otherwise is another token. */
export interface Token {
  readonly id: number;
  readonly text: string;
}

/** A word of a passage, and what it is. */
export interface TrackedWord extends LinkWord {
  /** The same for the same word, wherever it is moved; of no other. */
  readonly identity: number;
  readonly passage: TrackedPassage;
}

/** A paragraph. Never changed: an edit makes another. */
export class TrackedPassage {
  private readWords: readonly TrackedWord[] | undefined;
  private joined: string | undefined;
  private sentences: readonly string[] | undefined;

  constructor(
    readonly tokens: readonly Token[],
    readonly speaker: string,
  ) {}

  get text(): string {
    this.joined ??= this.tokens.map(({ text }) => text).join(' ');
    return this.joined;
  }

  get words(): readonly TrackedWord[] {
    this.readWords ??= this.readAll();
    return this.readWords;
  }

  /** Where its sentences begin, and its length at the end; in tokens. */
  sentenceStarts(): number[] {
    const starts = [0];
    for (const [index, { text }] of this.tokens.entries()) {
      const isLast = index === this.tokens.length - 1;
      if (isLast || /[.!?…]["'”’)\]]*$/u.test(text)) starts.push(index + 1);
    }
    return starts;
  }

  /** The letters and digits of each sentence, in lower case. */
  get sentenceLetters(): readonly string[] {
    const starts = this.sentenceStarts();
    this.sentences ??= starts.slice(1).map((end, index) => lettersOf(this.tokens.slice(starts[index], end)));
    return this.sentences;
  }

  private readAll(): TrackedWord[] {
    let token = 0;
    let end = this.tokens[0]?.text.length ?? 0;
    let inToken = 0;
    return linkWords(this.text).map(({ start, end: wordEnd, normal }) => {
      while (start >= end && token < this.tokens.length - 1) {
        token += 1;
        end += 1 + (this.tokens[token]?.text.length ?? 0);
        inToken = 0;
      }
      const identity = (this.tokens[token]?.id ?? 0) * 64 + inToken;
      inToken += 1;
      return { start, end: wordEnd, normal, identity, passage: this };
    });
  }
}

function lettersOf(tokens: readonly Token[]): string {
  return letters(tokens.map(({ text }) => text).join(''));
}

/** The letters and digits of a text, in lower case. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

let issued = 0;

/** Tokens that nobody has seen before. */
export function newTokens(words: readonly string[]): Token[] {
  return words.filter((text) => text !== '').map((text) => ({ id: ++issued, text }));
}

/** A paragraph of new words. */
export function newPassage(text: string, speaker: string): TrackedPassage {
  return new TrackedPassage(newTokens(text.split(/\s+/)), speaker);
}
