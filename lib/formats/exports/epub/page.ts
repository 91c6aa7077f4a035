/** A page of a book, as XHTML of EPUB 3. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { directionOf } from '../../../text/language';
import { xmlDocument } from '../../xml';

/** What a page is. */
export interface BookPage {
  readonly title: string;
  readonly language: string;
  /** A word of EPUB’s vocabulary of structure. */
  readonly type?: string;
  readonly children: readonly Element[];
}

/** Attributes of an element in another language than what is around it. */
export function inBookLanguage(language: string): Record<string, string> {
  return { lang: language, 'xml:lang': language, dir: directionOf(language) };
}

/** The page as a document. */
export function bookPage({ title, language, type, children }: BookPage): string {
  return xmlDocument(
    x(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...inBookLanguage(language),
      },
      [
        x('head', {}, [x('title', {}, title), x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
        x('body', { 'epub:type': type }, [...children]),
      ],
    ),
    [
      { type: 'doctype', name: 'html' },
      { type: 'text', value: '\n' },
    ],
  );
}
