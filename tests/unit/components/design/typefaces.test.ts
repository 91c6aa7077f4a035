import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';
import { describe, expect, it, vi } from 'vitest';
import { extendedFonts, westernFonts } from '@/components/design/font-files';
import { typefaceStyles } from '@/components/design/typeface-styles';
import { ALPHABETS } from '../../../support/alphabets';

/** A font file as the style sheet of pages has it. */
interface FontRule {
  readonly family: string;
  readonly isItalic: boolean;
  readonly file: string;
  /** First and last code points. */
  readonly ranges: readonly (readonly [number, number])[];
}

const RULES = Array.from(
  typefaceStyles(false).matchAll(/@font-face\{[^}]+\}/g),
  ([rule]): FontRule => ({
    family: /font-family:(.+?);/.exec(rule)?.[1] ?? '',
    isItalic: rule.includes('font-style:italic'),
    file: basename(/url\((.+?)\)/.exec(rule)?.[1] ?? ''),
    ranges: readRanges(/unicode-range:(.+?)\}/.exec(rule)?.[1] ?? ''),
  }),
);
const isWestern = ({ file }: FontRule): boolean => !/extended|vietnamese/.test(file);

function readRanges(ranges: string): [number, number][] {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

const isIn = ({ ranges }: FontRule, letter: string): boolean =>
  ranges.some(([first, last]) => first <= (letter.codePointAt(0) ?? 0) && (letter.codePointAt(0) ?? 0) <= last);

const EVERY_CHARACTER = String.fromCodePoint(...Array.from({ length: 0x3000 - 0x20 }, (_, index) => 0x20 + index));

/** The characters that a font file of pages has. */
async function charactersOf(file: string): Promise<string[]> {
  const font = await subsetFont(readFileSync(`public/fonts/${file}`), EVERY_CHARACTER, { targetFormat: 'truetype' });
  const parsed = opentype.parse(new Uint8Array(font).buffer);
  return Array.from(EVERY_CHARACTER).filter((character) => parsed.charToGlyphIndex(character) !== 0);
}

describe('the font files of pages', () => {
  it.each(RULES)('hold what $file is asked for, and nothing that is never asked of it', async (rule) => {
    const characters = await charactersOf(rule.file);
    expect(characters.length).toBeGreaterThan(80);
    expect(characters.filter((character) => !isIn(rule, character) && character.trim() !== '').join('')).toBe('');
  });

  it.each(ALPHABETS)('hold the letters of $language, each in one file', async ({ letters, sansLacks = '' }) => {
    for (const { family, isItalic } of RULES.filter(isWestern)) {
      const rules = RULES.filter((rule) => rule.family === family && rule.isItalic === isItalic);
      const files = await Promise.all(
        rules.map(async (rule) => ({ rule, characters: new Set(await charactersOf(rule.file)) })),
      );
      const lacking = Array.from(letters.replaceAll(' ', '')).filter((letter) => {
        const asked = files.filter(({ rule }) => isIn(rule, letter));
        expect(asked.length, letter).toBeLessThanOrEqual(1);
        return !asked[0]?.characters.has(letter);
      });
      expect(lacking.join('')).toBe(family === 'newsreader' ? '' : sansLacks);
    }
  });

  it('are those that every page asks for, and more that it asks for where it holds their letters', () => {
    expect(RULES.filter(isWestern).map(({ file }) => `/fonts/${file}`)).toEqual(westernFonts());
    expect(RULES).toHaveLength(8);
  });

  it('stand below the path of the site', async () => {
    vi.stubEnv('GLOSS_SITE', 'https://name.github.io/interviews');
    vi.resetModules();
    const below = await import('@/components/design/typeface-styles');
    const addresses = Array.from(below.typefaceStyles(true).matchAll(/url\((.+?)\)/g), ([, address]) => address);
    expect(addresses).toHaveLength(8);
    for (const address of addresses) expect(address).toMatch(/^\/interviews\/fonts\/[a-z-]+\.woff2$/);
    vi.unstubAllEnvs();
    vi.resetModules();
  });
});

describe('font files that are asked for with a page', () => {
  const EXTENDED = [
    '/fonts/newsreader-extended.woff2',
    '/fonts/newsreader-italic-extended.woff2',
    '/fonts/instrument-sans-extended.woff2',
  ];

  it.each([
    { language: 'Polish', text: 'W ulu nie ma królowej, która rządzi. Jest matka, którą żywią.', fonts: EXTENDED },
    { language: 'Hungarian', text: 'A tűz előbb ért oda, mint a hír.', fonts: EXTENDED },
    {
      language: 'Vietnamese',
      text: 'Người đánh cá không đếm ngày, họ đếm nước.',
      fonts: [...EXTENDED, '/fonts/newsreader-vietnamese.woff2', '/fonts/newsreader-italic-vietnamese.woff2'],
    },
    { language: 'French', text: 'Le cœur a ses raisons — « qu’on ne connaît point ».', fonts: [] },
    { language: 'English with a name', text: `We flew to Łódź. ${'The tide brings timber. '.repeat(60)}`, fonts: [] },
    { language: 'no', text: '', fonts: [] },
  ])('are those of its letters, in $language', ({ text, fonts }) => {
    expect(extendedFonts(text).toSorted()).toEqual(fonts.toSorted());
  });

  it.each(RULES.filter((rule) => !isWestern(rule)))(
    'are $file for the characters of its range alone',
    ({ file, ranges }) => {
      const isAsked = (codePoint: number) => extendedFonts(String.fromCodePoint(codePoint)).includes(`/fonts/${file}`);
      for (const [first, last] of ranges) {
        expect([first - 1, first, last, last + 1].map(isAsked)).toEqual([false, true, true, false]);
      }
    },
  );
});
