/** Files that people have and Gloss does not read as they are: what they are, and the way from them. */
import { foreign, toBeImported as words } from '../interface/problems-of-markup';
import { excerpt, type ProblemText } from '../text/problem';

/** What a kind of file is called, by the ending of its name. */
const byEnding: readonly (readonly [ending: RegExp, what: string])[] = [
  [/\.docx?$|\.odt$|\.rtf$|\.pages$/i, foreign.document],
  [/\.pdf$/i, foreign.pdf],
  [/\.vtt$|\.srt$|\.sbv$|\.ass$|\.ttml$/i, foreign.captions],
  [/\.json$|\.json3$/i, foreign.json],
  [/\.html?$|\.xhtml$|\.mhtml$/i, foreign.page],
  [/\.epub$/i, foreign.book],
  [/\.csv$|\.tsv$|\.xlsx?$/i, foreign.table],
];

/** What a kind of file is called, by what it begins with. */
const byOpening: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], foreign.packed],
  [[0xd0, 0xcf, 0x11, 0xe0], foreign.oldDocument],
  [[0x25, 0x50, 0x44, 0x46], foreign.pdf],
  [[0x7b, 0x5c, 0x72, 0x74], foreign.document],
];

/** The way from any such file: a command. */
const importing = 'npm run gloss -- import';

/** What a file is by its name; null where the name says nothing. */
export function kindByName(name: string): string | null {
  return byEnding.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/** What a file is by its first bytes; null where they may begin a text. */
export function kindByBytes(bytes: Uint8Array): string | null {
  return byOpening.find(([opening]) => opening.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}

/** What a text is by its first letters; null where it may be prose. */
export function kindByText(text: string): string | null {
  const opening = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^WEBVTT(?:\s|$)/.test(opening)) return foreign.captions;
  if (/^\d+\s*[\r\n]+\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->/.test(opening)) return foreign.captions;
  if (/^<(?:!doctype html|html|head|body)\b/i.test(opening)) return foreign.page;
  return /^[{[]\s*(?:["{[]|\})/.test(opening) && /"\s*:/.test(opening) ? foreign.json : null;
}

/** The problem of a file that is to be imported first. */
export function toBeImported(what: string, name: string): ProblemText {
  return { rule: 'to-be-imported', ...words(what, name, excerpt(name), importing) };
}
