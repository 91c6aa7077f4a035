/** The texts while they are worked on: what pages are made from, and what is wrong, as of the moment when one asks. */
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readLibrary } from '../content';
import { type JoinedInterview, type JoinedLibrary, joinLibrary, specimenOf, summaryOf } from '../edition';
import { folderDigest } from './build/digests';
import { editionFile, writeEdition, writePageSource } from './kept-editions';

/** A library whose interviews may be behind their texts. */
export interface DevelopmentLibrary extends JoinedLibrary {
  /** Newest first. Those that have a problem now are here as they were when they last had none. */
  readonly known: readonly JoinedInterview[];
}

/**
 * Reads a content folder, as often as what it returns is called and something has changed since, and writes the page source
 * of what it found.
 *
 * @param source - the folder of the page source, which is made
 */
export function developmentContent(content: string, source: string): () => Promise<DevelopmentLibrary> {
  const known = new Map<string, JoinedInterview>();
  let read: { readonly digest: string; readonly library: Promise<DevelopmentLibrary> } | undefined;
  let before: Promise<unknown> = Promise.resolve();
  return async () => {
    const digest = await folderDigest(content);
    if (digest !== read?.digest) {
      const library = before.then(readContent);
      before = library.catch(() => undefined);
      read = { digest, library };
    }
    return read.library;
  };

  async function readContent(): Promise<DevelopmentLibrary> {
    const library = joinLibrary(await readLibrary(content));
    const { interviews, problems } = library;
    const folders = new Map(interviews.map((each) => [dirname(each.interview.transcript.file.path), each]));
    for (const folder of known.keys()) {
      if (!folders.has(folder) && !problems.some(({ file }) => file.startsWith(`${folder}/`))) known.delete(folder);
    }
    await mkdir(source, { recursive: true });
    for (const [folder, joined] of folders) {
      const file = editionFile(source, joined.edition.slug);
      // Whoever reads it meanwhile has it whole.
      await writeEdition(`${file}.new`, joined.edition);
      await rename(`${file}.new`, file);
      known.set(folder, joined);
    }
    const newest = [...known.values()].sort((a, b) => b.edition.meta.date.localeCompare(a.edition.meta.date));
    const summaries = newest.map(({ edition }) => summaryOf(edition));
    const specimen = newest[0] ? specimenOf(newest[0].edition) : null;
    await writePageSource(source, { slugs: summaries.map(({ slug }) => slug), summaries, specimen, indexes: null });
    return { ...library, known: newest };
  }
}
