/** Where parts and sites are kept, and how the one folder of a site is put together of parts. */
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { INDEX_FOLDER_NAME } from '../addresses';
import { filesBelow } from '../files-below';
import { headersFile } from '../security-headers';
import { digestOf } from './digests';
import { INTERVIEW_FOLDER, PART_FOLDERS, type PartFacts, partFactsSchema } from './edition-part';
import { KEPT, MANIFEST, readKept, touchKept, writeKept } from './kept-folder';
import { INDEX_FOLDER, indexFactsSchema } from './library-index';

const PARTS = 'parts';
const SITE_PREFIX = 'site-';
/** Cards that were drawn when they were first asked for, in a folder for each part. */
export const CARDS = 'cards';
/** Sites that are kept: servers may still run on the ones before the newest. */
const KEPT_SITES = 6;

/** What is kept with the folder of a site. */
const siteFactsSchema = z.object({
  pages: z.int(),
  openDoubts: z.int(),
  parts: z.record(z.string(), z.string()),
  common: z.string(),
  /** The folders of the indexes by which all editions are searched, that of the whole library first. */
  indexes: z.array(z.string()),
});

/** A built site. */
export interface BuiltSite {
  /** Path of its folder. */
  readonly folder: string;
  readonly pages: number;
  /** What imports ask in its editions' texts and nobody has answered. */
  readonly openDoubts: number;
  /** Folder of the part of each edition, by slug. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The folder of a part that is made of the code and of what some digests and names stand for. */
export function keptPart(root: string, ...of: readonly string[]): string {
  return join(root, KEPT, PARTS, digestOf(...of));
}

/** The folder of an edition's part. */
export function partFolder(root: string, code: string, digest: string): string {
  return keptPart(root, code, digest);
}

/** The facts of an edition's part that is there and whole; null where it has to be made. */
export function readPart(root: string, code: string, digest: string): Promise<PartFacts | null> {
  return readKept(partFolder(root, code, digest), partFactsSchema);
}

/** Where the site of some editions is or will be: the digests of their texts, in any order, and the code's. */
export function siteFolder(root: string, code: string, digests: readonly string[]): string {
  return join(root, KEPT, `${SITE_PREFIX}${digestOf(code, ...digests.toSorted())}`);
}

/** The site in a folder, where it is there and whole. */
export async function readSiteFolder(folder: string): Promise<BuiltSite | null> {
  const facts = await readKept(folder, siteFactsSchema);
  if (!facts) return null;
  for (const part of Object.values(facts.parts)) if ((await readKept(part, partFactsSchema)) === null) return null;
  for (const index of facts.indexes) if ((await readKept(index, indexFactsSchema)) === null) return null;
  await touchKept(folder);
  return { folder, ...facts };
}

/**
 * Puts the site's folder together: files of the common part, and links to the parts of the editions, all of which must be
 * there.
 *
 * @param digests those of the editions' texts
 * @param indexes folders of the indexes by which all editions are searched, that of the whole library first
 */
export async function assembleSite(
  root: string,
  code: string,
  digests: readonly string[],
  common: { readonly folder: string; readonly pages: number },
  indexes: readonly string[],
): Promise<BuiltSite> {
  const folder = siteFolder(root, code, digests);
  const parts: Record<string, string> = {};
  let { pages } = common;
  let openDoubts = 0;
  const facts = await writeKept(folder, async (site) => {
    for (const file of await filesBelow(common.folder)) {
      if (file === MANIFEST) continue;
      await mkdir(dirname(join(site, file)), { recursive: true });
      await link(join(common.folder, file), join(site, file));
    }
    for (const digest of digests) {
      const part = partFolder(root, code, digest);
      const found = await readKept(part, partFactsSchema);
      if (!found) throw new Error(`the part ${part} is gone`);
      const { slug } = found;
      parts[slug] = part;
      pages += found.pages;
      openDoubts += found.openDoubts;
      await symlink(relative(site, join(part, INTERVIEW_FOLDER)), join(site, slug), 'dir');
      for (const folder of PART_FOLDERS) {
        if (!existsSync(join(part, folder))) continue;
        await mkdir(join(site, folder), { recursive: true });
        await symlink(relative(join(site, folder), join(part, folder)), join(site, folder, slug), 'dir');
      }
    }
    for (const index of indexes) {
      const shown = join(site, INDEX_FOLDER_NAME, basename(index));
      await mkdir(dirname(shown), { recursive: true });
      await symlink(relative(dirname(shown), join(index, INDEX_FOLDER)), shown, 'dir');
    }
    await writeFile(join(site, '_headers'), headersFile(await readdir(site)));
    return { pages, openDoubts, parts, common: common.folder, indexes: [...indexes] };
  });
  return { folder, ...facts };
}

/** Removes sites that were not used for the longest time, and parts and cards that none of the others has. */
export async function removeOldBuilds(root: string): Promise<void> {
  const sites = await keptSites(root);
  await clear(...sites.slice(KEPT_SITES));
  const used = new Set<string>();
  for (const site of sites.slice(0, KEPT_SITES)) {
    const facts = await readKept(site, siteFactsSchema);
    for (const part of [...Object.values(facts?.parts ?? {}), facts?.common ?? '', ...(facts?.indexes ?? [])])
      used.add(basename(part));
  }
  for (const folder of [PARTS, CARDS]) {
    const kept = await readdir(join(root, KEPT, folder)).catch(() => []);
    await clear(...kept.filter((name) => !used.has(name)).map((name) => join(root, KEPT, folder, name)));
  }
}

/** The folders of the indexes of whole libraries that kept sites have, the one that was used last first. */
export async function keptIndexes(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const site of await keptSites(root)) {
    const whole = (await readKept(site, siteFactsSchema))?.indexes[0];
    if (whole !== undefined && !found.includes(whole)) found.push(whole);
  }
  return found;
}

/** Folders of sites, the one that was used last first. */
async function keptSites(root: string): Promise<string[]> {
  const kept = await readdir(join(root, KEPT)).catch(() => []);
  const names = kept.filter((name) => name.startsWith(SITE_PREFIX));
  const sites = await Promise.all(
    names.map(async (name) => ({ path: join(root, KEPT, name), date: (await stat(join(root, KEPT, name))).mtimeMs })),
  );
  return sites.sort((a, b) => b.date - a.date).map(({ path }) => path);
}

/** Removes folders with all that is in them, where they are there. */
export async function clear(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
