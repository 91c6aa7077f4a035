/**
 * Built pages without what Next and React start in a browser.
 *
 * Next sends its client runtime with every page, and with it the whole page a second time, as what React is to take it
 * over with. No page of ours waits for that: the HTML is complete, links are links, and what scripts add is in modules of
 * its own. Next has no setting for pages without it.
 */
import { isCodeType, type StartTag, startTags } from './start-tags';

/** The folder of Next's own files. */
const FRAMEWORK = '/_next/';
/** Attribute of the inline scripts that stay. */
const KEPT = 'data-kept';
const END_TAG = /<\/script\s*>/iy;

/** Files that only the framework's scripts would ask for: themselves, pages as data, and styles, which pages hold. */
const FRAMEWORK_FILE = /^_next\/.*\.(?:js|css)$|(?:^|\/)(?:__next\..*|index)\.txt$/;

/** Whether no page needs a file, whose path is relative to the folder of an export's pages. */
export function isFrameworkFile(path: string): boolean {
  return FRAMEWORK_FILE.test(path);
}

/**
 * The page without the framework's scripts and what would load them ahead. Scripts from other folders, data, and inline
 * scripts with the attribute `data-kept` stay; a page that has no script of the framework's comes back as it is. Cost:
 * linear in the page's length.
 *
 * @throws {Error} when words of the page would only be shown by React: those below a `Suspense` that were sent late
 */
export function plainPage(html: string): string {
  const tags = [...startTags(html)];
  if (!tags.some(({ name, attributes }) => name === 'script' && isFramework(attributes.get('src')))) return html;
  if (tags.some(({ name, attributes }) => name === 'template' && attributes.get('id')?.startsWith('B:'))) {
    throw new Error('a part of the page is put in its place by React, which built pages do without: take out Suspense');
  }
  const kept: string[] = [];
  let from = 0;
  for (const tag of tags.filter((each) => isFrameworkScript(each) || isFrameworkPreload(each))) {
    kept.push(html.slice(from, tag.start));
    END_TAG.lastIndex = tag.end;
    from = tag.name === 'script' && END_TAG.test(html) ? END_TAG.lastIndex : tag.end;
  }
  return kept.join('') + html.slice(from);
}

/** An inline script without the mark counts: whatever the framework writes, and whatever it may write one day. */
function isFrameworkScript({ name, attributes }: StartTag): boolean {
  if (name !== 'script' || !isCodeType(attributes.get('type'))) return false;
  return attributes.has('src') ? isFramework(attributes.get('src')) : !attributes.has(KEPT);
}

function isFrameworkPreload({ name, attributes }: StartTag): boolean {
  if (name !== 'link' || !isFramework(attributes.get('href'))) return false;
  return attributes.get('rel') === 'modulepreload' || attributes.get('as') === 'script';
}

function isFramework(address: string | undefined): boolean {
  return address?.startsWith(FRAMEWORK) ?? false;
}
