/** What pages are made from, and what they show of the texts, while an author works on them. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { contentMessages } from '@/lib/cli/reports/content-messages';
import { contentMessagesSchema } from '@/lib/site/content-messages';
import { developmentContent } from '@/lib/site/development-content';
import { editionFile, readEdition, readPageSource } from '@/lib/site/kept-editions';

const folder = await mkdtemp(join(tmpdir(), 'gloss-development-'));
const content = join(folder, 'content');
const source = join(folder, 'source');
const transcript = join(content, 'harbour/transcript.md');
let read: ReturnType<typeof developmentContent>;

beforeEach(async () => {
  await rm(content, { recursive: true, force: true });
  await cp('tests/fixtures/content/harbour', join(content, 'harbour'), { recursive: true });
  read = developmentContent(content, source);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

async function messages() {
  const library = await read();
  return contentMessagesSchema.parse(contentMessages(library, library.known));
}

test('a quote that differs is told at the passage it comes from and at its block of the essay', async () => {
  const [altered] = (await messages()).filter(({ rule }) => rule === 'altered');
  expect(altered).toMatchObject({
    interview: 'harbour',
    severity: 'warning',
    passages: ['we-asked-the-county-three-times'],
    block: { essay: 'nine-days-in-march' },
  });
  expect(altered?.details).toContain('The essay leaves out “not”.');
});

test.each([
  {
    name: 'an unknown speaker',
    change: ['**Ines Mast:** It is closing', '**Nobody Known:** It is closing'],
    rule: 'unknown-speaker',
    passages: ['it-is-closing-at-exactly-the'],
  },
  {
    name: 'a missing field',
    change: ['rights: CC-BY-4.0\n', ''],
    rule: 'missing-field',
    passages: [],
  },
  {
    name: 'a doubt before a passage',
    change: ['**Ines Mast:** He counts', '<!-- gloss: doubt who says it -->\n\n**Ines Mast:** He counts'],
    rule: 'open-doubt',
    passages: ['he-counts-everything-as-dredging'],
  },
])('$name is told where it stands, and the pages stay', async ({ change: [from = '', to = ''], rule, passages }) => {
  await read();
  await edit(transcript, from, to);
  expect((await messages()).filter((message) => message.rule === rule)).toMatchObject([
    { interview: 'harbour', passages, block: null },
  ]);
  expect((await readPageSource(source)).slugs).toEqual(['harbour']);
  expect((await readEdition(editionFile(source, 'harbour'))).slug).toBe('harbour');
});

test('a damaged lock is told, and pages follow the texts again once it is mended', async () => {
  await read();
  const lock = join(content, 'harbour/links.lock.json');
  const whole = await readFile(lock, 'utf8');
  await writeFile(lock, '<<<<<<< HEAD\n');
  await edit(transcript, 'He counts everything', 'She counts everything');
  expect(await messages()).toMatchObject([{ rule: 'merge-conflict', interview: 'harbour', passages: [] }]);
  await writeFile(lock, whole);
  await read();
  const { passages } = await readEdition(editionFile(source, 'harbour'));
  expect(passages.some(({ text }) => text.startsWith('She counts'))).toBe(true);
});

test('what is wrong with an interview that never was whole is told on every page', async () => {
  await cp(join(content, 'harbour'), join(content, 'quay'), { recursive: true });
  await edit(join(content, 'quay/transcript.md'), 'rights: CC-BY-4.0\n', '');
  expect((await messages()).filter(({ severity }) => severity === 'error')).toMatchObject([
    { interview: null, passages: [], block: null, rule: 'missing-field' },
  ]);
  expect((await readPageSource(source)).slugs).toEqual(['harbour']);
});

test('an interview that is taken away has no pages any more', async () => {
  await cp(join(content, 'harbour'), join(content, 'quay'), { recursive: true });
  expect((await read()).known).toHaveLength(2);
  await rm(join(content, 'quay'), { recursive: true });
  expect((await read()).known.map(({ edition }) => edition.slug)).toEqual(['harbour']);
});
