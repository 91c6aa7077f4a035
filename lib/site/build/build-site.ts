/**
 * The build: from editions to the one folder of files that any host can serve.
 *
 * What belongs to one edition is a part of its own, kept under the digest of what it comes from: texts, code, settings.
 * Next makes the pages of those editions only that have none yet, some at a time, so that memory does not grow with the
 * library. The folder itself holds the common part, and links to the parts of the editions.
 */
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { type EditionSummary, type Specimen, specimenOf } from '../../edition';
import { filesBelow } from '../files-below';
import { editionFile, readEdition, writePageSource } from '../kept-editions';
import { withinSite } from '../route-at';
import { headersFile } from '../security-headers';
import { asBuildError } from './build-error';
import { commonFactsSchema, commonFiles, writeCommonPart } from './common-part';
import { digestOf } from './digests';
import { EDITION_FILE, PART_FOLDERS, type PartFacts, partFactsSchema, writeEditionPart } from './edition-part';
import { PageFinisher } from './finish-page';
import { KEPT, MANIFEST, readKept, touchKept, UNFINISHED, writeKept } from './kept-folder';
import { renderPages } from './render-pages';
import { type SharePageMaker, sharePageMaker } from './share-pages';
import { someAtATime } from './some-at-a-time';

const PARTS = 'parts';
const SITE_PREFIX = 'site-';
/** Cards that were drawn when they were first asked for, in a folder for each part. */
export const CARDS = 'cards';
/** Sites that are kept: servers may still run on the ones before the newest. */
const KEPT_SITES = 6;
/** How many editions Next is given at a time. */
const EDITIONS_AT_A_TIME = 40;
/** How many parts are in the making at a time: while one waits for pictures and compression, another makes its pages. */
const PARTS_AT_A_TIME = 3;

/** An edition that is to be in the site. */
export interface SiteEdition {
  /** Digest of its texts. */
  readonly digest: string;
  readonly facts: PartFacts;
  /** A file of `writeEdition`, where its part is to be made. */
  readonly file?: string;
  /** The file of its recording, where that is published with it. */
  readonly recording?: string;
}

