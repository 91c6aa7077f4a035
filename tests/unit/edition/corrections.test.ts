import { describe, expect, test } from 'vitest';
import { parseMarkdownCommentary, parseMarkdownTranscript } from '@/lib/content';
import { type Correction, correctionsOf, type Edition, joinInterview, wasCorrected } from '@/lib/edition';
import { formatLock, parseLock } from '@/lib/links';
import { fixtureEdition } from '../../support/fixture-editions';
import { shareEdition } from '../../support/share-edition';

const FRONT = `---
title: Tides
date: 2025-07-16
participants:
  - { id: ferry, name: Tom Ferry, role: guest }
rights: CC0
language: en
---
`;
const OPENING = 'The channel loses eleven inches every winter, and nobody has dredged it since.';
const CLOSING = 'We rented a bucket on a chain for nine days in March, and it moved mud.';
const ESSAY =
  '---\ntitle: On mud\nrights: CC0\n---\n\n> The channel loses eleven inches … nobody has dredged it since.\n\nSo he says.\n';

/** The interview with these paragraphs, after it was saved with those before. */
function edition(day: string | undefined, paragraphs: readonly string[], before?: Edition): Edition {
  const text = `${FRONT}\n${paragraphs.map((each) => `**Tom Ferry:** ${each}`).join('\n\n')}\n`;
  const { transcript } = parseMarkdownTranscript({ path: 'content/tides/transcript.md', text });
  const { commentary } = parseMarkdownCommentary({ path: 'content/tides/commentary/mud.md', text: ESSAY });
  if (!transcript || !commentary) throw new Error('the texts have problems');
  const lock = before ? { path: 'content/tides/links.lock.json', text: formatLock(before.lock) } : null;
  const joined = joinInterview({ slug: 'tides', transcript, commentaries: [commentary], lock, times: null }, day);
  if (!joined.interview) throw new Error('no edition');
  return joined.interview.edition;
}

/** A correction in short: struck words in hyphens, added ones in pluses. */
function told({ date, passages }: Correction | undefined = { number: 0, date: undefined, passages: [] }) {
  const signs = { same: '', dropped: '-', added: '+', gap: '' };
  return {
    date,
    passages: passages.map(({ runs, after }) =>
      after === '' ? 'struck' : runs.map(({ kind, text }) => signs[kind] + text + signs[kind]).join(' '),
    ),
    quotes: passages.flatMap(({ quotes }) => quotes.map(({ isOfBefore }) => isOfBefore)),
  };
}

const first = edition('2025-07-16', [OPENING, CLOSING]);
const corrected = edition('2025-08-01', [OPENING.replace('eleven', 'twelve'), CLOSING], first);

describe('a correction', () => {
  test('is none where nothing was changed', () => {
    expect(correctionsOf(first)).toEqual([]);
    expect(wasCorrected(first)).toBe(false);
    expect(correctionsOf(edition('2025-09-01', [OPENING, CLOSING], first))).toEqual([]);
  });

  test('has its day, the words before and after, and the quote that has the words of before', () => {
    expect(told(correctionsOf(corrected)[0])).toEqual({
      date: '2025-08-01',
      passages: ['The channel loses -eleven- +twelve+ inches every winter, and nobody has dredged it since.'],
      quotes: [true],
    });
  });

  test('is told beside those before it, each by what stood right behind it', () => {
    const again = edition('2025-08-09', [OPENING.replace('eleven', 'ten'), CLOSING.replace('nine', 'two')], corrected);
    const [latest, earlier] = correctionsOf(again);
    expect(told(latest)).toMatchObject({
      date: '2025-08-09',
      passages: [expect.stringContaining('-twelve- +ten+'), expect.stringContaining('-nine- +two+')],
    });
    expect(told(earlier).passages).toEqual([expect.stringContaining('-eleven- +twelve+')]);
  });

  test('tells of a passage that was struck', () => {
    const struck = edition('2025-08-02', [OPENING], first);
    expect(told(correctionsOf(struck)[0])).toEqual({ date: '2025-08-02', passages: ['struck'], quotes: [] });
  });

  test('has no day where the lock is from before days were kept', () => {
    expect(told(correctionsOf(edition(undefined, [CLOSING], first))[0]).date).toBeUndefined();
    expect(correctionsOf(fixtureEdition('footbridge')).map(({ date }) => date)).toEqual([undefined]);
  });

  test('of a passage that was joined to another has its own words alone', () => {
    const [correction] = correctionsOf(shareEdition());
    const merged = correction?.passages.find(({ before }) => before.startsWith('Gulls follow'));
    expect(merged?.after).toBe('Gulls follow the dredger up the channel when it works on Sundays');
    expect(merged?.runs).toEqual([{ kind: 'same', text: merged?.after }]);
  });
});

test('a lock keeps the day, and is read back with it', () => {
  const text = formatLock(corrected.lock);
  expect(text).toContain('"date": "2025-08-01"');
  expect(parseLock({ path: 'links.lock.json', text }).lock).toEqual(corrected.lock);
});

test('a lock that is up to date is not given another day', () => {
  expect(formatLock(edition('2026-01-01', [OPENING.replace('eleven', 'twelve'), CLOSING], corrected).lock)).toBe(
    formatLock(corrected.lock),
  );
});

test('says what became of each passage, and lists quotes of what was struck', () => {
  const corrections = correctionsOf(fixtureEdition('weir'));
  const fates = corrections.map(({ date, passages }) => [date, passages.map(({ fate }) => fate)]);
  expect(fates).toEqual([
    ['2024-01-15', ['moved', 'reworded', 'broken-up', 'reworded']],
    [undefined, ['reworded']],
    ['2023-03-20', ['reworded', 'struck']],
  ]);
  const struck = corrections[2]?.passages[1]?.quotes.map(({ quote, isOfBefore }) => [quote.id, isOfBefore]);
  expect(struck).toEqual([['lamp-between-us-i-never-liked-the', true]]);
});
