import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { summaryOf } from '@/lib/edition';
import { commentariesFeed, editionsFeed, type Feed, writeAtom, writeJsonFeed } from '@/lib/formats/feeds';
import { EDITIONS, fixtureEdition } from '../../support/fixture-editions';
import { childrenOf, named, readXml, textOf } from '../../support/read-xml';

const FEEDS: readonly { readonly name: string; readonly feed: Feed }[] = [
  { name: 'the editions', feed: editionsFeed(EDITIONS.map(({ edition }) => summaryOf(edition))) },
  { name: 'a site without editions', feed: editionsFeed([]) },
  ...EDITIONS.map(({ name, edition }) => ({ name: `the essays about ${name}`, feed: commentariesFeed(edition) })),
];

describe.each(FEEDS)('the feed of $name', ({ feed }) => {
  test('is read back from Atom by an independent parser', () => {
    const read = parseAtomFeed(writeAtom(feed));
    expect(read).toMatchObject({
      id: feed.page,
      title: { value: feed.title },
      updated: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(
      (read.entries ?? []).map(({ id, title, published, authors }) => [
        id,
        title?.value,
        published,
        authors?.map(({ name }) => name),
      ]),
    ).toEqual(
      feed.entries.map(({ address, title, date, authors }) => [
        address,
        title,
        `${date}T00:00:00Z`,
        authors.length === 0 ? undefined : authors,
      ]),
    );
    expect(read.links?.find(({ rel }) => rel === 'self')?.href).toBe(feed.atom);
  });

  test('has in Atom what the format asks for, and no id twice', () => {
    const root = readXml(writeAtom(feed));
    for (const each of [root, ...named(root, 'entry')]) {
      for (const name of ['id', 'title', 'updated'])
        expect(childrenOf(each).filter((child) => child.name === name)).toHaveLength(1);
    }
    const ids = named(root, 'entry').map((entry) =>
      textOf(childrenOf(entry).find(({ name }) => name === 'id') ?? root),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is read back from JSON by an independent parser', () => {
    const read = parseJsonFeed(writeJsonFeed(feed));
    expect(read).toMatchObject({ title: feed.title, home_page_url: feed.page, feed_url: feed.json });
    expect((read.items ?? []).map(({ url, title }) => [url, title])).toEqual(
      feed.entries.map(({ address, title }) => [address, title]),
    );
  });

  test('has the newest first', () => {
    const dates = feed.entries.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

test('an essay without a date has its interview’s, and reserved rights give an opening only', () => {
  const [entry] = commentariesFeed(fixtureEdition('zuckerberg-titv')).entries;
  expect(entry).toMatchObject({ title: 'Meta’s AI Relativity Theory', date: '2025-07-16', authors: [] });
  expect(entry?.summary.length).toBeLessThanOrEqual(160);
});
