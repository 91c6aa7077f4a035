import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLibrary } from '@/lib/content';
import { joinLibrary, specimenOf, summaryOf } from '@/lib/edition';
import { editionFile, writeEdition, writePageSource } from '@/lib/site/kept-editions';

const FIXTURES = 'tests/fixtures/content';
const folder = await mkdtemp(join(tmpdir(), 'gloss-editions-'));

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build makes pages of the editions that it was given, and lists them all', async () => {
  const { interviews } = joinLibrary(await readLibrary(FIXTURES));
  const editions = interviews.map(({ edition }) => edition);
  const source = join(folder, 'source');
  const specimen = editions.map(specimenOf).find((each) => each !== null) ?? null;
  await writePageSource(source, { slugs: ['harbour'], summaries: editions.map(summaryOf), specimen, indexes: null });
  const harbour = editions.find(({ slug }) => slug === 'harbour');
  if (!harbour) throw new Error('the fixture is gone');
  await writeEdition(editionFile(source, 'harbour'), harbour);
  vi.stubEnv('GLOSS_EDITIONS', source);
  const { editionSlugs, findEdition, paramsOfEach, readSpecimen, readSummaries } = await import('@/app/editions');
  expect(await editionSlugs()).toEqual(['harbour']);
  expect(await findEdition('harbour')).toEqual(harbour);
  expect(await findEdition('bread')).toBeUndefined();
  expect(await paramsOfEach(({ slug }) => [{ slug }])).toEqual([{ slug: 'harbour' }]);
  expect(specimen).not.toBeNull();
  expect(await readSpecimen()).toStrictEqual(specimen);
  expect((await readSummaries()).length).toBe(editions.length);
});
