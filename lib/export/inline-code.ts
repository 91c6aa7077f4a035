/** Finds the code that stands within a page itself, the only code that a content security policy has to name. */

/** The code of a page that no file holds. */
export interface InlineCode {
  /** Contents of `<script>` elements without `src`; those that only carry data are left out. */
  readonly scripts: readonly string[];
  /** Contents of `<style>` elements. */
  readonly styles: readonly string[];
  /** Values of `style` attributes, as a browser reads them. */
  readonly styleAttributes: readonly string[];
}

/**
 * The inline scripts and styles of an HTML page, each once, in order of appearance.
 *
 * Reads comments, quoted attributes and elements of raw text as browsers do, so that a tag spelt out in one of them is
 * not taken for a tag. Knows the few character references that React writes; a script or style that it misreads gets a
 * wrong hash, and so is refused rather than let through. Cost: linear in the page's length.
 */
export function findInlineCode(html: string): InlineCode {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  for (const { name, attributes, content } of elements(html)) {
    const style = attributes.get('style');
    if (style) styleAttributes.add(decodeReferences(style));
    if (name === 'style') styles.add(content);
    if (name === 'script' && !attributes.has('src') && runs(attributes.get('type'))) scripts.add(content);
  }
  return { scripts: [...scripts], styles: [...styles], styleAttributes: [...styleAttributes] };
}

interface StartTag {
  /** In lower case. */
  readonly name: string;
  /** Values as written, by names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands before the end tag, for elements of raw text; otherwise empty. */
  readonly content: string;
}

/** Elements whose content is text whatever it looks like. `noscript` is none: without scripts its styles count. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'xmp', 'noembed', 'noframes']);

const TAG_OR_COMMENT = /<!--|<([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;

function* elements(html: string): Generator<StartTag> {
  const opening = new RegExp(TAG_OR_COMMENT);
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    if (match[1] === undefined) {
      const end = html.indexOf('-->', match.index + 4);
      opening.lastIndex = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = match[1].toLowerCase();
    const { attributes, end } = readAttributes(html, opening.lastIndex);
    const contentEnd = RAW_TEXT.has(name) ? endOfRawText(html, end, name) : end;
    opening.lastIndex = contentEnd;
    yield { name, attributes, content: html.slice(end, contentEnd) };
  }
}

/** Reads the attributes from behind a tag's name; `end` is the offset just behind the tag. */
function readAttributes(html: string, start: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  const attribute = new RegExp(ATTRIBUTE);
  attribute.lastIndex = start;
  let end = start;
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    const name = (match[1] ?? '').toLowerCase();
    if (!attributes.has(name)) attributes.set(name, match[2] ?? match[3] ?? match[4] ?? '');
    end = attribute.lastIndex;
  }
  const close = html.indexOf('>', end);
  return { attributes, end: close < 0 ? html.length : close + 1 };
}

function endOfRawText(html: string, start: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = start;
  return close.exec(html)?.index ?? html.length;
}

/** Whether a script of this type runs, or steers what runs, rather than carrying data. */
function runs(type: string | undefined): boolean {
  return (
    !type ||
    /^\s*(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)\s*$/i.test(type)
  );
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

function decodeReferences(value: string): string {
  return value.replace(/&(#?\w+);/g, (whole, name: string) => REFERENCES[name.toLowerCase()] ?? whole);
}
