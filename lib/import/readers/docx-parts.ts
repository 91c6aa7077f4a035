/** The parts of a .docx that hold words, unpacked with a limit on how much comes out. */
import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import * as say from '../../interface/problems-of-import';
import type { Problem } from '../../text/problem';
import { brokenFile, unreadableFormat } from '../problems';

/** No document has more words; in bytes, of all parts together. */
const mostUnpacked = 60_000_000;

/** What is unpacked: the text, its styles and notes; no pictures, no macros. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]*\.rels|(?:document|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\d*\.xml))$/i;

/** A document unpacked, and packed again with nothing but its words. */
export interface DocumentParts {
  /** Parts by their names, as XML. */
  readonly parts: ReadonlyMap<string, string>;
  readonly packed: Uint8Array<ArrayBuffer>;
}

class TooMuch extends Error {}

/** Unpacks a document. What its list of contents says of sizes is not believed: what comes out is counted. */
export function unpackDocument(path: string, bytes: Uint8Array): DocumentParts | Problem {
  const chunks = new Map<string, Uint8Array[]>();
  let total = 0;
  let names = 0;
  const unzip = new Unzip((file) => {
    names += 1;
    if (names > 20_000) throw new TooMuch();
    if (!needed.test(file.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(file.name, own);
    file.ondata = (error, data) => {
      if (error !== null) throw error;
      total += data.length;
      if (total > mostUnpacked) throw new TooMuch();
      own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In pieces, so that a part that unpacks without end is noticed before it has.
    const piece = 65_536;
    for (let at = 0; at < bytes.length; at += piece)
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  } catch (error) {
    if (error instanceof TooMuch) return bomb(path);
    return broken(path);
  }
  const files = new Map([...chunks].map(([name, parts]) => [name, joined(parts)]));
  if (!files.has('word/document.xml')) return foreignZip(path, [...files.keys()], bytes);
  const packed = zipSync(Object.fromEntries(files), { level: 0 });
  return { parts: new Map([...files].map(([name, data]) => [name, strFromU8(data)])), packed: new Uint8Array(packed) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function bomb(path: string): Problem {
  return brokenFile(path, say.tooMuchInside(mostUnpacked / 1_000_000));
}

/** A document of which no text can be unpacked. */
export function broken(path: string): Problem {
  return brokenFile(path, say.broken.document);
}

function foreignZip(path: string, names: readonly string[], bytes: Uint8Array): Problem {
  const opening = strFromU8(bytes.subarray(0, 200), true);
  if (/mimetypeapplication\/vnd\.oasis/.test(opening)) return unreadableFormat(path, say.unreadable.openDocument);
  if (/mimetypeapplication\/epub/.test(opening)) return unreadableFormat(path, say.unreadable.book);
  if (names.length > 0) return broken(path);
  return unreadableFormat(path, say.unreadable.zip);
}
