/** Finds the code that stands within a page itself, the only code that a content security policy has to name. */
import { isCodeType, startTags } from './start-tags';

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
 * Knows the few character references that React writes; a script or style that it misreads gets a wrong hash, and so is
 * refused rather than let through. Cost: linear in the page's length.
 */
export function findInlineCode(html: string): InlineCode {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  for (const { name, attributes, content } of startTags(html)) {
    const style = attributes.get('style');
    if (style) styleAttributes.add(decodeReferences(style));
    if (name === 'style') styles.add(content);
    if (name === 'script' && !attributes.has('src') && isCodeType(attributes.get('type'))) scripts.add(content);
  }
  return { scripts: [...scripts], styles: [...styles], styleAttributes: [...styleAttributes] };
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

function decodeReferences(value: string): string {
  return value.replace(/&(#?\w+);/g, (whole, name: string) => REFERENCES[name.toLowerCase()] ?? whole);
}
