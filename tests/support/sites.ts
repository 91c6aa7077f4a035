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
  // The same pages on a host of files, after `npm run export`.
  { name: 'export', env: {}, path: '/' },
  // Interviews made for what the first edition does not have: several essays, chapters, every fidelity, and a past.
  { name: 'fixture', env: { GLOSS_CONTENT: 'tests/fixtures/content' }, path: '/' },
];
