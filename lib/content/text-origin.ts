/**
 * Where the letters of one Markdown text stand in its source: what the parser decoded, unescaped and joined is walked
 * through side by side with what the author typed.
 */

import { toString as nodeText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Origin, OriginRun } from './types';

/** How a text was written. */
export interface WrittenText {
  /** The whole file. */
  readonly source: string;
  /** Where the text stands in it, markup at its ends included. */
  readonly start: number;
  readonly end: number;
  /** How many block quotations it stands in: so many `>` may begin each of its lines. */
  readonly quoteDepth: number;
  /** True for code, where escapes and entities mean nothing. */
  readonly literal: boolean;
}

const lineBreak = /[ \t]*(?:\r\n|\n|\r)/y;
const lineEnd = /[\r\n]/;
const blank = /[ \t]/;
const quoteMarker = /[ \t]*>/y;
const indentation = /[ \t]*/y;
const codeFence = /(?:(?:`{3,}|~{3,})[^\r\n]*(?:\r\n|\n|\r)|`+)/y;
const reference = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,40});/y;
/** What may stand for something else in the source. */
const decodable = /[\\&]/;
const escaped = /\\[!-/:-@[-`{-~]/y;

function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
}

/** What stands at the beginning of a continued line and belongs to the blocks around the text. */
function linePrefixLength(written: WrittenText, offset: number): number {
  let at = offset;
  for (let depth = 0; depth < written.quoteDepth; depth += 1) {
    const marker = matchAt(quoteMarker, written.source, at);
    if (marker === null) break;
    at += marker.length;
  }
  return at + (matchAt(indentation, written.source, at)?.length ?? 0) - offset;
}

const decoded = new Map<string, string>();

/** What an entity stands for; the entity itself where it is none. The parser is asked, so that both always agree. */
function decodeReference(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const text = nodeText(unified().use(remarkParse).parse(entity)) || entity;
  decoded.set(entity, text);
  return text;
}

/**
 * Maps `text`, as the parser gives it (but with a space, or a line feed in code, for each line end), to the file.
 * Letters that do not stand in the file as such are in no run: a space for a line end, and decoded entities, which
 * have an empty run on either side instead, so that ranges can begin and end at them. Linear in the text.
 */
export function textOrigin(text: string, written: WrittenText): Origin {
  const { source, start, end, literal } = written;
  if (!decodable.test(text) && source.startsWith(text, start)) return [{ text: 0, source: start, length: text.length }];
  const runs: OriginRun[] = [];
  let run: { text: number; source: number; length: number } | null = null;
  const close = () => {
    if (run !== null) runs.push(run);
    run = null;
  };
  let at = start;
  let offset = 0;
  let settledBlanks = 0;
  if (literal) at += matchAt(codeFence, source, at)?.length ?? 0;
  while (offset < text.length && at < end) {
    if (at >= settledBlanks && blank.test(source[at] ?? '')) {
      // Looked at once for the whole run of blanks, so that long runs cost no more than others.
      const blanks = matchAt(indentation, source, at)?.length ?? 0;
      if (!lineEnd.test(source[at + blanks] ?? '')) settledBlanks = at + blanks;
    }
    const broken = at < settledBlanks ? null : matchAt(lineBreak, source, at);
    if (broken !== null) {
      close();
      at += broken.length;
      at += linePrefixLength(written, at);
      if (text[offset] === ' ' || text[offset] === '\n') offset += 1;
      continue;
    }
    const entity = literal ? null : matchAt(reference, source, at);
    const character = entity === null ? null : decodeReference(entity);
    if (entity !== null && character !== null && character !== entity && text.startsWith(character, offset)) {
      close();
      runs.push({ text: offset, source: at, length: 0 });
      offset += character.length;
      at += entity.length;
      runs.push({ text: offset, source: at, length: 0 });
      continue;
    }
    if (!literal && matchAt(escaped, source, at) !== null && source[at + 1] === text[offset]) {
      close();
      at += 1;
    }
    if (source[at] === text[offset]) {
      run ??= { text: offset, source: at, length: 0 };
      run.length += 1;
      offset += 1;
    } else {
      close();
      if (source[at] === '\0' && text[offset] === '\uFFFD') offset += 1;
    }
    at += 1;
  }
  close();
  return runs;
}
