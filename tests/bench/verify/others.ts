/** What checkers of quotations do elsewhere: look for the words, or for nearly the same letters. */
import search from 'approx-string-match';
import type { SourceTranscript } from '@/lib/verify/source-transcript';

/** What such a checker says of a quotation. */
export type Found = 'as said' | 'nearly' | 'not there';

/** The part of a quotation’s letters that may differ. */
const ERRORS = 0.25;

/** Transcripts as letters. */
export class Letters {
  private readonly texts: readonly string[];

  constructor(transcripts: readonly SourceTranscript[]) {
    this.texts = transcripts.map(({ passages }) => normal(passages.map(({ text }) => text).join('\n')));
  }

  /** Whether the words stand somewhere, case, punctuation and white space aside. */
  bySubstring(quotation: string): Found {
    const pattern = normal(quotation).trim();
    return this.texts.some((text) => text.includes(pattern)) ? 'as said' : 'not there';
  }

  /** The same, or with up to a quarter of its letters otherwise. */
  byLetters(quotation: string): Found {
    if (this.bySubstring(quotation) === 'as said') return 'as said';
    const pattern = normal(quotation).trim();
    const errors = Math.floor(pattern.length * ERRORS);
    return this.texts.some((text) => search(text, pattern, errors).length > 0) ? 'nearly' : 'not there';
  }
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’'\u00ad]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
