/** The words of a caption, without its tags, and who says them. */

/** A stretch of a caption with one voice. */
export interface CuePart {
  readonly text: string;
  readonly voice: string | null;
  /** Its words by the times among them; left out where there are none. The first may begin with the caption: null. */
  readonly chunks?: readonly { readonly text: string; readonly start: number | null }[];
}

const tag = /<(\/?)([a-z]*|\d[\d:.]*)((?:\.[^\s>.]+)*)(?:\s([^<>]*))?>/gi;
const entity = /&(amp|lt|gt|nbsp|lrm|rlm|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '',
  rlm: '',
  quot: '"',
  apos: "'",
};
/** Positions and fonts of other captions: `{\an8}`. */
const override = /\{\\[^{}]{1,80}\}/g;
const known = new Set(['c', 'i', 'b', 'u', 'v', 'lang', 'ruby', 'rt', 'font', 's', 'em', 'strong', '']);

/** Text with its entities as the letters that they stand for; what is no entity stays. */
export function decodeEntities(text: string): string {
  return text.replace(entity, (whole, name: string) => {
    const lower = name.toLowerCase();
    if (!lower.startsWith('#')) return NAMED[lower] ?? whole;
    const code = lower.startsWith('#x') ? Number.parseInt(lower.slice(2), 16) : Number(lower.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The parts of a caption, one for each voice; its end tag may be missing. What looks like a tag and is none stays. */
export function cueParts(written: string): CuePart[] {
  const parts: { voice: string | null; chunks: { text: string; start: number | null }[] }[] = [];
  let time: number | null = null;
  const open = (voice: string | null) => void parts.push({ voice, chunks: [{ text: '', start: time }] });
  open(null);
  let at = 0;
  const add = (text: string) => {
    const last = parts.at(-1)?.chunks.at(-1);
    if (last !== undefined) last.text += text;
  };
  for (const match of written.matchAll(tag)) {
    const [whole, slash = '', name = '', , annotation = ''] = match;
    const lower = name.toLowerCase();
    const isTime = /^\d/.test(name);
    if (!isTime && !known.has(lower)) continue;
    add(written.slice(at, match.index));
    at = match.index + whole.length;
    if (isTime) {
      time = name.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
      parts.at(-1)?.chunks.push({ text: '', start: time });
    }
    if (lower !== 'v') continue;
    const voice = slash === '' ? decodeEntities(annotation).replace(/\s+/g, ' ').trim() : '';
    open(voice === '' ? null : voice);
  }
  add(written.slice(at));
  return parts
    .map(({ voice, chunks }): CuePart => {
      const text = clean(chunks.map((chunk) => chunk.text).join(''));
      if (chunks.every(({ start }) => start === null)) return { text, voice };
      const timed = chunks.map((chunk) => ({ ...chunk, text: clean(chunk.text) })).filter((chunk) => chunk.text !== '');
      return { text, voice, chunks: timed };
    })
    .filter(({ text }) => text !== '');
}

function clean(text: string): string {
  return decodeEntities(text.replace(override, ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
