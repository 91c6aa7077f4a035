/** Texts that would take a parser minutes, or all memory: each is read in good time, or refused with its place. */
import { describe, expect, test } from 'vitest';
import {
  parseMarkdownCommentary,
  parseMarkdownTranscript,
  parsePlainCommentary,
  parsePlainTranscript,
} from '@/lib/content';
import { parsed, transcriptFront } from '../sources';

const front = `${transcriptFront()}**Okafor:** Hi.\n\n`;
const before = front.split('\n').length - 1;

/** `line:column rule` of the first problem, lines of the body counted from 1; `read` where there is none. */
function outcome(body: string): string {
  const [problem] = parseMarkdownTranscript({ path: 'content/x/transcript.md', text: front + body }).problems;
  return problem === undefined ? 'read' : `${problem.line - before}:${problem.column} ${problem.rule}`;
}

function growing(unit: string, count: number, behind: string): string {
  return Array.from({ length: count }, (_, index) => unit.repeat(index) + behind).join('');
}

describe('Markdown', () => {
  test.each<[name: string, body: string, expected: string]>([
    ['lists on one line', `${'- '.repeat(10_000)}x`, '1:201 nested-too-deeply'],
    ['quotations on one line', `${'> '.repeat(10_000)}x`, '1:201 nested-too-deeply'],
    ['numbers on one line', `${'1. '.repeat(10_000)}x`, '1:302 nested-too-deeply'],
    ['a list 300 deep', growing('  ', 300, '- x\n'), '46:1 nested-too-deeply'],
    ['a list 600 deep', growing('  ', 600, '- x\n'), '2:1 paragraph-too-long'],
    ['a quotation that grows', growing('>', 600, 'x\n'), '102:101 nested-too-deeply'],
    ['comments that never end', `a ${'<!-- '.repeat(20_000)}`, '1:1 too-many-marks'],
    ['processing instructions', `a ${'<?'.repeat(20_000)}`, '1:1 too-many-marks'],
    ['sections of characters', `a ${'<![CDATA['.repeat(20_000)}`, '1:1 too-many-marks'],
    ['runs of backticks', `a ${growing('`', 800, ' ')}`, '1:1 too-many-marks'],
    ['emphasis', 'a**b'.repeat(50_000), '1:1 too-many-marks'],
    ['brackets', '['.repeat(50_000), '1:1 too-many-marks'],
    ['links, paragraph by paragraph', `${'[a](b) '.repeat(400)}\n\n`.repeat(100), '49:1 too-many-marks'],
    ['4,000 headings', '# a\n\nb\n\n'.repeat(4000), 'read'],
    ['4,000 quotations', '> a\n\nb\n\n'.repeat(4000), 'read'],
    ['4,000 paragraphs', 'a\n\n'.repeat(4000), 'read'],
    [
      'definitions that are used',
      Array.from({ length: 500 }, (_, i) => `[a${i}]: b\n\n[a${i}] c\n\n`).join(''),
      'read',
    ],
    ['blocks of HTML', '<div>\n\n'.repeat(4000), 'read'],
    ['an unfinished comment', `<!--\n${'a\n\n'.repeat(2000)}`, 'read'],
    ['underlined headings', 'a\n=\n'.repeat(20_000), '2001:1 too-many-lines'],
    ['one list', '- a\n'.repeat(20_000), '1999:1 too-many-lines'],
    ['one fence', `\`\`\`\n${'a\n'.repeat(20_000)}`, '2001:1 too-many-lines'],
    ['one line', 'word '.repeat(60_000), '1:1 paragraph-too-long'],
    ['ten megabytes', `${'word '.repeat(100)}\n\n`.repeat(20_000), '7969:15 text-too-long'],
    ['lines and no words', '\n'.repeat(200_000), '1999:1 too-many-lines'],
    ['a pragma of spaces', `<!-- gloss: skip${' '.repeat(40_000)}x -->`, '1:1 malformed-pragma'],
    ['a pragma of pragmas', `<!-- ${'gloss: '.repeat(20_000)} -->`, '1:1 malformed-pragma'],
    ['entities', '&amp;'.repeat(5000), 'read'],
    ['tabs', 'a\t'.repeat(20_000), 'read'],
    ['tables', '|a|b|\n|-|-|\n\n'.repeat(2000), 'read'],
    ['labels without empty lines', '**Okafor:** Why?\n**Lindqvist:** So.\n'.repeat(1500), 'read'],
  ])('%s', (_, body, expected) => {
    expect(outcome(body)).toBe(expected);
  });

  test('links find their definitions wherever these stand', () => {
    const body = `See [the boats][b].\n\n${'It rained on and on.\n\n'.repeat(500)}[b]: https://example.org\n`;
    const { transcript, problems } = parseMarkdownTranscript({ path: 'x', text: front + body });
    expect(JSON.stringify(parsed(transcript, problems).passages[1]?.content)).toContain('https://example.org');
  });

  test('sections end in no block that goes on', () => {
    const code = `\`\`\`\n${'# words\n\n'.repeat(900)}\`\`\`\n\nAfter.\n`;
    const { transcript, problems } = parseMarkdownTranscript({ path: 'x', text: front + code });
    expect(parsed(transcript, problems).chapters).toEqual([]);
    expect(parsed(transcript, problems).passages.at(-1)?.text).toBe('After.');
  });
});

describe('front matter', () => {
  test.each<[name: string, yaml: string, expected: string]>([
    ['a field of a megabyte', `title: ${'x'.repeat(1_000_000)}`, '2:64001 front-matter-too-long'],
    ['a field of many lines', `title: >\n${'  word\n'.repeat(100_000)}`, '9144:5 front-matter-too-long'],
    ['lists in lists', `a: ${'['.repeat(20_000)}`, '2:24 front-matter-too-long'],
    ['maps in maps', `a: ${'{a: '.repeat(5000)}`, '2:84 front-matter-too-long'],
    ['lists on one line', '- '.repeat(20_000), '2:41 front-matter-too-long'],
    [
      'a billion laughs',
      `a: &a [x,x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'},*${i ? `b${i - 1}` : 'a'}]`).join('\n')}`,
      '2:1 malformed-yaml',
    ],
    ['an anchor of itself', 'a: &a [*a]', '2:1 missing-field'],
  ])('%s', (_, yaml, expected) => {
    const { problems } = parseMarkdownTranscript({ path: 'x', text: `---\n${yaml}\n---\n\n**Okafor:** Hi.\n` });
    const [problem] = problems;
    expect(`${problem?.line}:${problem?.column} ${problem?.rule}`).toBe(expected);
    expect(problems.length).toBeLessThanOrEqual(40);
  });
});

describe('plain text', () => {
  test.each<[name: string, text: string, quotes: number]>([
    ['150,000 quotes in a line', '“a” '.repeat(150_000), 150_000],
    ['150,000 quotes in lines', '“a” b\n'.repeat(150_000), 150_000],
    ['marks that nothing closes', `${'“a '.repeat(50_000)}\n\n“b” c`, 1],
    ['paragraphs that open and never close', `${'“a\n\n'.repeat(20_000)}He “b” c`, 1],
    ['a line of a megabyte', `He “b” ${'word '.repeat(200_000)}`, 1],
  ])('%s', (_, text, quotes) => {
    const { commentary, problems } = parsePlainCommentary({ path: 'x.txt', text });
    expect(parsed(commentary, problems).quotes).toHaveLength(quotes);
  });

  test('200,000 lines of talk', () => {
    const text = 'Ada Quill: Why was that?\nTom Ferry: It rained.\n'.repeat(100_000);
    const { transcript, problems } = parsePlainTranscript({ path: 'x.txt', text });
    expect(parsed(transcript, problems).passages).toHaveLength(200_000);
  });
});

test('a commentary is held to the same limits', () => {
  const text = `---\ntitle: A\nrights: CC0-1.0\n---\n\n${'- '.repeat(10_000)}x`;
  expect(parseMarkdownCommentary({ path: 'x', text }).problems).toMatchObject([
    { rule: 'nested-too-deeply', line: 6, column: 201 },
  ]);
});
