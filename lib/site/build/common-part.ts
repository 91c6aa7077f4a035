/** The part of the site that belongs to no edition: the front page, the page for what is not there, scripts, typefaces. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { EditionSummary } from '../../edition';
import { LANGUAGE_CODES } from '../../interface/languages';
import { scriptAddress, studioScriptAddress } from '../addresses';
import { filesBelow } from '../files-below';
import type { PageTranslator } from '../languages/every-language';
import { readPageScripts } from '../page-scripts';
import { pathOf } from '../routes';
import { shareStyleSheet } from '../share-style-sheet';
import { singleFilePartsFile } from '../single-file-parts';
import { siteFiles } from '../site-file';
import { readStudioScripts } from '../studio-scripts';
import { compressFiles } from './compress';
import type { PageFinisher } from './finish-page';
import { writeServiceWorker } from './service-worker';

/** What is kept with the common part. */
export const commonFactsSchema = z.object({ pages: z.int() });

/** Pages of the common part, as Next names their files. */
const PAGES = [
  'index.html',
  '404.html',
  'offline/index.html',
  'search/index.html',
  'studio/index.html',
  'verify/index.html',
];

/** Paths, below the site's, of the files that all pages share: what is in `public/`, and the scripts. */
export async function commonFiles(root: string): Promise<Set<string>> {
  const scripts = await scriptFiles();
  return new Set([
    ...(await filesBelow(join(root, 'public'))).map((file) => `/${file}`),
    ...scripts.keys(),
    pathOf('style', { file: (await shareStyleSheet()).file }),
    ...(await siteFiles([])).keys(),
    pathOf('serviceWorker', {}),
  ]);
}

/** The scripts of pages in every language, with the list of those of each; by their paths below the site's. */
async function scriptFiles(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const language of LANGUAGE_CODES) {
    const { files, modules } = await readPageScripts(language);
    const { files: ofStudio } = await readStudioScripts(language);
    const parts = await singleFilePartsFile(language);
    for (const [file, text] of files) texts.set(pathOf('script', { file }), text);
    for (const [file, text] of ofStudio) texts.set(pathOf('studioScript', { file }), text);
    texts.set(pathOf('studioScript', { file: parts.file }), parts.json);
    // The search of the library asks for an index that no browser keeps.
    const addresses = Array.from(files.keys(), scriptAddress).filter((each) => each !== modules.search.address);
    texts.set(pathOf('scriptList', { language }), JSON.stringify(addresses));
    const studioAddresses = [...ofStudio.keys(), parts.file].map(studioScriptAddress);
    texts.set(pathOf('studioScriptList', { language }), JSON.stringify(studioAddresses));
  }
  return texts;
}

/** Writes the files of the common part: scripts and what is in `public/`, and the pages out of what Next made. */
export async function writeCommonPart(
  root: string,
  rendered: string,
  part: string,
  finisher: PageFinisher,
  translator: PageTranslator,
  summaries: readonly EditionSummary[],
): Promise<number> {
  const write = async (file: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(part, file)), { recursive: true });
    await writeFile(join(part, file), text);
  };
  let pages = 0;
  for (const page of PAGES) {
    for (const { path, html } of translator.ofSite(page, await readFile(join(rendered, page), 'utf8'))) {
      pages += 1;
      await write(path, finisher.finish(path, html));
    }
  }
  for (const file of await filesBelow(join(root, 'public'))) {
    await mkdir(dirname(join(part, file)), { recursive: true });
    await copyFile(join(root, 'public', file), join(part, file));
  }
  for (const [path, text] of await scriptFiles()) await write(path.slice(1), text);
  const { file: sheet, css } = await shareStyleSheet();
  await write(pathOf('style', { file: sheet }).slice(1), css);
  for (const [path, contents] of await siteFiles(summaries)) await write(path.slice(1), await contents());
  await writeServiceWorker(part);
  // For a host that leaves out names with an underscore unless told otherwise.
  await write('.nojekyll', '');
  await compressFiles(part, await filesBelow(part));
  return pages;
}
