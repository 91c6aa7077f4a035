import type { APIRequestContext } from '@playwright/test';

/** What a page refers to on its own site. */
export interface CrawledPage {
  /** Address of the page, from the root of its host. */
  readonly path: string;
  readonly html: string;
  /** Addresses of what it links to and loads on its host, without fragments. */
  readonly references: readonly string[];
}

/** Every page that can be reached by links from the first one of the site at `baseURL`, that one included. */
export async function crawlPages(request: APIRequestContext, baseURL: string | undefined): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = [];
  const seen = new Set([new URL('./', baseURL).pathname]);
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
