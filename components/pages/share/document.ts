/** Whole HTML documents without any framework, made of syntax trees. */
import type { Element, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { iconAddress } from '@/lib/site/addresses';
import { AWAIT_TYPEFACES } from '../../browser/early/await-typefaces';
import type { Part } from './part';

/** What a document is made of. */
export interface ShareDocument {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page that this one stands for. */
  readonly canonical: string;
  /** Whether search engines may list it. */
  readonly indexed: boolean;
  /** Properties of the root element. */
  readonly root: Properties;
  /** Code that runs before anything is painted. */
  readonly script: string;
  /** The style sheet. */
  readonly styles: string;
  /** What else stands in the head: see `headTags`. */
  readonly head: readonly Element[];
  readonly body: readonly Part[];
}

/**
 * The document as HTML. Whatever the texts hold arrives as text: markup is made of elements only. Throws nothing.
 *
 * Scripts and styles stand in it as they are given, since a policy names them by their hashes; they must not hold
 * `</`.
 */
export function renderDocument(document: ShareDocument): string {
  const { title, description, canonical, indexed, root, script, styles, head, body } = document;
  const tree = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en', ...root }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('script', { dataKept: '' }, script),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', title),
        h('meta', { name: 'description', content: description }),
        ...(indexed ? [] : [h('meta', { name: 'robots', content: 'noindex' })]),
        h('link', { rel: 'canonical', href: canonical }),
        h('link', { rel: 'icon', href: iconAddress(), type: 'image/svg+xml' }),
        ...head,
        h('style', { dataKept: '' }, styles),
        h('script', { dataKept: '' }, AWAIT_TYPEFACES),
      ]),
      h('body', ...body),
    ]),
  ]);
  return toHtml(tree);
}

/** A style sheet for a page's head: without comments and line ends. */
export function compactStyles(...sheets: readonly string[]): string {
  return sheets
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
