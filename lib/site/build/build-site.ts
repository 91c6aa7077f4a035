/**
 * The build: from editions to the one folder of files that any host can serve.
 *
 * What belongs to one edition is a part of its own, kept under the digest of what it comes from: texts, code, settings.
 * Next makes the pages of those editions only that have none yet, some at a time, so that memory does not grow with the
 * library. The folder itself holds the common part, and links to the parts of the editions.
 */
import { existsSync } from 'node:fs';
import { link } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type EditionSummary, type Specimen, specimenOf } from '../../edition';
import { searchableOf } from '../../formats/search/searchable';
import { editionFile, readEdition, writePageSource } from '../kept-editions';
import { type PageTranslator, pageTranslator } from '../languages/every-language';
import { withinSite } from '../route-at';
import { pathOf } from '../routes';
import { asBuildError } from './build-error';
import { commonFactsSchema, commonFiles, writeCommonPart } from './common-part';
import { EDITION_FILE, INTERVIEW_FOLDER, type PartFacts, writeEditionPart } from './edition-part';
import { PageFinisher } from './finish-page';
import { KEPT, readKept, UNFINISHED, writeKept } from './kept-folder';
import { readSearchable } from './library-index';
import { type IndexFolders, libraryIndexes } from './library-indexes';
import { renderPages } from './render-pages';
import { type SharePageMaker, sharePageMaker } from './share-pages';
import { assembleSite, type BuiltSite, clear, keptPart, partFolder, removeOldBuilds } from './site-folder';
import { someAtATime } from './some-at-a-time';

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
  /** Says what came of the build besides: lines for whoever started it. */
  readonly report: (text: string) => void;
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

async function buildAll(build: SiteBuild): Promise<BuiltSite> {
  const { root, code, editions, onProgress } = build;
  const missing = editions.filter(({ file }) => file !== undefined);
  const common = await commonFiles(root);
  const maker = await sharePageMaker();
  const summaries = newestFirst(editions);
  const specimen = await specimenOfNewest(root, code, editions, summaries[0]?.slug);
  onProgress(0, missing.length);
  const { folders = [], indexes = null } = (await searchIndexes(build)) ?? {};
  const commonPart = keptPart(root, 'common', code, JSON.stringify([summaries, specimen, indexes]));
  let commonFacts = await readKept(commonPart, commonFactsSchema);
  let translator: PageTranslator | undefined;

  for (let done = 0; done < missing.length || !commonFacts; done += EDITIONS_AT_A_TIME) {
    const batch = missing.slice(done, done + EDITIONS_AT_A_TIME);
    const source = join(root, KEPT, `source${UNFINISHED}`);
    const rendered = join(root, KEPT, `rendered${UNFINISHED}`);
    await clear(source, rendered);
    await writePageSource(source, {
      slugs: batch.map(({ facts }) => facts.slug),
      summaries,
      specimen,
      indexes,
    });
    for (const { file = '', facts } of batch) await link(file, editionFile(source, facts.slug));
    await renderPages({ root, source, out: relative(root, rendered) });
    translator ??= await pageTranslator({ editions: summaries, specimen, indexes });
    const inLanguages = translator;
    let made = done;
    await someAtATime(batch, PARTS_AT_A_TIME, async (each) => {
      await makePart(root, code, each, rendered, common, maker, inLanguages);
      made += 1;
      onProgress(made, missing.length);
    });
    commonFacts ??= await makeCommonPart(root, rendered, commonPart, common, translator, summaries);
    await clear(source, rendered);
  }
  const digests = editions.map(({ digest }) => digest);
  const site = await assembleSite(root, code, digests, { folder: commonPart, pages: commonFacts.pages }, folders);
  await removeOldBuilds(root);
  return site;
}

function newestFirst(editions: readonly SiteEdition[]): EditionSummary[] {
  return editions.map(({ facts }) => facts.summary).sort((a, b) => b.meta.date.localeCompare(a.meta.date));
}

/** The indexes by which the library is searched; none where there is nothing in it, or no program for the platform. */
async function searchIndexes({ root, code, editions, report }: SiteBuild): Promise<IndexFolders | null> {
  if (editions.length === 0) return null;
  const found = await libraryIndexes(
    root,
    code,
    editions.map(({ digest, facts: { slug, summary }, file }) => ({
      digest,
      summary,
      async read() {
        if (file !== undefined) return searchableOf(await readEdition(file));
        const path = pathOf('searchable', { interview: slug }).slice(`/${slug}/`.length);
        return readSearchable(join(partFolder(root, code, digest), INTERVIEW_FOLDER, path));
      },
    })),
  );
  if (found === null)
    report('Pagefind has no program for this platform: /search/ is an index of people, questions and essays only.\n');
  return found;
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
  translator: PageTranslator,
): Promise<void> {
  const finisher = new PageFinisher((address) => isThere(address, rendered, common));
  await writeKept(partFolder(root, code, digest), async (part) => {
    const pages = await writeEditionPart(
      await readEdition(file),
      rendered,
      part,
      finisher,
      maker,
      translator,
      recording,
    );
    finisher.assertSound();
    return { ...facts, pages };
  });
}

async function makeCommonPart(
  root: string,
  rendered: string,
  folder: string,
  common: ReadonlySet<string>,
  translator: PageTranslator,
  summaries: readonly EditionSummary[],
) {
  const finisher = new PageFinisher((address) => isThere(address, rendered, common));
  return writeKept(folder, async (part) => {
    const pages = await writeCommonPart(root, rendered, part, finisher, translator, summaries);
    finisher.assertSound();
    return { pages };
  });
}

/** Whether what a page loads will be in the site. */
function isThere(address: string, rendered: string, common: ReadonlySet<string>): boolean {
  const path = withinSite(address.split(/[?#]/, 1)[0] ?? '');
  return path !== null && (common.has(path) || existsSync(join(rendered, path)));
}
