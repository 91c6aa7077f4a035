/** Makes a file smaller without a change of what a browser or its script makes of it. */
import { TAG } from '@/lib/interface/common';
import { PASSAGE_LINK_CLASS } from '../browser/links/passage-link';

/** Elements that React closes with a tag, though nothing can stand in them. */
const EMPTY_DRAWN = /><\/(?:path|rect|line|use|circle)>/g;
/** An end of a paragraph that what follows ends as well. */
const END_OF_PARAGRAPH =
  /<\/p>(?=<(?:p|div|aside|section|h[1-6]|ul|ol|blockquote|footer)[\s>]|<\/(?:div|aside|section|blockquote|footer)>)/g;
/** An end of a part of a table that what follows ends as well. */
const END_OF_CELL =
  /<\/(?:td|th|tr|thead|tbody|caption)>(?=<(?:td|th|tr|thead|tbody)[\s>]|<\/(?:tr|thead|tbody|table)>)/g;
/** An end of an entry of a list that what follows ends as well. */
const END_OF_ENTRY = /<\/li>(?=<li[\s>]|<\/(?:ul|ol)>)/g;
/** Links of passages to themselves: the file's script puts them in. */
const PASSAGE_LINKS = new RegExp(`<a class="${PASSAGE_LINK_CLASS}"[^>]*></a>`, 'g');
/** Where a page's first screen ends: a file is there at once. */
const FIRST_SCREEN_ENDS = /<link rel="expect"[^>]*>/g;
/** For browsers that none of these pages is for. */
const UNFOCUSABLE = / focusable="false"/g;
/** What a site keeps for reading offline: a file needs none of it. */
const OF_SITE = /(<form class="preferences")[^>]*/g;
/** What a reader may choose, of every view but the first: the file's script brings it from there. */
const LATER_PREFERENCES = /(<form class="preferences">)[\s\S]*?(<\/form>)/g;
/** A value that needs no quotation marks: not before the slash of a tag that closes itself, which would be taken for its end. */
const PLAIN_VALUE = /="([\w#:.%,()/+~-]*[\w#:.%,()+~-])"(?!\/>)/g;

/**
 * HTML of pages, as React writes it: without passages' links to themselves, and without marks and tags that go without
 * saying. What scripts and styles hold stays as it is; a style sheet that stands there twice is left out the second time.
 */
export function slim(html: string): string {
  const sheets = new Set<string>();
  let isFirst = true;
  return withoutOneLanguage(html)
    .replace(PASSAGE_LINKS, '')
    .replace(FIRST_SCREEN_ENDS, '')
    .replace(UNFOCUSABLE, '')
    .replace(OF_SITE, '$1')
    .replace(LATER_PREFERENCES, (form, start: string, end: string) => {
      const kept = isFirst ? form : start + end;
      isFirst = false;
      return kept;
    })
    .replace(/<style\b[^>]*data-kept=""[^>]*>([\s\S]*?)<\/style>/g, (sheet) => {
      const isKnown = sheets.has(sheet);
      sheets.add(sheet);
      return isKnown ? '' : sheet;
    })
    .replace(EMPTY_DRAWN, '/>')
    .replace(END_OF_PARAGRAPH, '')
    .replace(END_OF_CELL, '')
    .replace(END_OF_ENTRY, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<[a-z][^>]*>/g, (tag, raw: string | undefined) =>
      raw === undefined ? tag.replace(PLAIN_VALUE, '=$1').replaceAll('=""', '') : tag,
    );
}

/** Without languages and directions where there is one alone, which the file itself has. */
function withoutOneLanguage(html: string): string {
  const own = ` lang="${TAG}"`;
  const isAlone = !html.replaceAll(own, '').match(/ lang="| dir="rtl"/);
  return isAlone ? html.replaceAll(own, '').replaceAll(' dir="ltr"', '') : html;
}
