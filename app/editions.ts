/** The editions that the pages are made from: read once for each process that builds pages. */
import { cache } from 'react';
import { formatProblem, readLibrary } from '@/lib/content';
import { type Edition, joinLibrary } from '@/lib/edition';

/** Where the interviews lie. */
const CONTENT = process.env.GLOSS_CONTENT ?? 'content';

/**
 * Every edition, newest first.
 *
 * @throws Error with the whole report if anything in the content is wrong, so that no build publishes half of it.
 */
export async function readEditions(): Promise<readonly Edition[]> {
  if (process.env.NODE_ENV !== 'production') return readAll();
  built ??= readAll().catch((error: unknown) => {
    // Whoever asks next finds out whether the content was mended.
    built = undefined;
    throw error;
  });
  return built;
}

let built: Promise<readonly Edition[]> | undefined;

/** Reads the content; while the design is worked on, once for each page, so that changes show. */
const readAll = cache(async (): Promise<readonly Edition[]> => {
  const { interviews, problems } = joinLibrary(await readLibrary(CONTENT));
  if (problems.length > 0) throw new Error(`The content has problems.\n\n${problems.map(formatProblem).join('\n\n')}`);
  return interviews.map(({ edition }) => edition).sort((a, b) => b.meta.date.localeCompare(a.meta.date));
});

/** The edition with this name in addresses, or undefined. */
export async function findEdition(slug: string): Promise<Edition | undefined> {
  return (await readEditions()).find((edition) => edition.slug === slug);
}
