import { expect, test } from 'vitest';
import { searchEdition } from '@/lib/formats/search/search-edition';
import { searchableOf } from '@/lib/formats/search/searchable';
import { isSearchable } from '@/lib/formats/search/searchable-types';
import { firstEdition } from './first-edition';

test('the first edition can be searched by what was sent', async () => {
  const edition = await firstEdition();
  const sent: unknown = JSON.parse(JSON.stringify(searchableOf(edition)));
  if (!isSearchable(sent)) throw new Error('not what a build writes');
  expect(sent.passages).toHaveLength(edition.passages.length);
  const { places } = (await searchEdition(sent)).ask('superintelligence', {});
  expect(places.length).toBeGreaterThan(2);
  const quoted = places.flatMap(({ hits }) => hits).filter(({ part }) => part === 'commentary');
  expect(quoted.length).toBeGreaterThan(0);
});

test('a paragraph of an essay belongs to the passage of its quote', async () => {
  const edition = await firstEdition();
  const { paragraphs, passages } = searchableOf(edition);
  const attached = paragraphs.filter(([, , , passage]) => passage >= 0);
  expect(attached.length).toBeGreaterThan(5);
  for (const [, , , passage, quote] of attached) {
    const own = edition.commentaries.flatMap(({ quotes }) => quotes).find(({ id }) => id === quote);
    expect(own?.placement.status === 'located' && own.placement.spans[0]?.passage).toBe(passages[passage]?.[0]);
  }
});
