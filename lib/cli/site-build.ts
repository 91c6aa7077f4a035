/**
 * Builds of the site, kept under the digest of what they were made from.
 *
 * Next builds in one folder, which it empties first. So what it made is moved away from there at once: a server never
 * has its files changed under it, an export does not cost a server its build, and a build is done when its folder is
 * there.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, readlink, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { formatProblem } from '../content';
import { BUILT_CONTENT, copyContent } from '../site/content-copy';
import { filesBelow } from '../site/files-below';
import { inputDigest } from '../site/input-digest';
import { nextProgram } from '../site/next-program';
import { oneAtATime } from '../site/one-at-a-time';
import { isFrameworkFile, plainPage } from '../site/plain-page';
import { Failure } from './command';
import { keepLocks } from './locks/keep-locks';
import type { Project } from './project';

/** `server`: for the Next server; `export`: a folder of files. */
export type BuildKind = 'server' | 'export';

/** Where builds are kept, in the project. */
const KEPT = '.gloss';
/** Where Next works, in the project, and what stays there after a build: it is Next's own, not the build's. */
const WORKSHOP = '.next';
const STAYS = new Set(['cache', 'dev', 'lock', 'types']);
/** The folder of a build with links to packages that are loaded as they are, relative to itself. */
const LINKS = 'node_modules';
/** Builds of a kind that are kept: servers may still run on the ones before the newest. */
const KEPT_BUILDS = 3;

/**
 * The folder, relative to the project, of an up-to-date build: made now where there is none yet. Before that the locks of
 * all interviews are brought up to date; where the content is read-only, that is reported, and the pages have ids that
 * no file keeps yet.
 *
 * @throws {Failure} when the content has problems, which are listed, or the build does not succeed
 */
export async function ensureBuild(kind: BuildKind, project: Project, report: (text: string) => void): Promise<string> {
  const { root } = project;
  const build = await prepareContent(kind, project, report);
  if (!existsSync(join(root, build))) {
    const onWait = (): void => report('Waiting for another process that is building …\n');
    await oneAtATime(
      join(root, KEPT, 'turn'),
      async () => {
        if (existsSync(join(root, build))) return;
        report('Building the pages …\n');
        await (kind === 'server' ? buildServer(project, build) : buildExport(project, build));
        await removeOldBuilds(kind, root);
      },
      onWait,
    );
  }
  const now = new Date();
  // A read-only build serves as well: its date only decides how long it is kept.
  await utimes(join(root, build), now, now).catch(() => {});
  return build;
}

/**
 * Where the build of what lies there now is or will be. Where there is none yet, this says what is wrong with the content
 * before anything is written, and then writes the locks, which are part of what is built.
 */
async function prepareContent(kind: BuildKind, project: Project, report: (text: string) => void): Promise<string> {
  const { root, content } = project;
  const buildOf = async (): Promise<string> => `${KEPT}/${kind}-${await inputDigest(root, content)}`;
  const build = await buildOf();
  if (existsSync(join(root, build))) return build;
  const problems = await keepLocks(content, report);
  if (problems.length > 0) throw new Failure(`the content has problems\n\n${problems.map(formatProblem).join('\n\n')}`);
  return buildOf();
}

async function buildServer({ root, content }: Project, build: string): Promise<void> {
  const unfinished = join(root, `${build}.unfinished`);
  await rm(unfinished, { recursive: true, force: true });
  const copy = join(unfinished, BUILT_CONTENT);
  await copyContent(content, copy);
  await runNextBuild(root, { GLOSS_CONTENT: copy });
  for (const entry of await readdir(join(root, WORKSHOP))) {
    if (!STAYS.has(entry)) await rename(join(root, WORKSHOP, entry), join(unfinished, entry));
  }
  await mendLinks(join(root, WORKSHOP, LINKS), join(unfinished, LINKS));
  await makePagesPlain(unfinished);
  await rename(unfinished, join(root, build));
}

/** Takes the framework's scripts out of the pages of a server's build, and the files that these would ask for. */
async function makePagesPlain(build: string): Promise<void> {
  for (const file of await filesBelow(join(build, 'server'))) {
    if (!file.endsWith('.html')) continue;
    const path = join(build, 'server', file);
    await writeFile(path, plainPage(await readFile(path, 'utf8')));
  }
  for (const file of await filesBelow(join(build, 'static'))) {
    if (isFrameworkFile(`_next/static/${file}`)) await rm(join(build, 'static', file));
  }
}

/** Lets links that were moved from a folder to another lead where they led before. */
async function mendLinks(from: string, to: string): Promise<void> {
  const names = await readdir(to).catch(() => []);
  for (const name of names) {
    const target = await readlink(join(to, name)).catch(() => null);
    if (target === null) continue;
    await rm(join(to, name));
    await symlink(relative(to, resolve(from, target)), join(to, name));
  }
}

async function buildExport({ root, content }: Project, build: string): Promise<void> {
  const unfinished = `${build}.unfinished`;
  await runNextBuild(root, { GLOSS_CONTENT: content, GLOSS_EXPORT_TO: unfinished });
  await rename(join(root, unfinished), join(root, build));
}

/** Runs `next build` in a process of its own, which is ended when this one is told to end. */
async function runNextBuild(root: string, variables: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [nextProgram(), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      said += text;
    });
  }
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject).once('close', (...end) => resolve(end));
    });
    if (signal) throw new Failure(`the build was ended by ${signal}`);
    if (status !== 0) throw new Failure(`the pages could not be built\n\n${said.trim()}`);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function removeOldBuilds(kind: BuildKind, root: string): Promise<void> {
  const names = (await readdir(join(root, KEPT))).filter((name) => name.startsWith(`${kind}-`));
  const builds = await Promise.all(
    names.map(async (name) => ({ path: join(root, KEPT, name), date: (await stat(join(root, KEPT, name))).mtimeMs })),
  );
  builds.sort((a, b) => b.date - a.date);
  for (const { path } of builds.slice(KEPT_BUILDS)) await rm(path, { recursive: true, force: true });
}
