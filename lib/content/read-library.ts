/** The content folder as a library: every interview with its commentaries, and every problem. */

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RESERVED_NAMES } from '../site/reserved-names';
import type { Problem, SourceFile } from '../text/problem';
import { compareProblems, excerpt, problemAt, problemOfFile } from '../text/problem';
import { parseMarkdownCommentary } from './commentary-markdown';
import { findField } from './front-matter';
import { readMedia } from './media';
import { displayPath, readSource, unreadable } from './read-source';
import { fileStem, isSlug, longestSlug, toSlug } from './slug';
import {
  commentaryFolder,
  type Entry,
  isEssay,
  isTranscript,
  lockName,
  strayInCommentary,
  strayInInterview,
  timesName,
} from './stray-entries';
import { parseMarkdownTranscript } from './transcript-markdown';
import type { Commentary, Interview, Library, Transcript } from './types';

/** What a path leads to. */
async function kindOf(path: string): Promise<Entry['kind']> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'broken link';
  }
}

/** What stands in a folder, sorted by name; hidden names are left out. */
async function entriesIn(folder: string): Promise<Entry[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  return Promise.all(names.map(async (name) => ({ name, kind: await kindOf(join(folder, name)) })));
}

/** What is wrong with the name of a file or folder that becomes a slug, as the front matter gives none. */
function nameProblems(file: SourceFile, name: string, what: 'file' | 'folder'): Problem[] {
  if (findField(file, 'slug') !== null) return [];
  if (RESERVED_NAMES.has(name)) {
    return [
      problemOfFile(file.path, {
        rule: 'reserved-slug',
        found: `the ${what} name ${excerpt(name)}`,
        expected: 'a name that no page of the site has',
        remedy: `Rename the ${what}, or give another \`slug\` in the front matter.`,
      }),
    ];
  }
  if (isSlug(name)) return [];
  const suggestion = toSlug(name);
  return [
    problemOfFile(file.path, {
      rule: 'malformed-slug',
      found: `the ${what} name ${excerpt(name)}${name.length > longestSlug ? `, of ${name.length} letters` : ''}`,
      expected: `at most ${longestSlug} lower-case letters, digits and single hyphens, as it becomes part of addresses`,
      remedy: `Rename the ${what}${suggestion === '' ? '' : ` to \`${suggestion}\``}, or give a \`slug\` in the front matter.`,
    }),
  ];
}

/** A file with the slug it has by its front matter or by its name, whatever else may be wrong with it. */
export interface NamedFile {
  readonly file: SourceFile;
  readonly slug: string;
  /** Where the slug stands in the file; 0 where it comes from the name. */
  readonly offset: number;
}

function namedFile(file: SourceFile, name: string): NamedFile {
  const field = findField(file, 'slug');
  return typeof field?.value === 'string'
    ? { file, slug: field.value, offset: field.offset }
    : { file, slug: name, offset: 0 };
}

/** One problem for each that has the slug of an earlier one, ignoring case. */
export function duplicateSlugs(named: readonly NamedFile[]): Problem[] {
  const taken = new Map<string, string>();
  return named.flatMap(({ slug, file, offset }) => {
    const key = slug.toLowerCase();
    const earlier = taken.get(key);
    taken.set(key, earlier ?? file.path);
    if (earlier === undefined) return [];
    return problemAt(file, offset, {
      rule: 'duplicate-slug',
      found: `the name ${excerpt(slug)}, which ${earlier} has already`,
      expected: 'a name of its own for each',
      remedy: 'Rename one of the two, or give one of them a `slug` in the front matter.',
    });
  });
}

/** Something read from a file, with what is wrong with it. */
interface Read<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
  /** The file, where it could be read; of an interview its transcript. */
  readonly named: NamedFile | null;
}

function failed(problem: Problem): Read<never> {
  return { value: null, problems: [problem], named: null };
}

async function readTranscript(folder: string, name: string, entries: readonly Entry[]): Promise<Read<Transcript>> {
  const path = displayPath(folder);
  const [transcriptName, second] = entries.filter(isTranscript).map((entry) => entry.name);
  if (transcriptName === undefined || second !== undefined) {
    const problem = problemOfFile(path, {
      rule: transcriptName === undefined ? 'missing-transcript' : 'several-transcripts',
      found: transcriptName === undefined ? 'a folder without a transcript' : `both ${transcriptName} and ${second}`,
      expected: 'one file `transcript.md` in each folder of the content folder',
      remedy: transcriptName === undefined ? 'Add the file or remove the folder.' : 'Remove one of the two.',
    });
    return failed(problem);
  }
  const { file, problem } = await readSource(join(folder, transcriptName));
  if (file === null) return failed(problem);
  const { transcript, problems } = parseMarkdownTranscript(file, name);
  return {
    value: transcript,
    problems: [...nameProblems(file, name, 'folder'), ...problems],
    named: namedFile(file, name),
  };
}

async function readCommentary(path: string): Promise<Read<Commentary>> {
  const { file, problem } = await readSource(path);
  if (file === null) return failed(problem);
  const name = fileStem(file.path);
  const { commentary, problems } = parseMarkdownCommentary(file, name);
  return {
    value: commentary,
    problems: [...nameProblems(file, name, 'file'), ...problems],
    named: namedFile(file, name),
  };
}

