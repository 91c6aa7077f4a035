/**
 * Built pages without what Next and React start in a browser.
 *
 * Next sends its client runtime with every page, and with it the whole page a second time, as what React is to take it
 * over with. No page of ours waits for that: the HTML is complete, links are links, and what scripts add is in modules of
 * its own. Next has no setting for pages without it. What a page holds is known; anything else is refused, so that a new
 * version of Next that writes something else cannot change pages in silence.
 */
import { isCodeType, type StartTag, startTags } from '../start-tags';

/** The folder of Next's own files. */
const FRAMEWORK = '/_next/';
/** Attribute of the inline scripts and styles that are ours. */
const OURS = 'data-kept';
const END_TAG = /<\/script\s*>/iy;

/** What Next and React write into a page to start themselves, by how it begins. */
const FRAMEWORK_SCRIPT =
  /^\s*(?:\(?self\.__next_|\(?globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)/;

/** Files that only the framework's scripts would ask for: themselves, pages as data, and styles, which pages hold. */
const FRAMEWORK_FILE = /^_next\/|(?:^|\/)(?:__next\..*|index)\.txt$/;

/** Whether no page needs a file, whose path is relative to the folder of an export's pages. */
export function isFrameworkFile(path: string): boolean {
  return FRAMEWORK_FILE.test(path);
}

/** A page as it was written, with what must not be published as it is. */
export interface PlainPage {
  readonly html: string;
  /** Plain words, without a full stop; empty where all is well. */
  readonly faults: readonly string[];
}

/**
 * The page without the framework's scripts, what would load them ahead, and the names of its style sheets. Cost: linear
 * in the page's length.
 *
 * Faults are: inline scripts and styles that are neither ours nor known to be the framework's; parts that only React
 * would put in their place; a page without words.
 *
 * @param hasFile whether the site has a file, by its address from the root of the host: a script, style sheet, typeface or
 *   picture of the page without one is a fault
 */
export function plainPage(html: string, hasFile: (address: string) => boolean): PlainPage {
  const faults: string[] = [];
  const kept: string[] = [];
  let from = 0;
  for (const tag of startTags(html)) {
    const what = judge(tag, hasFile);
    if (what === 'keep') continue;
    if (what !== 'drop') {
      faults.push(what);
      continue;
    }
    kept.push(html.slice(from, tag.start));
    END_TAG.lastIndex = tag.end;
    from = tag.name === 'script' && END_TAG.test(html) ? END_TAG.lastIndex : tag.end;
  }
  const plain = kept.join('') + html.slice(from);
  if (PENDING.test(plain)) faults.push('a part that React would put in its place; take out what suspends');
  if (!hasWords(plain)) faults.push('no words');
  return { html: plain, faults };
}

/** What is to be done with an element: keep it, drop it, or else what is wrong with it. */
function judge({ name, attributes, content }: StartTag, hasFile: (address: string) => boolean): string {
  switch (name) {
    case 'script':
      return judgeScript(attributes, content, hasFile);
    case 'style':
      return attributes.has(OURS) || isFrameworkSheet(attributes)
        ? 'keep'
        : `an inline style that is not ours (${cut(content)})`;
    case 'link':
      return judgeLink(attributes, hasFile);
    case 'img':
    case 'source':
      return judgeAddress(name, attributes.get('src'), hasFile);
    case 'template':
      return 'a <template>, which React would put in its place';
    default:
      return 'keep';
  }
}

function judgeScript(
  attributes: StartTag['attributes'],
  content: string,
  hasFile: (address: string) => boolean,
): string {
  if (!isCodeType(attributes.get('type'))) return 'keep';
  const src = attributes.get('src');
  if (src !== undefined) return src.startsWith(FRAMEWORK) ? 'drop' : judgeAddress('script', src, hasFile);
  if (attributes.has(OURS)) return 'keep';
  return FRAMEWORK_SCRIPT.test(content) ? 'drop' : `an inline script that is not ours (${cut(content)})`;
}

/** Kinds of links by which a browser loads a file. */
const LOADING = /^(?:stylesheet|preload|modulepreload|icon|manifest|apple-touch-icon)$/;

function judgeLink(attributes: StartTag['attributes'], hasFile: (address: string) => boolean): string {
  const rel = attributes.get('rel') ?? '';
  const href = attributes.get('href') ?? '';
  if (!LOADING.test(rel)) return 'keep';
  const isScript = rel === 'modulepreload' || attributes.get('as') === 'script';
  if (isScript && href.startsWith(FRAMEWORK)) return 'drop';
  return judgeAddress(rel, href, hasFile);
}

function judgeAddress(what: string, address: string | undefined, hasFile: (address: string) => boolean): string {
  if (address === undefined || address.startsWith('data:')) return 'keep';
  return hasFile(address) ? 'keep' : `the address ${address} of a ${what}, where the site has no file`;
}

/** Styles that Next puts into the page in place of links to its style sheets. */
function isFrameworkSheet(attributes: StartTag['attributes']): boolean {
  const sheets = attributes.get('data-href')?.split(' ') ?? [];
  return sheets.length > 0 && sheets.every((sheet) => sheet.startsWith(FRAMEWORK));
}

/** Comments by which React marks what it has yet to fill in, or could not render. */
const PENDING = /<!--\$[?!~]/;

function hasWords(html: string): boolean {
  const start = html.search(/<body[\s>]/i);
  const text = html
    .slice(Math.max(start, 0))
    .replace(/<(script|style|title)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ');
  return /[\p{L}\p{N}]/u.test(text);
}

function cut(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 60)}…`;
}
