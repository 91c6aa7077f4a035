/** What podcasts put before a transcript, and what misleads about its language. */
import { expect, test } from 'vitest';
import { bodyOf, importText } from './fixtures';

const TALK =
  'Ada Quill: What is a wall for?\n\nTom Ferry: For keeping the sea out.\n\nAda Quill: And who mends it?\n\nTom Ferry: Nobody does.\n';
const SPOKEN =
  '**Ada Quill:** What is a wall for?\n\n**Tom Ferry:** For keeping the sea out.\n\n**Ada Quill:** And who mends it?\n\n**Tom Ferry:** Nobody does.';

test.each([
  ['links', 'Links:\n- The book: https://example.org/walls\n- His site: https://tom.example.org\n\n', 'show notes'],
  [
    'links in Markdown',
    '**Links mentioned**\n\n- [The book](https://example.org/walls)\n- [His site](https://tom.example.org)\n\n',
    'show notes',
  ],
  [
    'chapters',
    'Timestamps:\n(00:00) Intro\n(01:12) What walls are for\n(05:40) Who mends them\n\n',
    'list of chapters',
  ],
  ['chapters without a heading', '00:00 Intro\n01:12 What walls are for\n05:40 Who mends them\n\n', 'list of chapters'],
  ['a sponsor', 'This episode is brought to you by Rope & Bell. Go to rope.example.com for more.\n\n', 'sponsor'],
  [
    'a picture',
    '![Une photo de la mer et de la digue](https://example.org/photo-de-la-mer.jpg)\n\n',
    'description of a picture',
  ],
])('%s before a transcript are stripped, and said to be', async (_, notes, reason) => {
  const imported = await importText(`Low Water 12: The wall\n\n${notes}${TALK}`);
  expect(bodyOf(imported)).toBe(SPOKEN);
  expect(imported.stripped.map((one) => one.reason)).toContain(reason);
  expect(imported.markdown).toMatch(/^language: en$/m);
  expect(imported.markdown).not.toMatch(/^url:/m);
});

test.each([
  ['en', `${TALK}\nAda Quill: https://example.org/la-mer-et-la-digue-dans-le-port-de-la-ville is the page.\n`],
  [
    'de',
    'Ada Quill: Wie haben Sie die Boote gezählt?\n\nTom Ferry: Nach dem Gehör, und zwar zweimal.\n\nAda Quill: Und dann?\n\nTom Ferry: Dann war es nicht mehr neblig.\n',
  ],
  [
    'fr',
    'Ada Quill: Comment est-ce que vous avez compté les bateaux ?\n\nTom Ferry: Deux fois, et dans le brouillard.\n\nAda Quill: Et après ?\n\nTom Ferry: Je ne sais pas.\n',
  ],
])('the language is %s', async (language, text) => {
  expect((await importText(text)).markdown).toContain(`\nlanguage: ${language}\n`);
});

test('prose before a transcript is its introduction', async () => {
  const imported = await importText(
    `The wall\n\nBy Ada Quill\n\nWe met on the pier, and he brought links of a chain with him.\n\nIt was 10:30 when he came.\n\n${TALK}`,
  );
  expect(bodyOf(imported)).toContain('It was 10:30 when he came.');
});
