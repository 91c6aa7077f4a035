/** The pages that are compared: an edition as it is built, the same without styles and scripts, and a peer's. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { decodeEntities } from '../../../lib/import/recording/cue-text';

/** A stretch of a passage that is annotated, in UTF-16 code units. */
export interface PeerMark {
  readonly id: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Writes the page of an edition without its styles and scripts, and a page that shows the same words with the same
 * annotations by the peer; returns their folder.
 */
export async function writePeers(site: string, slug: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-long-'));
  const html = await readFile(join(site, slug, 'index.html'), 'utf8');
  const plain = html.replace(
    /<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<link[^>]*>|<meta http-equiv[^>]*>/g,
    '',
  );
  await writePage(folder, 'plain', plain);
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'peer.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    outdir: folder,
    write: false,
  });
  const code = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const { passages, marks } = annotated(html);
  const text = passages.map(({ id, said }) => `<p id="${id}">${escapeText(said)}</p>`).join('\n');
  await writePage(
    folder,
    'peer',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${code('.css')}</style></head><body>` +
      `<div id="text">${text}</div><script type="application/json" id="marks">${JSON.stringify(marks).replaceAll('<', '\\u003c')}</script>` +
      `<script type="module" src="./peer.js"></script></body></html>`,
  );
  await writeFile(join(folder, 'peer', 'peer.js'), code('.js'));
  return folder;
}

async function writePage(folder: string, name: string, html: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'index.html'), html);
}

/** The passages of a reader page and the words that are marked in them, as the page has them. */
function annotated(html: string) {
  const passages = [...html.matchAll(/<div class="passage [^"]*" id="([^"]+)"[^>]*>[\s\S]*?<p>([\s\S]*?)<\/p>/g)].map(
    ([, id = '', inner = '']) => ({ id, inner }),
  );
  const marks: PeerMark[] = [];
  return {
    passages: passages.map(({ id, inner }) => {
      let said = '';
      for (const [piece] of inner.matchAll(/<mark[\s\S]*?<\/mark>|<[^>]*>|[^<]+/g)) {
        const words = decodeEntities(piece.replace(/<[^>]*>/g, ''));
        const quote = /\sid="quote:([^"]+)"/.exec(piece)?.[1];
        if (quote) marks.push({ id: quote, passage: id, start: said.length, end: said.length + words.length });
        said += words;
      }
      return { id, said };
    }),
    marks,
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
