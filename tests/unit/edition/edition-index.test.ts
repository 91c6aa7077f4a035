import { describe, expect, it, test } from 'vitest';
import { readLibrary } from '@/lib/content';
import { type Edition, indexEdition, joinLibrary, summaryOf } from '@/lib/edition';
import { findSubject, sharedIds } from '@/lib/edition/share/subject';
import { shareEdition } from '../../support/share-edition';

/** What stays of a value when it is kept as JSON. */
function kept(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

async function editionsIn(folder: string): Promise<Edition[]> {
  const { interviews, problems } = joinLibrary(await readLibrary(folder));
  expect(problems).toEqual([]);
  expect(interviews).not.toEqual([]);
  return interviews.map(({ edition }) => edition);
}

describe('an edition can be kept as JSON and read back', () => {
  it.each(['content', 'tests/fixtures/content'])('every one in %s', async (folder) => {
    for (const edition of await editionsIn(folder)) {
      expect(kept(edition)).toStrictEqual(edition);
      expect(kept(summaryOf(edition))).toStrictEqual(summaryOf(edition));
    }
  });

  it('one whose passages and quotes have a past', () => {
    const edition = shareEdition();
    expect(edition.lock.revisions).not.toEqual([]);
    expect(kept(edition)).toStrictEqual(edition);
  });

  it('and is found in as before, by every id that was ever issued', () => {
    const edition = shareEdition();
    const copy: Edition = structuredClone(edition);
    for (const kind of ['p', 'q'] as const) {
      for (const id of sharedIds(edition, kind)) {
        expect(findSubject(edition, kind, id), id).toBeDefined();
        expect(findSubject(copy, kind, id)).toEqual(findSubject(edition, kind, id));
      }
    }
  });
});

test('an edition is indexed once', () => {
  const edition = shareEdition();
  expect(indexEdition(edition)).toBe(indexEdition(edition));
});

test('the quotes of a passage are those that hold words of it, in the order of the interview', () => {
  const edition = shareEdition();
  const { quotesByPassage, passageById, placedQuotes } = indexEdition(edition);
  for (const id of passageById.keys()) {
    const touching = placedQuotes.filter(({ placement }) => placement.spans.some(({ passage }) => passage === id));
    expect(quotesByPassage.get(id) ?? []).toEqual(touching);
  }
});

test('a summary counts the quotes of all commentaries that have a place', () => {
  const edition = shareEdition();
  const summary = summaryOf(edition);
  expect(summary.placedQuotes).toBe(indexEdition(edition).placedQuotes.length);
  expect(summary.commentaries.map(({ slug }) => slug)).toEqual(edition.commentaries.map(({ slug }) => slug));
  expect(summary).not.toHaveProperty('passages');
});
