import { expect, test } from 'vitest';
import { offeredFiles, offeredLetters, pastedAtOnce, pastedName } from '@/components/studio/studio/pasted-text';
import { importFile } from '@/lib/import/import-file';

function clipboard(texts: Readonly<Record<string, string>>): Pick<DataTransfer, 'getData'> {
  return { getData: (type) => texts[type] ?? '' };
}

test.each([
  ['Low water\n\nAda: Who?', 'Low water.txt'],
  [
    '\n  A title: that/is “longer” than what a name of a file may well be\nmore',
    'A title that is “longer” than what a.txt',
  ],
  ['', 'Pasted text.txt'],
])('the letters %j are given as the file %j', (letters, name) => {
  expect(offeredLetters(letters).name).toBe(name);
});

test('files are given one by one: what the browser does not read is named, and those beside it are there', async () => {
  const folder = new File([], 'Essays');
  folder.arrayBuffer = () => Promise.reject(new DOMException('a folder', 'NotFoundError'));
  const { offered, unread } = await offeredFiles([
    new File(['Low'], 'low.txt'),
    folder,
    new File(['High'], 'high.txt'),
  ]);
  expect(offered.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['low.txt', 'Low'],
    ['high.txt', 'High'],
  ]);
  expect(unread).toEqual(['Essays']);
});

test('a text that was read goes by its title', () => {
  const letters = offeredLetters('Share this article\n\nLow water');
  expect(pastedName(letters, 'Low: water')).toBe('Low water.txt');
  expect(pastedName(letters, '')).toBe('Share this article.txt');
});

test('a short text stays in the field, a very long one does not', () => {
  expect(pastedAtOnce(clipboard({ 'text/plain': 'Short.', 'text/html': '<b>Short.</b>' }))).toBeNull();
  expect(pastedAtOnce(clipboard({ 'text/plain': 'word '.repeat(50_000) }))?.name).toMatch(/^word .*\.txt$/);
});

test('what was copied from a page with quotations set apart keeps them', async () => {
  const html =
    '<meta charset="utf-8"><h1>Walls</h1><p>Ferry says:</p><blockquote><p>Nobody swims there.</p></blockquote><p>They do.</p>';
  const pasted = pastedAtOnce(
    clipboard({ 'text/plain': 'Walls\nFerry says:\nNobody swims there.\nThey do.', 'text/html': html }),
  );
  if (pasted === null) throw new Error('it stays in the field');
  const { imported } = await importFile({ path: pasted.name, bytes: pasted.bytes, day: '2026-01-01' });
  expect(imported?.markdown).toContain('Ferry says:\n\n> Nobody swims there.\n\nThey do.');
});
