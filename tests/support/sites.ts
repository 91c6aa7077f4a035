/** The sites that the end-to-end tests visit: what each is built from. */

/** A site of the tests. */
export interface TestSite {
  /** The project of the tests, by Playwright's configuration. */
  readonly name: 'server' | 'export' | 'fixture';
  /** Variables of the build. */
  readonly env: Readonly<Record<string, string>>;
  /** Path below which its pages stand. */
  readonly path: string;
}

export const SITES: readonly TestSite[] = [
  // The pages as `npm start` serves them.
  { name: 'server', env: {}, path: '/' },
  // The same pages on a host of files, after `npm run export`, for below a path as on GitHub Pages.
  { name: 'export', env: { GLOSS_SITE: 'https://gloss.example/interviews' }, path: '/interviews/' },
  // Interviews made for what the first edition does not have: several essays, chapters, every fidelity, and a past.
  { name: 'fixture', env: { GLOSS_CONTENT: 'tests/fixtures/content' }, path: '/' },
];

/** Where a page of a project's site says that it is published: an absolute address, of one relative to the site's. */
export function publishedAt(project: string, address: string): string {
  const site = SITES.find(({ name }) => name === project)?.env.GLOSS_SITE ?? 'http://localhost:3000';
  return new URL(address, `${site}/`).href;
}
