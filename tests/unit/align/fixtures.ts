/** Texts of the first edition, and short ways to look at placements. */
import { readFileSync } from 'node:fs';
import type { PassageText, Placement, Span } from '@/lib/align';

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
}

/** The interview's paragraphs, with the offset in the file at which each begins. */
export function interview(): { passages: PassageText[]; offsets: number[] } {
  const paragraphs = [...fixture('clippings/transcript.txt').matchAll(/\S.*/g)];
  return {
    passages: paragraphs.map(([text], i) => ({ id: `p${i}`, text })),
    offsets: paragraphs.map(({ index }) => index),
  };
}

/** Passages of the given texts, named p0, p1, and so on; those given as pairs have a speaker. */
export function passagesOf(...texts: readonly (string | readonly [speaker: string, text: string])[]): PassageText[] {
  return texts.map((given, i) => {
    const [speaker, text] = typeof given === 'string' ? [undefined, given] : given;
    return { id: `p${i}`, text, speaker };
  });
}

/** The texts of a placement's spans; none where it is not located. */
export function spanTexts(placement: Placement | undefined): string[] {
  return placement?.status === 'located' ? placement.spans.map(({ text }) => text) : [];
}

/** Whether a span's text is what stands in the passage at its offsets. */
export function isSlice(passages: readonly PassageText[], { passage, start, end, text }: Span): boolean {
  return text !== '' && passages.find(({ id }) => id === passage)?.text.slice(start, end) === text;
}