/** What is built. */
export interface SiteBuild {
  readonly root: string;
  /** Digest of code and settings. */
  readonly code: string;
  readonly editions: readonly SiteEdition[];
  /** Called before and after each step with how many editions are done, of those that had to be made. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What is kept with the folder of a site. */
const siteFactsSchema = z.object({ pages: z.int(), parts: z.record(z.string(), z.string()), common: z.string() });

/** A built site. */
export interface BuiltSite {
  /** Path of its folder. */
  readonly folder: string;
  readonly pages: number;
  /** Folder of the part of each edition, by slug. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The folder of an edition's part. */
export function partFolder(root: string, code: string, digest: string): string {
  return join(root, KEPT, PARTS, digestOf(code, digest));
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
  await touchKept(folder);
  return { folder, ...facts };
}

/**
 * Builds the site of some editions. One process at a time may do so in a project.
 *
 * @throws {BuildError} when Next fails or the disk does; {PageError} when a page is not as it should be. What was built
 *   before is as it was then.
 */
export async function buildSite(build: SiteBuild): Promise<BuiltSite> {
  try {
    return await buildAll(build);
  } catch (error) {
    throw asBuildError(error, 'the pages could not be built');
  }
}

async function buildAll({ root, code, editions, onProgress }: SiteBuild): Promise<BuiltSite> {
  const missing = editions.filter(({ file }) => file !== undefined);
  const common = await commonFiles(root);
  const maker = await sharePageMaker();
  const summaries = newestFirst(editions);
  const specimen = await specimenOfNewest(root, code, editions, summaries[0]?.slug);
  const commonPart = join(root, KEPT, PARTS, digestOf('common', code, JSON.stringify([summaries, specimen])));
  let commonFacts = await readKept(commonPart, commonFactsSchema);

  onProgress(0, missing.length);
  for (let done = 0; done < missing.length || !commonFacts; done += EDITIONS_AT_A_TIME) {
    const batch = missing.slice(done, done + EDITIONS_AT_A_TIME);
    const source = join(root, KEPT, `source${UNFINISHED}`);
    const rendered = join(root, KEPT, `rendered${UNFINISHED}`);
    await clear(source, rendered);
    await writePageSource(source, { slugs: batch.map(({ facts }) => facts.slug), summaries, specimen });
    for (const { file = '', facts } of batch) await link(file, editionFile(source, facts.slug));
    await renderPages({ root, source, out: relative(root, rendered) });
    let made = done;
    await someAtATime(batch, PARTS_AT_A_TIME, async (each) => {
      await makePart(root, code, each, rendered, common, maker);
      made += 1;
      onProgress(made, missing.length);
    });
    commonFacts ??= await makeCommonPart(root, rendered, commonPart, common, summaries);
    await clear(source, rendered);
  }
  const site = await assemble(root, code, editions, commonPart, commonFacts.pages);
  await removeOldBuilds(root);
  return site;
}

function newestFirst(editions: readonly SiteEdition[]): EditionSummary[] {
  return editions.map(({ facts }) => facts.summary).sort((a, b) => b.meta.date.localeCompare(a.meta.date));
}

/** The passage that the front page shows: of an edition that is to be made, or was made before. */
async function specimenOfNewest(
  root: string,
  code: string,
  editions: readonly SiteEdition[],
  newest: string | undefined,
): Promise<Specimen | null> {
  const edition = editions.find(({ facts }) => facts.slug === newest);
  if (!edition) return null;
  return specimenOf(await readEdition(edition.file ?? join(partFolder(root, code, edition.digest), EDITION_FILE)));
}

async function makePart(
  root: string,
  code: string,
  { digest, facts, file = '', recording }: SiteEdition,
  rendered: string,
  common: ReadonlySet<string>,
  maker: SharePageMaker,
): Promise<void> {
  const finisher = new PageFinisher((address) => isThere(address, rendered, common));
  await writeKept(partFolder(root, code, digest), async (part) => {
    const pages = await writeEditionPart(await readEdition(file), rendered, part, finisher, maker, recording);
    finisher.assertSound();
    return { ...facts, pages };
  });
}

async function makeCommonPart(
  root: string,
  rendered: string,
  folder: string,
  common: ReadonlySet<string>,
  summaries: readonly EditionSummary[],
) {
  const finisher = new PageFinisher((address) => isThere(address, rendered, common));
  return writeKept(folder, async (part) => {
    const pages = await writeCommonPart(root, rendered, part, finisher, summaries);
    finisher.assertSound();
    return { pages };
  });
}

/** Whether what a page loads will be in the site. */
function isThere(address: string, rendered: string, common: ReadonlySet<string>): boolean {
  const path = withinSite(address.split(/[?#]/, 1)[0] ?? '');
  return path !== null && (common.has(path) || existsSync(join(rendered, path)));
}

/** Puts the site's folder together: files of the common part, and links to the parts of the editions. */
async function assemble(
  root: string,
  code: string,
  editions: readonly SiteEdition[],
  commonPart: string,
  commonPages: number,
): Promise<BuiltSite> {
  const folder = siteFolder(
    root,
    code,
    editions.map(({ digest }) => digest),
  );
  const parts: Record<string, string> = {};
  let pages = commonPages;
  const facts = await writeKept(folder, async (site) => {
    for (const file of await filesBelow(commonPart)) {
      if (file === MANIFEST) continue;
      await mkdir(dirname(join(site, file)), { recursive: true });
      await link(join(commonPart, file), join(site, file));
    }
    await mkdir(join(site, 'embed'), { recursive: true });
    for (const { digest } of editions) {
      const part = partFolder(root, code, digest);
      const found = await readKept(part, partFactsSchema);
      if (!found) throw new Error(`the part ${part} is gone`);
      const { slug } = found;
      parts[slug] = part;
      pages += found.pages;
      await symlink(relative(site, join(part, PART_FOLDERS.interview)), join(site, slug), 'dir');
      await symlink(relative(join(site, 'embed'), join(part, PART_FOLDERS.embed)), join(site, 'embed', slug), 'dir');
    }
    await writeFile(join(site, '_headers'), headersFile(await readdir(site)));
    return { pages, parts, common: commonPart };
  });
  return { folder, ...facts };
}

/** Removes sites that were not used for the longest time, and parts and cards that none of the others has. */
async function removeOldBuilds(root: string): Promise<void> {
  const names = (await readdir(join(root, KEPT))).filter((name) => name.startsWith(SITE_PREFIX));
  const sites = await Promise.all(
    names.map(async (name) => ({ path: join(root, KEPT, name), date: (await stat(join(root, KEPT, name))).mtimeMs })),
  );
  sites.sort((a, b) => b.date - a.date);
  await clear(...sites.slice(KEPT_SITES).map(({ path }) => path));
  const used = new Set<string>();
  for (const { path } of sites.slice(0, KEPT_SITES)) {
    const facts = await readKept(path, siteFactsSchema);
    for (const part of [...Object.values(facts?.parts ?? {}), facts?.common ?? '']) used.add(basename(part));
  }
  for (const folder of [PARTS, CARDS]) {
    const kept = await readdir(join(root, KEPT, folder)).catch(() => []);
    await clear(...kept.filter((name) => !used.has(name)).map((name) => join(root, KEPT, folder, name)));
  }
}

async function clear(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
