/** What is no mistake in a transcript and may be one. */
import { describe, expect, test } from 'vitest';
import { parseMarkdownTranscript } from '@/lib/content';
import { transcriptDoubts } from '@/lib/content/transcript-doubts';
import { parsed, transcriptFile, transcriptFront } from '../sources';

/** `line:column rule` of each doubt; lines of the body count from 1. */
function doubts(body: string): string[] {
  const { transcript, problems } = parseMarkdownTranscript(transcriptFile(body));
  const before = transcriptFront().split('\n').length - 1;
  return transcriptDoubts(parsed(transcript, problems)).map(({ line, column, rule }) =>
    line > before ? `${line - before}:${column} ${rule}` : `front matter:${line}:${column} ${rule}`,
  );
}

const talk = '**Okafor:** Why?\n\n**Lindqvist:** So.\n\n';

describe('a doubt', () => {
  test.each<[name: string, body: string, expected: string[]]>([
    ['none', talk, []],
    ['an opening like a label', `${talk}Jane Doe: I was there.\n`, ['5:1 possible-label']],
    ['one behind a time', `${talk}[0:10] Jane: I was there.\n`, ['5:8 possible-label']],
    ['one in the introduction', `Jane Doe: the painter.\n\n${talk}`, ['1:1 possible-label']],
    ['one with a backslash', `${talk}Jane Doe\\: I was there.\n`, []],
    ['one that leads in', `${talk}Note: I was there.\n`, []],
    ['a giant passage', `${talk}${'and so it went '.repeat(400)}\n`, ['5:1 giant-passage']],
    ['a giant passage of many lines', `${talk}${'and so it went\n'.repeat(400)}\n`, ['5:1 giant-passage']],
    [
      'a single turn',
      `**Okafor:** One.\n\n${'More.\n\n'.repeat(8)}`,
      ['front matter:8:9 silent-participant', '1:13 single-turn'],
    ],
    ['somebody who never speaks', '**Okafor:** Why?\n', ['front matter:8:9 silent-participant']],
    ['a long introduction', `${'It rained all day long.\n\n'.repeat(8)}${talk}`, ['1:1 long-introduction']],
  ])('%s', (_, body, expected) => {
    expect(doubts(body)).toEqual(expected);
  });

  test.each([
    ['no-break spaces', '\u00A0'],
    ['ideographic spaces', '\u3000'],
    ['zero width spaces', '\u200B\u200B'],
    ['a word joiner and blanks', ' \u2060 '],
  ])('lines of %s part paragraphs, so that none is giant', (_, filling) => {
    const body = `**Okafor:** Why?\n${filling}\n**Lindqvist:** So.\n${filling}\nAnd on.`;
    const { transcript, problems } = parseMarkdownTranscript(transcriptFile(body));
    expect(parsed(transcript, problems).passages.map(({ text }) => text)).toEqual(['Why?', 'So.', 'And on.']);
  });
});
