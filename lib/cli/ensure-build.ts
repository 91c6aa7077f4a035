/** The site of what lies in the content folder: as it was built, or built now. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  duplicateSlugs,
  formatProblem,
  interviewFolders,
  type NamedFile,
  openDoubts,
  readInterviewFolder,
  unreadableContent,
} from '../content';
import { joinInterview, summaryOf } from '../edition';
import { buildSite, type SiteEdition } from '../site/build/build-site';
import { clearLeftovers } from '../site/build/clear-leftovers';
import { codeDigest, editionDigest } from '../site/build/digests';
import { KEPT, UNFINISHED } from '../site/build/kept-folder';
import { type BuiltSite, readPart, readSiteFolder, siteFolder } from '../site/build/site-folder';
import { writeEdition } from '../site/kept-editions';
import { oneAtATime } from '../site/one-at-a-time';
import { compareProblems, type Problem } from '../text/problem';
import { today } from '../text/today';
import { Failure } from './command';
import { type LockUpdate, lockUpdateOf, saveLocks } from './locks/save-locks';
import type { Project } from './project';
import { formatLocks } from './reports/format-locks';

/** Where a build says what it does. */
export interface BuildReport {
  report(text: string): void;
  /** How many of the editions that had to be made are made. */
  progress(done: number, total: number): void;
}

/**
 * The site, built now as far as it is not there yet. Before that the locks of the interviews that changed are brought up
 * to date; where the content is read-only, that is reported, and the pages have ids that no file keeps yet.
 *
 * @throws {Failure} when the content has problems, which are listed; BuildError when the build does not succeed
 */
export async function ensureBuild(project: Project, out: BuildReport): Promise<BuiltSite> {
  const { root, content } = project;
  const code = await codeDigest(root);
  const built = await readSiteFolder(siteFolder(root, code, Object.values(await digestsOf(content))));
  if (built) return built;
  return oneAtATime(
    join(root, KEPT, 'lock'),
    async () => {
      await clearLeftovers(root);
      const editions = await gatherEditions(project, code, out);
      const folder = siteFolder(
        root,
        code,
        editions.map(({ digest }) => digest),
      );
      const site =
        (await readSiteFolder(folder)) ??
        (await buildSite({ root, code, editions, onProgress: out.progress, report: out.report }));
      await clearLeftovers(root);
      return site;
    },
    () => out.report('Waiting for another process that is building …\n'),
  );
}

/** Digest of each interview's folder, by its name. */
async function digestsOf(content: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const name of await interviewFolders(content).catch(() => [])) {
    digests[name] = await editionDigest(content, name);
  }
  return digests;
}

/**
 * Every edition of the content: what is kept of those that did not change, and a file of each other, which is read and
 * joined here and nowhere else in a build. One at a time, so that memory does not grow with the library.
 */
async function gatherEditions({ root, content }: Project, code: string, out: BuildReport): Promise<SiteEdition[]> {
  const folder = join(root, KEPT, `editions${UNFINISHED}`);
  await mkdir(folder, { recursive: true });
  const gathered: SiteEdition[] = [];
  const named: NamedFile[] = [];
  const problems: Problem[] = [];
  const behind: { readonly index: number; readonly name: string; readonly update: LockUpdate }[] = [];
  const names = await interviewFolders(content).catch((error: unknown) => {
    problems.push(unreadableContent(content, error));
    return [];
  });
  for (const name of names) {
    const digest = await editionDigest(content, name);
    const kept = await readPart(root, code, digest);
    if (kept) {
      gathered.push({ digest, facts: kept });
      named.push({ file: { path: kept.transcript, text: '' }, slug: kept.slug, offset: 0 });
      continue;
    }
    const read = await readInterviewFolder(content, name);
    problems.push(...read.problems);
    if (read.named) named.push(read.named);
    if (!read.interview) continue;
    const joined = joinInterview(read.interview, today());
    problems.push(...joined.problems);
    if (!joined.interview) continue;
    const { edition, interview } = joined.interview;
    const file = join(folder, `${gathered.length}.json.br`);
    await writeEdition(file, edition);
    const facts = {
      slug: edition.slug,
      transcript: interview.transcript.file.path,
      pages: 0,
      openDoubts: [interview.transcript, ...interview.commentaries].flatMap(({ file: text }) => openDoubts(text))
        .length,
      summary: summaryOf(edition),
    };
    const update = lockUpdateOf(joined.interview);
    if (update.isBehind) behind.push({ index: gathered.length, name, update });
    const { media } = edition.meta;
    const recording = media !== undefined && 'file' in media ? { recording: join(content, name, media.file) } : {};
    gathered.push({ digest, facts, file, ...recording });
  }
  problems.push(...duplicateSlugs(named));
  if (problems.length > 0) {
    await rm(folder, { recursive: true, force: true });
    throw new Failure(`the content has problems\n\n${problems.sort(compareProblems).map(formatProblem).join('\n\n')}`);
  }
  if (behind.length > 0) out.report(formatLocks(await saveLocks(behind.map(({ update }) => update))));
  for (const { index, name } of behind) {
    const each = gathered[index];
    // A lock that was written is one of the files that its edition is made from.
    if (each) gathered[index] = { ...each, digest: await editionDigest(content, name) };
  }
  return gathered;
}
