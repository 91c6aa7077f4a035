/**
 * Makes the edition's font files from the full families: `npm run fonts`. Run it again after changing the tables below;
 * the results are committed, since a build must not depend on it.
 *
 * Optical size is fixed, and weight where the design needs one alone: that makes the files a third as large.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { PLAIN_LETTERS } from './plain-letters';
import {
  EXTENDED as EXTENDED_LETTERS,
  VIETNAMESE as VIETNAMESE_LETTERS,
  WESTERN as WESTERN_LETTERS,
} from './typefaces';
import { unpackLookups } from './unpack-lookups';

const resolve = createRequire(import.meta.url).resolve;

/** Where the files go, relative to the project. */
const PAGE_FACES = 'public/fonts';
const CARD_FACES = 'components/cards/faces';
const SINGLE_FILE_FACES = 'components/single-file/faces';

/** A part that the families come in, and what a page's file of it holds. A file leaves out what its family lacks. */
interface Part {
  readonly source: string;
  /** Behind the names of its files. */
  readonly suffix: string;
  readonly letters: string;
}

/** Latin for the languages of western Europe, with the punctuation of edited prose: what every page loads. */
const WESTERN: Part = {
  source: 'latin',
  suffix: WESTERN_LETTERS.suffix,
  letters: [range(0x20, 0x7e), range(0xa0, 0xff), 'ŒœŸı–—‘’‚‛“”„‟†‡•…‰‹›⁄€™−×→←↑↓¶'].join(''),
};

/** The letters of other languages, which pages load where they hold them: `typefaces.ts` says which is for which. */
const EXTENDED: Part = {
  source: 'latin-ext',
  suffix: EXTENDED_LETTERS.suffix,
  letters: lettersBeyond(WESTERN, `${range(0x100, 0x2af)}${range(0x1e00, 0x1e9f)}Ỳỳ`),
};
const VIETNAMESE: Part = {
  source: 'vietnamese',
  suffix: VIETNAMESE_LETTERS.suffix,
  letters: lettersBeyond(EXTENDED, range(0x1ea0, 0x1eff)),
};

/** All that a file for cards may hold. Accents that stand alone are left out: cards cannot put them on their letters. */
const CARD_LETTERS = range(0x20, 0x2bff).replace(/\p{M}/gu, '');

interface Face {
  readonly source: (part: string) => string;
  readonly parts: readonly Part[];
  readonly page: string;
  readonly pageAxes: Axes;
  /** Cards are drawn by a program that needs plain outlines of one weight and size. */
  readonly card: string;
  readonly cardAxes: Axes;
}

type Axes = Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;

const FACES: readonly Face[] = [
  {
    source: (part) => `@fontsource-variable/newsreader/files/newsreader-${part}-opsz-normal.woff2`,
    parts: [WESTERN, EXTENDED, VIETNAMESE],
    page: 'newsreader',
    pageAxes: { wght: 400, opsz: 20 },
    card: 'card-serif',
    cardAxes: { wght: 400, opsz: 40 },
  },
  {
    source: (part) => `@fontsource-variable/newsreader/files/newsreader-${part}-opsz-italic.woff2`,
    parts: [WESTERN, EXTENDED, VIETNAMESE],
    page: 'newsreader-italic',
    pageAxes: { wght: 400, opsz: 20 },
    card: 'card-serif-italic',
    cardAxes: { wght: 400, opsz: 40 },
  },
  {
    source: (part) => `@fontsource-variable/instrument-sans/files/instrument-sans-${part}-wght-normal.woff2`,
    parts: [WESTERN, EXTENDED],
    page: 'instrument-sans',
    pageAxes: { wght: { min: 400, max: 600 } },
    card: 'card-sans',
    cardAxes: { wght: 600 },
  },
];

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** The letters of a text that a part does not have in its own. */
function lettersBeyond(part: Part, text: string): string {
  return Array.from(text.matchAll(/\p{L}/gu), String)
    .filter((letter) => !part.letters.includes(letter))
    .join('');
}

const plain = PLAIN_LETTERS.map(([first, last]) => range(first, last)).join('');

for (const { source, parts, page, pageAxes, card, cardAxes } of FACES) {
  const latin = await readFile(resolve(source(WESTERN.source)));
  const ofFiles = await subsetFont(latin, plain, {
    targetFormat: 'woff2',
    variationAxes: pageAxes,
    // The sans has other forms of many letters, which nothing here asks for.
    noLayoutClosure: page === 'instrument-sans',
  });
  await write(`${SINGLE_FILE_FACES}/${page}.woff2`, ofFiles);
  for (const { source: part, suffix, letters } of parts) {
    const whole = await readFile(resolve(source(part)));
    const forPages = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: pageAxes });
    await write(`${PAGE_FACES}/${page}${suffix}.woff2`, forPages);
    const forCards = await subsetFont(whole, CARD_LETTERS, {
      targetFormat: 'truetype',
      variationAxes: cardAxes,
    });
    unpackLookups(forCards);
    await write(`${CARD_FACES}/${card}${suffix}.ttf`, forCards);
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes);
  console.log(`${path}: ${(bytes.length / 1000).toFixed(1)} kB`);
}
