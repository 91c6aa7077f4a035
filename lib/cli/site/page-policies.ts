/** The content security policy of each page of a server build. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contentSecurityPolicy } from '../../export/content-security-policy';

/** What the server says of an address. */
export interface PagePolicy {
  readonly policy: string;
  /** Whether a page stands at the address. */
  readonly page: boolean;
}

/** The policies of a build. */
export interface PagePolicies {
  /** The policy for a path, without escapes. Never fails: whatever is no page gets a strict one. */
  of(pathname: string): Promise<PagePolicy>;
}

/** Pages that may be sent at any address, and so whose inline code is let through where no page of ours stands. */
const ERROR_PAGES = ['app/_not-found', 'app/_global-error', 'pages/404', 'pages/500'];
/** How many policies are kept at hand. */
const KEPT_POLICIES = 5_000;

const manifestSchema = z.object({ routes: z.record(z.string(), z.unknown()) });

/**
 * Reads what pages a build has. Each page is read when it is first asked for, and its policy kept.
 *
 * @throws when the folder is not a server build
 */
export async function readPagePolicies(build: string): Promise<PagePolicies> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(build, 'prerender-manifest.json'), 'utf8')));
  const routes = new Set(Object.keys(manifest.routes));
  const readPage = (name: string): Promise<string | null> =>
    readFile(join(build, 'server', `${name}.html`), 'utf8').catch(() => null);
  const errorPages = await Promise.all(ERROR_PAGES.map(readPage));
  const strict = { policy: contentSecurityPolicy(errorPages.filter((html) => html !== null)), page: false };
  const kept = new Map<string, PagePolicy>();

  return {
    async of(pathname) {
      const route = pathname.replace(/(?<=.)\/$/, '');
      if (!routes.has(route)) return strict;
      const known = kept.get(route);
      if (known) return known;
      const html = await readPage(`app${route === '/' ? '/index' : route}`);
      const found = html === null ? strict : { policy: contentSecurityPolicy([html]), page: true };
      if (kept.size >= KEPT_POLICIES) kept.clear();
      kept.set(route, found);
      return found;
    },
  };
}
