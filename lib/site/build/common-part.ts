/** The part of the site that belongs to no edition: the front page, the page for what is not there, scripts, typefaces. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { EditionSummary } from '../../edition';
import { scriptAddress, studioScriptAddress } from '../addresses';
import { filesBelow } from '../files-below';
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
  const { files } = await readPageScripts();
  const { files: ofStudio } = await readStudioScripts();
  return new Set([
    ...(await filesBelow(join(root, 'public'))).map((file) => `/${file}`),
    ...Array.from(files.keys(), (file) => pathOf('script', { file })),
    ...Array.from(ofStudio.keys(), (file) => pathOf('studioScript', { file })),
    pathOf('studioScript', { file: (await singleFilePartsFile()).file }),
    pathOf('style', { file: (await shareStyleSheet()).file }),
    ...siteFiles([]).keys(),
    pathOf('scriptList', {}),
    pathOf('studioScriptList', {}),
    pathOf('serviceWorker', {}),
  ]);
}

/** Writes the files of the common part: scripts and what is in `public/`, and the pages out of what Next made. */
export async function writeCommonPart(
  root: string,
  rendered: string,
  part: string,
  finisher: PageFinisher,
  summaries: readonly EditionSummary[],
): Promise<number> {
  const write = async (file: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(part, file)), { recursive: true });
    await writeFile(join(part, file), text);
  };
  for (const page of PAGES) await write(page, finisher.finish(page, await readFile(join(rendered, page), 'utf8')));
  for (const file of await filesBelow(join(root, 'public'))) {
    await mkdir(dirname(join(part, file)), { recursive: true });
    await copyFile(join(root, 'public', file), join(part, file));
  }
  const { files } = await readPageScripts();
  for (const [name, text] of files) await write(pathOf('script', { file: name }).slice(1), text);
  const { files: ofStudio } = await readStudioScripts();
  for (const [name, text] of ofStudio) await write(pathOf('studioScript', { file: name }).slice(1), text);
  const parts = await singleFilePartsFile();
  await write(pathOf('studioScript', { file: parts.file }).slice(1), parts.json);
  const { file: sheet, css } = await shareStyleSheet();
  await write(pathOf('style', { file: sheet }).slice(1), css);
  for (const [path, contents] of siteFiles(summaries)) await write(path.slice(1), await contents());
  const addresses = Array.from(files.keys(), (file) => scriptAddress(file));
  await write(pathOf('scriptList', {}).slice(1), JSON.stringify(addresses));
  const studioAddresses = [...ofStudio.keys(), parts.file].map(studioScriptAddress);
  await write(pathOf('studioScriptList', {}).slice(1), JSON.stringify(studioAddresses));
  await writeServiceWorker(part);
  // For a host that leaves out names with an underscore unless told otherwise.
  await write('.nojekyll', '');
  await compressFiles(part, await filesBelow(part));
  return PAGES.length;
}
