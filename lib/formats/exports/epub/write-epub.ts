/** An edition as a book: EPUB 3, with the essays as chapters and the notes as footnotes that readers can open in place. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { x } from 'xastscript';
import type { Edition } from '@/lib/edition';
import { shareableEdition } from '../shareable';
import { bookOf, essayFile, TITLE_FILE } from './book';
import { essayPage } from './essay-page';
import { partPage } from './interview-part';
import { type BookFile, containerDocument, navigationPage, packageDocument, titlePage } from './package';
import { bookPage } from './page';

/** What a book has of the edition's design. */
export interface BookDesign {
  /** A PNG. */
  readonly cover: Uint8Array;
  /** The style sheet; the typefaces that it names lie in `fonts/`. */
  readonly styles: string;
  /** The files of typefaces, and of their licences, by name. */
  readonly typefaces: ReadonlyMap<string, Uint8Array>;
}

const FOLDER = 'EPUB';
/** No file of a book tells when it was written, so that the same edition gives the same bytes. */
const WRITTEN = new Date(2000, 0, 1);

/** The book as the bytes of its file. Cost: linear, most of it for compression. */
export function writeEpub(whole: Edition, { cover, styles, typefaces }: BookDesign): Uint8Array {
  const edition = shareableEdition(whole);
  const book = bookOf(edition);
  const page = (path: string, contents: string): BookFile => ({
    path,
    contents,
    mediaType: 'application/xhtml+xml',
    isRead: true,
  });
  const files: BookFile[] = [
    page('cover.xhtml', coverPage(edition)),
    page(TITLE_FILE, titlePage(edition, whole)),
    { ...page('nav.xhtml', navigationPage(book)), properties: 'nav' },
    ...book.parts.map((part) => page(part.file, partPage(book, part))),
    ...edition.commentaries.map((commentary, order) => page(essayFile(order), essayPage(book, commentary))),
    { path: 'cover.png', mediaType: 'image/png', contents: cover, isRead: false, properties: 'cover-image' },
    { path: 'style.css', mediaType: 'text/css', contents: styles, isRead: false },
    ...Array.from(typefaces, ([name, contents]) => ({
      path: `fonts/${name}`,
      mediaType: name.endsWith('.woff2') ? 'font/woff2' : 'text/plain',
      contents,
      isRead: false,
    })),
  ];
  const entries: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(containerDocument(`${FOLDER}/package.opf`)),
    [`${FOLDER}/package.opf`]: strToU8(packageDocument(edition, files)),
  };
  for (const { path, contents } of files) {
    const isText = typeof contents === 'string';
    // Pictures and typefaces are compressed in themselves.
    entries[`${FOLDER}/${path}`] = isText ? strToU8(contents) : [contents, { level: 0 }];
  }
  return zipSync(entries, { level: 6, mtime: WRITTEN });
}

function coverPage({ meta }: Edition): string {
  return bookPage({
    title: meta.title,
    language: meta.language,
    type: 'cover',
    children: [x('div', { class: 'cover' }, [x('img', { src: 'cover.png', alt: meta.title })])],
  });
}
