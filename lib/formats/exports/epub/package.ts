/** What a book says of itself: its package document, its table of contents, its title page. */

import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Edition } from '@/lib/edition';
import { interview, TAG } from '../../../interface/common';
import * as say from '../../../interface/files';
import { directionOf } from '../../../text/language';
import { outsideAddress, toXhtml } from '../../xhtml';
import { xmlDocument } from '../../xml';
import { rightsNotice } from '../shareable';
import { essayLine, readerUrl, sourceLines } from '../wording';
import { type Book, essayFile, type Part, TITLE_FILE } from './book';
import { bookPage, inBookLanguage } from './page';

/** A file of a book. */
export interface BookFile {
  readonly path: string;
  readonly mediaType: string;
  readonly contents: string | Uint8Array;
  /** Whether it is read in its order; other files are used by those. */
  readonly isRead: boolean;
  /** Words of EPUB: `nav`, `cover-image`. */
  readonly properties?: string;
}

/** The package document. */
export function packageDocument(edition: Edition, files: readonly BookFile[]): string {
  const { meta, commentaries } = edition;
  const named = (name: string, value: string | undefined, attributes: Record<string, string> = {}): Element[] =>
    value === undefined ? [] : [x(`dc:${name}`, attributes, value)];
  const property = (name: string, value: string): Element => x('meta', { property: name }, value);
  const languages = new Set([meta.language, ...commentaries.map((each) => each.meta.language ?? meta.language)]);
  const authors = new Set([
    ...edition.speakers.map(({ name }) => name),
    ...commentaries.map((each) => each.meta.author),
  ]);
  const rights = new Set([meta.rights, ...commentaries.map((each) => each.meta.rights)]);
  const id = (index: number) => `file-${index + 1}`;
  return xmlDocument(
    x(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book', 'xml:lang': meta.language },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          ...named('identifier', readerUrl(edition), { id: 'book' }),
          ...named('title', meta.title),
          ...[...languages].flatMap((language) => named('language', language)),
          ...[...authors].flatMap((name) => named('creator', name)),
          ...named('publisher', meta.outlet),
          ...named('date', meta.date),
          ...named('description', meta.dek),
          ...named('rights', [...rights].join('; ')),
          ...named('source', meta.url),
          property('dcterms:modified', `${newestDate(edition)}T00:00:00Z`),
          property('schema:accessMode', 'textual'),
          property('schema:accessModeSufficient', 'textual'),
          property('schema:accessibilityFeature', 'structuralNavigation'),
          property('schema:accessibilityFeature', 'tableOfContents'),
          property('schema:accessibilityHazard', 'none'),
        ]),
        x(
          'manifest',
          {},
          files.map(({ path, mediaType, properties }, index) =>
            x('item', { id: id(index), href: path, 'media-type': mediaType, properties }),
          ),
        ),
        x(
          'spine',
          { 'page-progression-direction': directionOf(meta.language) },
          files.flatMap(({ isRead }, index) => (isRead ? [x('itemref', { idref: id(index) })] : [])),
        ),
      ],
    ),
  );
}

/** The newest day on which any of its texts was published, so that the same edition gives the same book. */
function newestDate({ meta, commentaries }: Edition): string {
  return [meta.date, ...commentaries.map((each) => each.meta.date ?? '')].sort().at(-1) ?? meta.date;
}

/** The container document, which leads to the package. */
export function containerDocument(path: string): string {
  return xmlDocument(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', {}, [x('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' })]),
    ]),
  );
}

/** The table of contents, and the places that readers have keys for. */
export function navigationPage(book: Book): string {
  const { edition, parts } = book;
  const link = (href: string, title: string, ...children: Element[]) =>
    x('li', {}, [x('a', { href }, title), ...children]);
  return bookPage({
    title: edition.meta.title,
    language: edition.meta.language,
    children: [
      x('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
        x('h2', {}, edition.meta.title),
        x('ol', {}, [
          link(TITLE_FILE, edition.meta.outlet ?? edition.meta.title),
          ...parts.map((part) => partEntry(book, part, link)),
          ...edition.commentaries.map(({ meta }, order) => link(essayFile(order), meta.title)),
        ]),
      ]),
      x('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, [
        x('ol', {}, [
          x('li', {}, [x('a', { 'epub:type': 'cover', href: 'cover.xhtml' }, say.cover)]),
          x('li', {}, [x('a', { 'epub:type': 'toc', href: 'nav.xhtml#toc' }, say.contents)]),
          x('li', {}, [x('a', { 'epub:type': 'bodymatter', href: parts[0]?.file ?? TITLE_FILE }, interview)]),
        ]),
      ]),
    ],
  });
}

function partEntry(
  book: Book,
  { file, title, headings }: Part,
  link: (href: string, title: string, ...children: Element[]) => Element,
): Element {
  const below = headings.filter((heading, index) => index > 0 || heading.title !== title);
  const entries = below.map((heading) => link(book.passageAddress(heading.passage), heading.title));
  return link(file, title, ...(entries.length === 0 ? [] : [x('ol', {}, entries)]));
}

/** The title page: what the edition is, where it comes from, and its introduction. */
export function titlePage(edition: Edition, whole: Edition): string {
  const { meta } = edition;
  const notice = rightsNotice(whole);
  return bookPage({
    title: meta.title,
    language: meta.language,
    type: 'frontmatter',
    children: [
      x('section', { 'epub:type': 'titlepage', class: 'title' }, [
        x('h1', {}, meta.title),
        ...(meta.dek === undefined ? [] : [x('p', { class: 'dek' }, meta.dek)]),
        ...sourceLines(edition).map((line) => x('p', { class: 'source' }, [linked(line)])),
        ...edition.commentaries.map((commentary) => x('p', { class: 'source' }, essayLine(edition, commentary))),
        ...(notice === null ? [] : [x('p', { class: 'source', ...inBookLanguage(TAG) }, notice)]),
      ]),
      ...(edition.introduction.length === 0
        ? []
        : [
            x(
              'section',
              { 'epub:type': 'introduction' },
              edition.introduction.map(({ content }) => x('p', {}, toXhtml(content))),
            ),
          ]),
    ],
  });
}

function linked(line: string) {
  const href = outsideAddress(line);
  return href === undefined ? { type: 'text' as const, value: line } : x('a', { href }, line);
}
