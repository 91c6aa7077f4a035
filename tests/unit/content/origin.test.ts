import fc from 'fast-check';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseMarkdownCommentary, parseMarkdownTranscript, toSourceOffset, toSourceRange } from '@/lib/content';
import { sliceProse } from '@/lib/content/prose';
import type { Prose } from '@/lib/content/types';
import type { SourceFile } from '@/lib/text/problem';
import { commentaryFile, parsed, transcriptFile } from './sources';

/** Every letter of every run stands in the file where the run says, and runs are in order. */
function expectExact(file: SourceFile, prose: Prose): void {
  let text = 0;
  let source = 0;
  for (const run of prose.origin) {
    expect(file.text.slice(run.source, run.source + run.length)).toBe(
      prose.text.slice(run.text, run.text + run.length),
    );
    expect(run.text).toBeGreaterThanOrEqual(text);
    expect(run.source).toBeGreaterThanOrEqual(source);
    text = run.text + run.length;
    source = run.source + run.length;
  }
  expect(text).toBeLessThanOrEqual(prose.text.length);
}

function blocksOf(body: string): { file: SourceFile; blocks: readonly Prose[] } {
  const file = commentaryFile(`${body}\n\n“a quote”\n`);
  const { commentary, problems } = parseMarkdownCommentary(file);
  return { file, blocks: parsed(commentary, problems).blocks.slice(0, -1) };
}

/** Where `words` of the first block stand in the file, as typed. */
function written(body: string, words: string): string {
  const { file, blocks } = blocksOf(body);
  const [block] = blocks;
  const start = block?.text.indexOf(words) ?? -1;
  expect(start, block?.text).toBeGreaterThanOrEqual(0);
  const range = toSourceRange(block?.origin ?? [], { start, end: start + words.length });
  return file.text.slice(range.start, range.end);
}

describe('words of the plain text stand in the file as typed', () => {
  test.each<[name: string, body: string, words: string, typed: string]>([
    ['plain', 'one two three', 'two', 'two'],
    ['escapes', 'a \\*star\\* here', '*star*', '*star\\*'],
    ['an escaped backslash', 'a \\\\ b', '\\ b', '\\ b'],
    ['a backslash that escapes nothing', 'a \\q b', '\\q', '\\q'],
    ['an entity', 'salt &amp; pepper', 'salt & pepper', 'salt &amp; pepper'],
    ['an entity alone', 'salt &amp; pepper', '&', '&amp;'],
    ['an entity of an entity', 'salt &amp;amp; pepper', '&amp;', '&amp;amp;'],
    ['an entity of two letters', 'the &fjlig;ord', 'fjord', '&fjlig;ord'],
    ['a numeric entity', 'caf&#233; au lait', 'café', 'caf&#233;'],
    ['what only looks like an entity', 'AT&T; yes', 'AT&T;', 'AT&T;'],
    ['emphasis', 'a **bold *and* loud** word', 'bold and loud', 'bold *and* loud'],
    ['emphasis at the end', 'a *word*', 'a word', 'a *word'],
    ['a link', 'see [the paper](https://example.org/a) now', 'the paper now', 'the paper](https://example.org/a) now'],
    ['a line end', 'one\ntwo', 'one two', 'one\ntwo'],
    ['a line end with white space', 'one \n   two', 'one two', 'one \n   two'],
    ['a Windows line end', 'one\r\ntwo', 'one two', 'one\r\ntwo'],
    ['a quotation’s line end', '> one\n> two', 'one two', 'one\n> two'],
    ['a lazy line of a quotation', '> one\ntwo', 'one two', 'one\ntwo'],
    ['an escaped mark after a line end', '> one\n> \\> two', '> two', '> two'],
    ['a quotation’s paragraphs', '> one\n>\n> two', 'one\ntwo', 'one\n>\n> two'],
    ['code', 'call `a*b` now', 'a*b', 'a*b'],
    ['code with escapes that are none', 'call `a\\*b` now', 'a\\*b', 'a\\*b'],
    ['fenced code', '```js\njsx()\n```', 'jsx()', 'jsx()'],
    ['items of a list', '- one\n- two', 'one\ntwo', 'one\n- two'],
    ['no-break spaces', 'one two', 'one two', 'one two'],
    ['characters of two code units', 'a 🦉 *b*', '🦉 b', '🦉 *b'],
  ])('%s', (_, body, words, typed) => {
    expect(written(body, words)).toBe(typed);
  });

  test('with a byte order mark before the front matter', () => {
    const { path, text } = transcriptFile('**Ngozi Okafor:** How *old* are the trees?\n');
    const file = { path, text: `\uFEFF${text}` };
    const { transcript, problems } = parseMarkdownTranscript(file);
    const [passage] = parsed(transcript, problems).passages;
    const start = passage?.text.indexOf('old') ?? 0;
    const range = toSourceRange(passage?.origin ?? [], { start, end: start + 3 });
    expect(file.text.slice(range.start - 1, range.end + 1)).toBe('*old*');
  });

  test('a label is not part of a passage', () => {
    const file = transcriptFile('[0:07] **Ngozi Okafor:** How old?\n');
    const { transcript, problems } = parseMarkdownTranscript(file);
    const [passage] = parsed(transcript, problems).passages;
    expect(passage?.text).toBe('How old?');
    expect(file.text.slice(toSourceOffset(passage?.origin ?? [], 0))).toBe('How old?\n');
  });
});

