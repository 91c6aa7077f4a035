import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CardContent,
  type CardFaces,
  drawCard,
  editionCardContent,
  shareCardContent,
} from '@/components/cards/card';
import { cardColors } from '@/components/cards/card-colors';
import { balanceLines, breakLines, canSet, fitLine, settable } from '@/components/cards/card-text';
import { type Face, readFace, widthOf } from '@/components/cards/face';
import { findSubject, sharedIds } from '@/lib/edition/share/subject';
import sharp from '@/lib/site/sharp';
import { ALPHABETS } from '../../../support/alphabets';
import { shareEdition } from '../../../support/share-edition';

const colors = cardColors(1);
let faces: CardFaces;

beforeAll(() => {
  const read = (name: string) => new Uint8Array(readFileSync(`components/cards/faces/${name}.ttf`));
  const readAll = (name: string, ...parts: string[]): Face =>
    readFace(read(name), ...parts.map((part) => read(`${name}-${part}`)));
  faces = {
    serif: readAll('card-serif', 'extended', 'vietnamese'),
    italic: readAll('card-serif-italic', 'extended', 'vietnamese'),
    sans: readAll('card-sans', 'extended'),
  };
});

const CONTENT: CardContent = {
  source: 'The Harbour, Low Water, July 16, 2025',
  words: 'The tide brings timber.',
  language: 'en',
  isItalic: false,
  isQuote: true,
  speaker: 'Tom Ferry',
  isInferred: true,
  title: 'Tides',
};

/** The box around everything that is drawn but the ground and the bar at the left, in pixels. */
async function inkOf(content: CardContent) {
  const svg = drawCard(content, faces, { ...colors, paper: '#ffffff', accent: '#000000' }).replace(
    /<rect width="14"[^>]*>/,
    '',
  );
  const { info } = await sharp(Buffer.from(svg)).trim({ background: '#ffffff' }).toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0);
  const top = -(info.trimOffsetTop ?? 0);
  return { left, top, right: left + info.width, bottom: top + info.height };
}

