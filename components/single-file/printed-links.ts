/** Where the links of a printed page lead, for those who cannot press them. */

/** A link of the texts. */
export interface PrintedLink {
  readonly address: string;
  /** The words of the first link that leads there. */
  readonly words: string;
}

const LINK = /<a\b[^>]*?\shref="(https?:[^"]*)"[^>]*>([\s\S]*?)<\/a>/g;
/** Matter that prints its addresses itself. */
const PRINTED_ALREADY = /<footer class="end-matter"[\s\S]*?<\/footer>|<p class="imprint"[\s\S]*?<\/p>/g;

/** The links that lead out of a page, each address once, in their order. Reads HTML as React writes it. */
export function printedLinks(html: string): PrintedLink[] {
  const shown = Array.from(html.matchAll(PRINTED_ALREADY), ([part]) => part).join('');
  const known = new Set(Array.from(shown.matchAll(LINK), ([, address = '']) => unescaped(address)));
  const links: PrintedLink[] = [];
  for (const [, escaped = '', content = ''] of html.replace(PRINTED_ALREADY, '').matchAll(LINK)) {
    const address = unescaped(escaped);
    const words = unescaped(content.replace(/<[^>]*>/g, '')).trim();
    if (known.has(address) || words === '') continue;
    known.add(address);
    links.push({ address, words });
  }
  return links;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' };

/** Text as React escapes it, back as it was. */
function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|#x27|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