describe('for any Markdown', () => {
  const snippet = fc.constantFrom(
    ...[
      'a',
      'word ',
      ' ',
      '\n',
      '\n\n',
      '> ',
      '*',
      '**',
      '_',
      '`',
      '\\',
      '\\*',
      '&amp;',
      '&#65;',
      '&',
      '[',
      '](b)',
      '<b>',
    ],
    ...[
      '- ',
      '1. ',
      '# ',
      '    ',
      '\t',
      '"',
      '“',
      '”',
      '’',
      'é',
      '🦉',
      '\u00a0',
      '\r\n',
      '![alt](x)',
      '---',
      '<!-- -->',
    ],
  );
  const markdown = fc.array(snippet, { maxLength: 40 }).map((parts) => parts.join(''));

  test('text, markup and origin of a commentary’s blocks agree', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const file = commentaryFile(`“a quote”\n\n${body}`);
        const { commentary } = parseMarkdownCommentary(file);
        for (const block of commentary?.blocks ?? []) {
          expectExact(file, block);
          expect(block.content.map((node) => textOf(node)).join('')).toBe(block.text);
        }
        for (const quote of commentary?.quotes ?? []) {
          const block = commentary?.blocks[quote.block];
          expect(block?.text.slice(quote.range.start, quote.range.end)).toBe(quote.text);
          expect(toSourceRange(block?.origin ?? [], quote.range)).toEqual(quote.source);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('text, markup and origin of a transcript’s passages agree', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const file = transcriptFile(`**Ngozi Okafor:** Well ${body}`);
        const { transcript } = parseMarkdownTranscript(file);
        for (const passage of transcript?.passages ?? []) {
          expectExact(file, passage);
          expect(passage.content.map((node) => textOf(node)).join('')).toBe(passage.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a slice of prose is the slice of all three', () => {
    fc.assert(
      fc.property(markdown, fc.nat(30), fc.nat(30), (body, start, length) => {
        const file = commentaryFile(`${body}\n\n“a quote”\n`);
        for (const block of parseMarkdownCommentary(file).commentary?.blocks ?? []) {
          const slice = sliceProse(block, { start, end: start + length });
          expect(slice.text).toBe(block.text.slice(start, start + length));
          expect(slice.content.map((node) => textOf(node)).join('')).toBe(slice.text);
          expectExact(file, slice);
        }
      }),
    );
  });
});
