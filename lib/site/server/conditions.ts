/** What a client says of the answer that it wants, by RFC 9110: which encodings, which part, and only if it has changed. */
import type { IncomingHttpHeaders } from 'node:http';

/** How a file may have been compressed, by its name in headers. */
export type Encoding = 'br' | 'gzip';

/** What tells one state of a representation from another. */
export interface Validators {
  /** Quoted, and strong: another state has another. */
  readonly etag: string;
  /** Milliseconds since 1970, whole seconds. */
  readonly modified: number;
}

/** A part of a file: the first byte and the last one. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Whether a client can read an encoding, by its `Accept-Encoding`. */
export function accepts(encoding: Encoding, header: string | undefined): boolean {
  let byDefault = false;
  for (const item of (header ?? '').split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    const isWanted = !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    if (name === encoding) return isWanted;
    if (name === '*') byDefault = isWanted;
  }
  return byDefault;
}

/** Whether a client has this state already, so that an answer without a body will do. */
export function isKnown(headers: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  }
  const date = Date.parse(headers['if-modified-since'] ?? '');
  return modified <= date;
}

/**
 * The part that a client asks for. Null where all is to be sent: it asks for nothing less, for several parts, or for the
 * rest of a state that is gone. `unsatisfiable` where the file has no such part.
 *
 * @param size of the file, in bytes
 */
export function rangeOf(
  headers: IncomingHttpHeaders,
  { etag, modified }: Validators,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range?.trim() ?? '') ?? [];
  if (from === '' && to === '') return null;
  const condition = headers['if-range'];
  if (typeof condition === 'string' && condition !== etag && Date.parse(condition) !== modified) return null;
  if (from === '')
    return to !== '' && Number(to) > 0 && size > 0 ? part(size - Number(to), size - 1, size) : 'unsatisfiable';
  if (to !== '' && Number(to) < Number(from)) return null;
  return Number(from) < size ? part(Number(from), to === '' ? size - 1 : Number(to), size) : 'unsatisfiable';
}

function part(first: number, last: number, size: number): ByteRange {
  return { first: Math.max(first, 0), last: Math.min(last, size - 1) };
}
