/** Looks into a PDF as far as to see what is on its pages. */
import { inflateSync } from 'node:zlib';

/**
 * Whether each page shows text, in the order of the file. Empty where there is no page, or the file is no PDF. It reads
 * what browsers write: files that are not encrypted, with streams as they are or deflated.
 */
export function textOnPages(file: Uint8Array): boolean[] {
  const bytes = Buffer.from(file);
  const source = bytes.toString('latin1');
  if (!source.startsWith('%PDF-')) return [];
  const streams = new Map<string, string>();
  let from = 0;
  for (const { index, 0: keyword } of source.matchAll(/(?<!end)stream\r?\n/g)) {
    if (index < from) continue;
    const number = Array.from(source.slice(from, index).matchAll(/(\d+) 0 obj\b/g)).at(-1)?.[1] ?? '';
    const begin = index + keyword.length;
    from = source.indexOf('endstream', begin);
    streams.set(number, contentOf(bytes.subarray(begin, from)));
  }
  const objects = [source, ...streams.values()].join('\n');
  const pages = objects.matchAll(/\/Type\s*\/Page\b[\s\S]*?\/Contents\s+(\d+)/g);
  return Array.from(pages, ([, contents = '']) => /\bT[jJ]\b/.test(streams.get(contents) ?? ''));
}

function contentOf(stream: Uint8Array): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return Buffer.from(stream).toString('latin1');
  }
}
