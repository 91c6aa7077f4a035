import type { APIRequestContext } from '@playwright/test';

/** What a page refers to on its own site. */
export interface CrawledPage {
  /** Path of the page, as in its address. */
  readonly path: string;
  readonly html: string;
  /** Paths of what it links to and loads, without fragments. */
  readonly references: readonly string[];
}

/** Every page that can be reached by links from the first one, that one included. */
export async function crawlPages(request: APIRequestContext): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = [];
  const seen = new Set(['/']);
  for (const path of seen) {
    const html = await (await request.get(path)).text();
    const references = referencesOf(html);
    pages.push({ path, html, references });
    for (const reference of references) if (reference.endsWith('/')) seen.add(reference);
  }
  return pages;
}

function referencesOf(html: string): string[] {
  const addresses = [...html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"#]+)/gi)].map(([, address = '']) => address);
  return [...new Set(addresses.filter((address) => /^\/(?!\/)/.test(address)))];
}
