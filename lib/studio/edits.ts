/** Changes of a text by its offsets, and the paragraphs of Markdown that they are made in. Pure. */
import type { TextRange } from '../text/range';
import type { Edit } from './work';

/**
 * A text with changes made in it: null where what one of them changes does not stand in its place. They must not overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  let [made, end] = ['', 0];
  for (const { start, was, now } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < end || !text.startsWith(was, start)) return null;
    made += text.slice(end, start) + now;
    end = start + was.length;
  }
  return made + text.slice(end);
}

/** The change of a stretch of a text to other words. */
export function replaced(text: string, { start, end }: TextRange, now: string): Edit {
  return { start, was: text.slice(start, end), now };
}

/** The paragraph of Markdown around an offset: from one empty line to the next. */
export function paragraphAt(text: string, offset: number): TextRange {
  const before = text.lastIndexOf('\n\n', Math.max(0, offset - 1));
  const behind = text.indexOf('\n\n', offset);
  const start = before === -1 || before + 2 > offset ? Math.max(0, before + 2) : before + 2;
  return { start: Math.min(start, offset), end: behind === -1 ? withoutLineFeeds(text) : behind };
}

/** The change that takes a paragraph out, with the empty line behind it. */
export function withoutParagraph(text: string, { start, end }: TextRange): Edit {
  return replaced(text, { start, end: text.startsWith('\n\n', end) ? end + 2 : end }, '');
}

/** The change that puts a paragraph before the one at an offset. */
export function paragraphBefore(text: string, offset: number, words: string): Edit {
  return { start: paragraphAt(text, offset).start, was: '', now: `${words}\n\n` };
}

function withoutLineFeeds(text: string): number {
  return text.length - (/\n+$/.exec(text)?.[0].length ?? 0);
}
