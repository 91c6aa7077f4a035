/** The content security policy of each page of a server build. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contentSecurityPolicy } from './content-security-policy';
import { routeAt } from './route-at';

/** The policies of a build. */
export interface PagePolicies {
  /** The policy for a path, without escapes. Never fails: whatever is no page gets a strict one. */
  of(pathname: string): Promise<string>;
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
  const readBuilt = (name: string): Promise<string | null> =>
    readFile(join(build, 'server', name), 'utf8').catch(() => null);
  const errorPages = await Promise.all(ERROR_PAGES.map((name) => readBuilt(`${name}.html`)));
  const strict = contentSecurityPolicy(errorPages.filter((html) => html !== null));
  const kept = new Map<string, string>();

  /** The file that holds the page of a route: Next's own, or the document that a route handler made. */
  function fileOf(route: string): string | undefined {
    if (routes.has(`${route}/index.html`)) return `app${route}/index.html.body`;
    return routes.has(route) ? `app${route === '/' ? '/index' : route}.html` : undefined;
  }

  return {
    async of(pathname) {
      const route = pathname.replace(/(?<=.)\/$/, '');
      const known = kept.get(route);
      if (known) return known;
      const file = fileOf(route);
      const html = file === undefined ? null : await readBuilt(file);
      if (html === null) return strict;
      const delivery = routeAt(pathname)?.route.framed ? 'header-framed' : 'header';
      const found = contentSecurityPolicy([html], delivery);
      if (kept.size >= KEPT_POLICIES) kept.clear();
      kept.set(route, found);
      return found;
    },
  };
}