/** The commentaries of a folder, sorted by slug. */
async function readCommentaries(
  folder: string,
): Promise<{ readonly commentaries: Commentary[]; readonly problems: readonly Problem[] }> {
  const entries = await entriesIn(folder);
  const read = await Promise.all(entries.filter(isEssay).map(({ name }) => readCommentary(join(folder, name))));
  const strays = strayInCommentary(displayPath(folder), entries);
  const duplicates = duplicateSlugs(read.flatMap(({ named }) => named ?? []));
  return {
    commentaries: read.flatMap(({ value }) => value ?? []).sort(bySlug),
    problems: [...read.flatMap(({ problems }) => problems), ...strays, ...duplicates],
  };
}

/** The interview of one folder; its value is null where anything in it is wrong. Never throws. */
async function readInterview(folder: string, name: string): Promise<Read<Interview>> {
  try {
    return await readInterviewFiles(folder, name);
  } catch (error) {
    return failed(unreadable(displayPath(folder), error, 'a folder that can be read'));
  }
}

async function readInterviewFiles(folder: string, name: string): Promise<Read<Interview>> {
  const entries = await entriesIn(folder);
  const hasCommentary = entries.some(({ name, kind }) => name === commentaryFolder && kind === 'folder');
  const hasLock = entries.some(({ name, kind }) => name === lockName && kind !== 'folder');
  const hasTimes = entries.some(({ name, kind }) => name === timesName && kind !== 'folder');
  const [{ value: transcript, named, ...read }, { commentaries, ...readBeside }, lock, times] = await Promise.all([
    readTranscript(folder, name, entries),
    hasCommentary ? readCommentaries(join(folder, commentaryFolder)) : { commentaries: [], problems: [] },
    hasLock ? readSource(join(folder, lockName)) : { file: null, problem: null },
    hasTimes ? readSource(join(folder, timesName)) : { file: null, problem: null },
  ]);
  const recording = named === null ? null : (findField(named.file, 'media') ?? null);
  const media = typeof recording?.value === 'string' ? readMedia(recording.value.trim()) : null;
  const file = media !== null && 'file' in media ? media.file : null;
  const strays = strayInInterview(displayPath(folder), entries, file);
  if (named && recording && file !== null && !entries.some(({ name, kind }) => name === file && kind === 'file'))
    strays.push(missingMedia(named.file, recording.offset, file));
  const ofFiles = [lock.problem, times.problem].filter((problem) => problem !== null);
  const problems = [...read.problems, ...readBeside.problems, ...ofFiles, ...strays];
  if (transcript === null || problems.length > 0) return { value: null, problems, named };
  return {
    value: { slug: transcript.slug, transcript, commentaries, lock: lock.file, times: times.file },
    problems,
    named,
  };
}

/** The problem of a recording that the front matter names and nobody put there. */
function missingMedia(transcript: SourceFile, offset: number, name: string): Problem {
  return problemAt(transcript, offset, {
    rule: 'missing-media',
    found: `the recording ${excerpt(name)}, which is not there`,
    expected: 'a file of that name beside the transcript',
    remedy: 'Put the file there, or give the address of one on the web.',
  });
}

function bySlug(a: { readonly slug: string }, b: { readonly slug: string }): number {
  return a.slug < b.slug ? -1 : Number(a.slug > b.slug);
}

/** An interview's folder as it was read, or what is wrong with it. */
export interface ReadInterview {
  /** Name of its folder. */
  readonly name: string;
  /** Null where anything in the folder is wrong. */
  readonly interview: Interview | null;
  readonly problems: readonly Problem[];
  /** Its transcript with the slug that it asks for; null where there is none. */
  readonly named: NamedFile | null;
}

/** Names of the interviews' folders, sorted. @throws the system's error where the content folder cannot be read */
export async function interviewFolders(contentFolder: string): Promise<string[]> {
  return (await entriesIn(contentFolder)).filter(({ kind }) => kind !== 'file').map(({ name }) => name);
}

/** Reads the folder of one interview. Never throws. */
export async function readInterviewFolder(contentFolder: string, name: string): Promise<ReadInterview> {
  const { value, problems, named } = await readInterview(join(contentFolder, name), name);
  return { name, interview: value, problems, named };
}

/** What is wrong with a content folder that cannot be read. */
export function unreadableContent(contentFolder: string, error: unknown): Problem {
  return unreadable(displayPath(contentFolder), error, 'a folder that can be read');
}

/**
 * Reads every `<interview>/transcript.md` and `<interview>/commentary/*.md` of the content folder (`.markdown` will
 * do). Never throws: what is wrong anywhere, files that mean nothing included, is collected and reported together, in
 * order of file and place.
 */
export async function readLibrary(contentFolder: string): Promise<Library> {
  const read: ReadInterview[] = [];
  const problems: Problem[] = [];
  try {
    // One after the other, so that a large library does not run out of file handles.
    for (const name of await interviewFolders(contentFolder)) read.push(await readInterviewFolder(contentFolder, name));
  } catch (error) {
    problems.push(unreadableContent(contentFolder, error));
  }
  const duplicates = duplicateSlugs(read.flatMap(({ named }) => named ?? []));
  const refused = new Set(duplicates.map(({ file }) => file));
  return {
    interviews: read
      .flatMap(({ interview }) => interview ?? [])
      .filter(({ transcript }) => !refused.has(transcript.file.path))
      .sort(bySlug),
    problems: [...problems, ...read.flatMap((each) => each.problems), ...duplicates].sort(compareProblems),
  };
}