describe('a card', () => {
  it.each([
    { name: 'one word', words: 'AGI' },
    { name: 'a sentence', words: 'The tide brings timber, rope and old nets to the harbour wall.' },
    { name: 'pages of words', words: 'The tide brings timber, and nobody claims any of it. '.repeat(80) },
    { name: 'a sentence without an end', words: 'and then '.repeat(400) },
    { name: 'a word without an end', words: 'wow'.repeat(400) },
    { name: 'no words', words: '' },
    { name: 'words in letters that the typeface lacks', words: 'قال البحر شيئا', language: 'ar' },
    { name: 'signs that the typeface lacks', words: 'The tide 🌊 brings timber' },
  ])('of $name keeps within its margins', async (content) => {
    const { left, top, right, bottom } = await inkOf({
      ...CONTENT,
      ...content,
      title: 'Tides '.repeat(40),
      speaker: 'Tom '.repeat(40),
    });
    expect(left).toBeGreaterThan(60);
    expect(top).toBeGreaterThan(60);
    expect(right).toBeLessThan(1200 - 60);
    expect(bottom).toBeLessThan(630 - 30);
  });

  it('is a picture of 1200 by 630 pixels', async () => {
    const { width, height } = await sharp(Buffer.from(drawCard(CONTENT, faces, colors))).metadata();
    expect([width, height]).toEqual([1200, 630]);
  });

  it('holds numbers and colours only, whatever the words are', () => {
    const svg = drawCard({ ...CONTENT, words: '</svg><script>alert(1)</script>' }, faces, colors);
    expect(svg.replace(/<(?:path fill="#[0-9a-f]+" d="[MLQCZ\d .-]+"|rect [a-z0-9="# .-]+|\/?svg[^<]*)\/?>/g, '')).toBe(
      '',
    );
  });

  it.each([
    { language: 'tr', speaker: 'Filiz', other: 'FİLİZ' },
    { language: 'en', speaker: 'Filiz', other: 'FILIZ' },
  ])('has names in the capitals of their language ($language)', ({ other, ...content }) => {
    const card = (changes: Partial<CardContent>) => drawCard({ ...CONTENT, ...content, ...changes }, faces, colors);
    expect(card({})).toBe(card({ speaker: other }));
  });

  it('has a name that the sans has no letters for in the serif', () => {
    const card = (speaker: string | undefined) => drawCard({ ...CONTENT, language: 'vi', speaker }, faces, colors);
    expect(canSet(faces.sans, 'NGUYỄN', 0)).toBe(false);
    expect(card('Nguyễn Thị Minh')).not.toBe(card(undefined));
    expect(card('Νίκος')).toBe(card(undefined));
  });

  it('is drawn for every id of an edition, and for the edition', () => {
    const edition = shareEdition();
    const subjects = (['p', 'q'] as const).flatMap((kind) =>
      sharedIds(edition, kind).flatMap((id) => findSubject(edition, kind, id) ?? []),
    );
    const contents = [...subjects.map((subject) => shareCardContent(edition, subject)), editionCardContent(edition)];
    expect(contents.length).toBeGreaterThan(8);
    for (const content of contents) expect(drawCard(content, faces, colors)).toMatch(/^<svg .*<\/svg>$/);
  });
});

describe('lines', () => {
  const words = 'The tide brings timber, rope and old nets to the harbour wall.';

  it('are no wider than the room, lose no word, and as even as can be', () => {
    const lines = breakLines(faces.serif, words, 60, 700);
    expect(lines.join(' ')).toBe(words);
    for (const line of lines) expect(widthOf(faces.serif, line, 60)).toBeLessThanOrEqual(700);
    const balanced = balanceLines(faces.serif, words, 60, 700);
    expect(balanced).toHaveLength(lines.length);
    expect(balanced.join(' ')).toBe(words);
  });

  it('are cut to one with an ellipsis', () => {
    const line = fitLine(faces.italic, words, 40, 400);
    expect(line).toMatch(/^The tide.*[^\s,]…$/);
    expect(widthOf(faces.italic, line, 40)).toBeLessThanOrEqual(400);
    expect(fitLine(faces.italic, 'Tides', 40, 400)).toBe('Tides');
  });
});

describe('letters', () => {
  it.each([
    { text: 'Café – “naïve”, 1st', can: true },
    { text: 'wave 🌊', can: true },
    { text: 'cafe\u0301', can: true },
    { text: 'We flew to 東京 in May', can: true },
    { text: '10 μm', can: true },
    { text: 'Dvořák, Łódź, Việt Nam'.normalize('NFD'), can: true },
    { text: 'We spoke of 東京タワーと大阪', can: false },
    { text: 'سلام', can: false },
    { text: '海', can: false },
  ])('of `$text` are there: $can', ({ text, can }) => {
    expect(canSet(faces.serif, text)).toBe(can);
  });

  it.each([
    { text: 'a 🌊\nwave', set: 'a wave' },
    { text: 'the cafe\u0301', set: 'the café' },
    { text: 'We flew to 東京 in May', set: 'We flew to […] in May' },
    { text: 'We flew to 東京, 大阪 and Νάξος 東京 again', set: 'We flew to […], […] and […] again' },
    { text: 'We flew to Łódź', set: 'We flew to Łódź' },
    { text: 'Quảng Ngãi'.normalize('NFD'), set: 'Quảng Ngãi' },
    { text: 'an accent that no letter has: ẹ\u0301jọ\u0301', set: 'an accent that no letter has: […]' },
    { text: '10 μm', set: '10 µm' },
  ])('of `$text` are set as `$set`', ({ text, set }) => {
    expect(settable(faces.serif, text)).toBe(set);
  });

  it.each(ALPHABETS)('of $language are all there', ({ letters, sansLacks = '' }) => {
    for (const face of [faces.serif, faces.italic]) expect(settable(face, letters)).toBe(letters);
    const lacking = Array.from(letters.replaceAll(' ', '')).filter((letter) => !canSet(faces.sans, letter, 0));
    expect(lacking.join('')).toBe(sansLacks);
  });

  it('of a name are all there, or it cannot be set', () => {
    expect(canSet(faces.sans, 'Νίκος of the harbour at Low Water', 0)).toBe(false);
    expect(canSet(faces.sans, 'Zoë Ferry', 0)).toBe(true);
  });

  it.each([
    { pair: 'AV', of: 'one file' },
    { pair: 'Té', of: 'one file' },
    { pair: 'Tę', of: 'two files' },
    { pair: 'ŤA', of: 'two files' },
    { pair: 'Wế', of: 'two files' },
  ])('of $of are kerned: $pair', ({ pair }) => {
    const apart = Array.from(pair).reduce((sum, letter) => sum + widthOf(faces.serif, letter, 100), 0);
    expect(widthOf(faces.serif, pair, 100)).toBeLessThan(apart - 2);
  });

  it('are as far apart as their accents leave them', () => {
    const kerning = (pair: string) =>
      widthOf(faces.serif, pair, 1000) -
      Array.from(pair).reduce((sum, letter) => sum + widthOf(faces.serif, letter, 1000), 0);
    expect(kerning('Tę')).toBeCloseTo(kerning('Te'));
  });
});

describe('colours', () => {
  it('are those of the essay', () => {
    const accents = [1, 2, 3, 4].map((voice) => cardColors(voice).accent);
    expect(new Set(accents).size).toBe(4);
  });

  it('that are written as `oklch(…)` are drawn as browsers show them', async () => {
    const blue = { light: 'oklch(45.2% 0.313 264.05)', dark: '#7cc3e6' } as const;
    const drawn = drawCard(CONTENT, faces, cardColors(2, { accent: blue, wash: blue, washChosen: blue }));
    const bar = await sharp(Buffer.from(drawn)).extract({ left: 4, top: 4, width: 1, height: 1 }).raw().toBuffer();
    const [red = 255, green = 255, blueOf = 0] = bar;
    expect({ red, green, blue: blueOf > 240 }).toEqual({ red: 0, green: 0, blue: true });
  });
});
