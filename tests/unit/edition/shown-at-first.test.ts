import { expect, test } from 'vitest';
import { shownAtFirst } from '@/lib/edition';

test.each([
  { name: 'none', lengths: [], shown: 0 },
  { name: 'a short one', lengths: [100, 100], shown: 2 },
  { name: 'one that is hardly longer than what is shown', lengths: [350, 350], shown: 2 },
  { name: 'a long one', lengths: [200, 150, 100, 900], shown: 2 },
  { name: 'one that begins with a long paragraph', lengths: [900, 50, 50], shown: 1 },
  { name: 'a single long paragraph', lengths: [2000], shown: 1 },
  { name: 'many short paragraphs', lengths: Array.from({ length: 30 }, () => 50), shown: 8 },
])('of an introduction, $name: paragraphs shown at first', ({ lengths, shown }) => {
  expect(shownAtFirst(lengths.map((length) => 'a'.repeat(length)))).toBe(shown);
});
