import { expect, test } from 'vitest';
import { shareStyleSheet } from '@/lib/site/share-style-sheet';

test('the style sheet of share pages holds all of its rules', async () => {
  const { css, file, address } = await shareStyleSheet();
  expect(css).not.toContain('@import');
  expect(css).toContain('.speech');
  expect(css).toMatch(/url\("?\/fonts\/newsreader\.woff2/);
  expect(address).toBe(`/styles/${file}`);
});
