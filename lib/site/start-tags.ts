/** Reads the tags of a page without building a tree of it. */

/** A start tag of a page. Offsets count UTF-16 code units. */
export interface StartTag {
  /** Offset of its `<`. */
  readonly start: number;
  /** In lower case. */
  readonly name: string;
  /** Values as written, by names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands before the end tag, for elements of raw text; otherwise empty. */
  readonly content: string;
  /** Offset just behind the tag, or behind the content of an element of raw text. */
  readonly end: number;
}

/** Elements whose content is text whatever it looks like. `noscript` is none: without scripts its styles count. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'xmp', 'noembed', 'noframes']);

const TAG_OR_COMMENT = /<!--|<([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;

/**
 * The start tags of an HTML page, in order.
 *
 * Reads comments, quoted attributes and elements of raw text as browsers do, so that a tag spelt out in one of them is
 * not taken for a tag. Cost: linear in the page's length.
 */
export function* startTags(html: string): Generator<StartTag> {
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
    yield { start: match.index, name, attributes, content: html.slice(end, contentEnd), end: contentEnd };
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

/** Whether a script of this type is run, or steers what is run, rather than carrying data. */
export function isCodeType(type: string | undefined): boolean {
  return (
    !type ||
    /^\s*(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)\s*$/i.test(type)
  );
}
