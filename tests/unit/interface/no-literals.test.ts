/** No words of the interface stand in components, and none of problems in parsers: they would be English in every language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '@/lib/site/files-below';
import { literalWords, problemWords } from '../../support/literal-words';

const COMPONENTS = ['pages', 'browser', 'studio', 'single-file'].map((name) => `components/${name}`);

async function filesOf(folders: readonly string[], ending: RegExp): Promise<string[]> {
  const found = folders.map(async (folder) => (await filesBelow(folder)).map((file) => join(folder, file)));
  return (await Promise.all(found)).flat().filter((file) => ending.test(file));
}

const sources = await filesOf([...COMPONENTS, 'lib/studio/doubts'], /\.tsx?$/);
const sheets = await filesOf(['components', 'app'], /\.css$/);

/** What reads folders and files on a disk, which only the command line does: that speaks English. */
const OF_COMMAND_LINE = /^lib\/(?:content\/(?:read-library|read-source|stray-entries)|import\/onto\/.*)\.ts$/;
const parsers = (await filesOf(['lib/content', 'lib/import', 'lib/edition', 'lib/verify'], /\.ts$/)).filter(
  (file) => !OF_COMMAND_LINE.test(file),
);

test.each(sources)('%s has its words from the dictionary', (file) => {
  expect(literalWords(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each(parsers)('%s has the words of problems from the dictionary', (file) => {
  expect(problemWords(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each(sheets)('%s shows no words of its own', (sheet) => {
  for (const [, shown = ''] of readFileSync(sheet, 'utf8').matchAll(/(?<![-\w])content:([^;}]*)/g)) {
    for (const [, words = ''] of shown.replace(/\\[0-9a-f]+\s?/g, '').matchAll(/["']([^"']*)["']/g))
      expect(words).not.toMatch(/\p{L}{2,}/u);
  }
});

describe('words are found', () => {
  test.each([
    ['as text', '<p>Read it once more</p>', 'Read it once more'],
    ['in an expression', "<p>{isOne ? 'One' : 'Many'}</p>", 'One'],
    ['in a label', '<a aria-label="Close the note" />', 'Close the note'],
    ['in a template', '<a title={`Note $' + '{number}`} />', 'Note'],
    ['where a script says them', "announce(page, 'Link copied.')", 'Link copied.'],
    ['where a script sets them', "button.textContent = 'Copied';", 'Copied'],
    ['where an attribute is set', "select.setAttribute('aria-label', 'Speaker');", 'Speaker'],
    ['around a value', 'const copy = { name: `$' + '{name} (copy)` };', '(copy)'],
    ['before a value', 'const stood = { stood: `Quoted $' + '{day}:` };', 'Quoted'],
    ['where a problem is told', "const wrong = { found: 'a broken file' };", 'a broken file'],
  ])('%s', (_, source, words) => expect(literalWords(source)).toContain(words));

  test.each([
    ['names of classes', '<p className="note-head lemma">{words}</p>'],
    ['names of elements', "noticePart(page, 'p', 'notice-words diff', words)"],
    ['entries of the dictionary', '<p title={say.note}>{say.closeNote}</p>'],
    ['the name of the site', '<em>Gloss</em>'],
  ])('but not %s', (_, source) => expect(literalWords(source)).toEqual([]));
});

describe('words of problems are found', () => {
  test.each([
    ['by their names', "const wrong = { found: 'a table' };", 'a table'],
    ['whichever way they go', "const wrong = { remedy: isOne ? 'Remove it.' : words };", 'Remove it.'],
    ['around values', 'const wrong = { expected: `at most $' + '{most}` };', 'at most'],
    ['in variables', "const remedy = 'Remove it.';", 'Remove it.'],
    ['in schemas', "const text = z.string({ error: 'a name' });", 'a name'],
    ['where one is made', "brokenFile(path, 'Open it in a word processor.')", 'Open it in a word processor.'],
  ])('%s', (_, source, words) => expect(problemWords(source)).toContain(words));

  test.each([
    ['what parsers look for', "const LABELS = ['questions and answers', 'A word from our sponsor'];"],
    ['names of rules', "problemAt(file, start, { rule: 'no-quotes', ...say.noQuotes })"],
    ['entries of the dictionary', 'const wrong = { found: say.foreign.table, remedy: `$' + '{before}$' + '{after}` };'],
  ])('but not %s', (_, source) => expect(problemWords(source)).toEqual([]));
});
