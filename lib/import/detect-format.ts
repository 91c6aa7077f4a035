/** What a file is, told by what it holds and never by its name. */
import { unreadable } from '../interface/problems-of-import';
import type { Problem, ProblemWords } from '../text/problem';
import { LARGEST_FILE } from './limits';
import { tooLarge, unreadableFormat } from './problems';
import type { ImportSource } from './types';

/** A format that has a reader. */
export type FormatName = 'text' | 'markdown' | 'html' | 'docx' | 'webvtt' | 'srt' | 'json';

/** A file whose format is known; all but packed ones are text. */
export type Detected =
  | { readonly format: 'docx'; readonly bytes: Uint8Array }
  | { readonly format: Exclude<FormatName, 'docx'>; readonly text: string; readonly notes: readonly string[] };

interface Foreign {
  readonly opening: readonly number[];
  readonly words: Pick<ProblemWords, 'found' | 'remedy'>;
}

/** Files that are something else, by their first bytes. */
const FOREIGN: readonly Foreign[] = [
  { opening: [0xd0, 0xcf, 0x11, 0xe0], words: unreadable.encrypted },
  { opening: [0x25, 0x50, 0x44, 0x46], words: unreadable.pdf },
  { opening: [0x7b, 0x5c, 0x72, 0x74, 0x66], words: unreadable.rtf },
  { opening: [0x1f, 0x8b], words: unreadable.gzip },
  { opening: [0x49, 0x44, 0x33], words: unreadable.recording },
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];

function opensWith(bytes: Uint8Array, opening: readonly number[]): boolean {
  return opening.every((byte, index) => bytes[index] === byte);
}

/** A file’s format with its text, or the problem of one that has none. Linear. */
export function detectFormat({ path, bytes }: ImportSource): Detected | Problem {
  if (bytes.length > LARGEST_FILE) return tooLarge(path, bytes.length);
  if (opensWith(bytes, ZIP)) return { format: 'docx', bytes };
  const foreign = FOREIGN.find(({ opening }) => opensWith(bytes, opening));
  if (foreign !== undefined) return unreadableFormat(path, foreign.words);
  const decoded = decode(bytes);
  if (decoded === null) return unreadableFormat(path, unreadable.noText);
  return { format: formatOfText(decoded.text), ...decoded };
}

/** Characters that no text has. */
const CONTROL = /[^\P{Cc}\s\u0085]/gu;

/** The text of a file in UTF-8, UTF-16 or an old Western encoding; null where it is none. */
function decode(bytes: Uint8Array): { readonly text: string; readonly notes: readonly string[] } | null {
  const wide = opensWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : opensWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
  const text = wide === null ? decodeAs('utf-8', bytes) : decodeAs(wide, bytes);
  if (text !== null) return isText(text) ? { text: plainLines(text), notes: [] } : null;
  if (wide !== null) return null;
  const western = decodeAs('windows-1252', bytes) ?? '';
  if (!isText(western)) return null;
  return {
    text: plainLines(western),
    notes: ['The file is not in UTF-8 and was read as Windows-1252: look at letters with accents.'],
  };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isText(text: string): boolean {
  return (text.match(CONTROL)?.length ?? 0) <= text.length / 1000;
}

/** Blanks beyond any layout, which patterns would try from each of them on. */
const LONG_BLANKS = /[^\S\n]{200,}/g;

/** Letters without a shape at the beginning of a line, which would hide what it opens with. */
const INVISIBLE = /^[\u200B-\u200F\u2060\uFEFF\u00AD]+/gm;

/** Line ends made alike, which every reader counts on, and nothing that Markdown could not hold. */
function plainLines(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(CONTROL, ' ')
    .replace(LONG_BLANKS, '    ')
    .replace(INVISIBLE, '');
}

const CUE = /^(?:\d+[ \t]*\n)?[ \t]*\d{1,3}:\d{2}(?::\d{2})?[,.]\d{1,3}[ \t]*-->/;
const CUE_ANYWHERE = /^[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}[ \t]*-->/m;
const HTML_OPENING =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|section|div|p|h1|h2|cite|dl|blockquote|ul|table)\b/i;

/** What makes Markdown of a text: what plain text has only by chance. */
const MARKDOWN: readonly RegExp[] = [
  /^---[ \t]*\n[\s\S]{1,20000}?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/,
  /^#{1,6} \S/m,
  /(?:^|[\s([])\*\*[^\s*][^*\n]{0,200}\*\*/,
  /\]\((?:https?:|\/|#|mailto:)[^)\s]*\)/,
  /\\\[\d{1,2}:\d{2}/,
  /^\[[^\]\n]+\]: \S+/m,
  /<!-- gloss:/,
  /^(?:\*|_)[^*_\n]{1,80}:(?:\*|_)[ \t]/m,
  /^<blockquote>/m,
];

function formatOfText(text: string): Exclude<FormatName, 'docx'> {
  const opening = text.slice(0, 20_000).trimStart();
  if (/^WEBVTT(?:\s|$)/.test(opening)) return 'webvtt';
  if (CUE.test(opening)) return 'srt';
  if (/^(?:\{\s*["}]|\[\s*["{[\]])/.test(opening)) return 'json';
  if (HTML_OPENING.test(opening)) return 'html';
  if (CUE_ANYWHERE.test(opening) && (text.match(/-->/g)?.length ?? 0) >= 3) return 'srt';
  return MARKDOWN.some((sign) => sign.test(text.slice(0, 200_000))) ? 'markdown' : 'text';
}
