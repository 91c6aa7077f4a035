/**
 * Makes the edition's font files from the full families: `npm run fonts`. Run it again after changing the tables below;
 * the results are committed, since a build must not depend on it.
 *
 * Weight is fixed and optical size narrowed where the design does not need the whole range: that halves the files.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const resolve = createRequire(import.meta.url).resolve;

/** Latin for the languages of western Europe, with the punctuation of edited prose. */
const LETTERS = [range(0x20, 0x7e), range(0xa0, 0xff), 'ŒœŠšŽžŸı–—‘’‚‛“”„‟†‡•…‰‹›⁄€™−×→←↑↓¶'].join('');

/** The first three are for pages; cards are drawn by a program that needs plain outlines of one weight and size. */
const FACES = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'newsreader.woff2',
    axes: { wght: 400, opsz: { min: 14, max: 48 } },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
    to: 'newsreader-italic.woff2',
    axes: { wght: 400, opsz: 20 },
  },
  {
    from: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    to: 'instrument-sans.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'card-serif.ttf',
    axes: { wght: 400, opsz: 40 },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
    to: 'card-serif-italic.ttf',
    axes: { wght: 400, opsz: 40 },
  },
  {
    from: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    to: 'card-sans.ttf',
    axes: { wght: 600 },
  },
];

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

for (const { from, to, axes } of FACES) {
  const whole = await readFile(resolve(from));
  const subset = await subsetFont(whole, LETTERS, {
    targetFormat: to.endsWith('.ttf') ? 'truetype' : 'woff2',
    variationAxes: axes,
  });
  await writeFile(new URL(to, import.meta.url), subset);
  console.log(`${to}: ${(subset.length / 1000).toFixed(1)} kB of ${(whole.length / 1000).toFixed(1)} kB`);
}
