/**
 * The part of the site that belongs to one edition: its pages as Next made them, made ready, and what needs no pages made:
 * the past of its links, descriptions for embedding, cards.
 */
import { constants, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Edition, type EditionSummary, placedQuotes, wasCorrected } from '../../edition';
import { sharedIds } from '../../edition/share/subject';
import { builtExports } from '../../formats/exports/formats';
import { LANGUAGE_CODES } from '../../interface/languages';
import { TIMES_FILE } from '../addresses';
import { editionFileAt } from '../edition-file';
import { filesBelow } from '../files-below';
import { writeEdition } from '../kept-editions';
import type { PageTranslator } from '../languages/every-language';
import { routeAt } from '../route-at';
import { pathOf } from '../routes';
import { compressFiles } from './compress';
import type { PageFinisher } from './finish-page';
import type { SharePageMaker } from './share-pages';

/** What is kept with the part of an edition. */
export const partFactsSchema = z.object({
  slug: z.string(),
  /** Path of the transcript as its author would name it, for messages. */
  transcript: z.string(),
  pages: z.int(),
  /** What an import asks in its texts and nobody has answered. */
  openDoubts: z.int(),
  /** What lists of editions show of it. */
  summary: z.custom<EditionSummary>((value) => typeof value === 'object' && value !== null),
});

export type PartFacts = z.infer<typeof partFactsSchema>;

/** Folder of a part that the site's folder shows under the name of the edition. */
export const INTERVIEW_FOLDER = 'interview';
/** Those that it shows under the same name in folders of their own: embeds, and pages in languages that are not the edition's. */
export const PART_FOLDERS = ['embed', ...LANGUAGE_CODES] as const;
/** The edition itself, in its part: beside these folders stands what only the build and the server read. */
export const EDITION_FILE = 'edition.json.br';

/**
 * Writes the files of an edition's part.
 *
 * @param rendered the folder that Next wrote pages into
 * @param part the folder of the part
 * @param recording path of the recording’s file, where it is published with the edition
 * @returns how many pages it has
 */
export async function writeEditionPart(
  edition: Edition,
  rendered: string,
  part: string,
  finisher: PageFinisher,
  maker: SharePageMaker,
  translator: PageTranslator,
  recording?: string,
): Promise<number> {
  const { slug, meta } = edition;
  let pages = 0;
  for (const file of await filesBelow(join(rendered, slug))) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(rendered, slug, file), 'utf8');
    for (const page of translator.ofEdition(edition, `${slug}/${file}`, html)) {
      pages += 1;
      await writeInPart(part, slug, page.path, finisher.finish(page.path, page.html));
    }
  }
  for (const { path, html } of await maker.pagesOf(edition)) {
    pages += 1;
    await writeInPart(part, slug, path, finisher.finish(path, html));
  }
  await writeOwnFiles(edition, part);
  if (recording !== undefined && meta.media !== undefined && 'file' in meta.media) {
    const target = join(part, INTERVIEW_FOLDER, 'media', meta.media.file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(recording, target, constants.COPYFILE_FICLONE);
  }
  await compressFiles(part, await filesBelow(part));
  await writeEdition(join(part, EDITION_FILE), edition);
  return pages;
}

/** What an edition has besides pages. Cards of single passages are drawn when they are first asked for. */
async function writeOwnFiles(edition: Edition, part: string): Promise<void> {
  const { slug: interview } = edition;
  const quotes = placedQuotes(edition.commentaries);
  const paths = [
    pathOf('past', { interview }),
    pathOf('searchable', { interview }),
    pathOf('transcript', { interview }),
    ...builtExports(edition).map(({ file }) => pathOf('export', { interview, file })),
    ...sharedIds(edition, 'p').map((id) => pathOf('passageOEmbed', { interview, id })),
    ...sharedIds(edition, 'q').map((id) => pathOf('quoteOEmbed', { interview, id })),
    ...(edition.meta.media === undefined ? [] : [pathOf('recording', { interview, file: TIMES_FILE })]),
    ...(wasCorrected(edition) ? [pathOf('changesFeed', { interview })] : []),
    pathOf('editionFeed', { interview }),
    pathOf('editionJsonFeed', { interview }),
    pathOf('interviewCard', { interview }),
    ...quotes.map(({ id }) => pathOf('quoteCard', { interview, id })),
  ].map(decodeURIComponent);
  for (const path of paths) {
    const match = routeAt(path);
    const contents = match && (await editionFileAt(edition, match));
    if (contents === null) throw new Error(`the edition has nothing for ${path}`);
    await writeInPart(part, interview, path.slice(1), contents);
  }
}

/** Writes a file of the site into the part of its edition, where folders that are named for the edition have other names. */
async function writeInPart(part: string, slug: string, path: string, contents: string | Uint8Array): Promise<void> {
  const [first = ''] = path.split('/', 1);
  const within = PART_FOLDERS.find((folder) => folder === first);
  const target =
    within === undefined
      ? join(part, INTERVIEW_FOLDER, path.slice(`${slug}/`.length))
      : join(part, within, path.slice(`${within}/${slug}/`.length));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, contents);
}
