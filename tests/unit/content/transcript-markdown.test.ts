import { describe, expect, test } from 'vitest';
import { parseMarkdownTranscript } from '@/lib/content';
import type { Transcript } from '@/lib/content/types';
import { parsed, transcriptFile } from './sources';

function read(body: string): Transcript {
  const { transcript, problems } = parseMarkdownTranscript(transcriptFile(body));
  return parsed(transcript, problems);
}

/** `speaker: text` of each passage; a question mark stands for an inferred speaker, a dash for a turn that goes on. */
function turns(body: string): string[] {
  return read(body).passages.map(({ speaker, speakerInferred, opensTurn, text }) => {
    return opensTurn ? `${speaker}${speakerInferred ? '?' : ''}: ${text}` : `- ${text}`;
  });
}

describe('labels', () => {
  test.each<[name: string, body: string, expected: string[]]>([
    ['a colon in the bold type', '**Ngozi Okafor:** Hello.', ['okafor: Hello.']],
    ['a colon after the bold type', '**Ngozi Okafor**: Hello.', ['okafor: Hello.']],
    ['the id', '**okafor:** Hello.', ['okafor: Hello.']],
    ['the last name', '**Okafor:** Hello.', ['okafor: Hello.']],
    ['capitals', '**NGOZI OKAFOR:** Hello.', ['okafor: Hello.']],
    ['underscores', '__Ngozi Okafor:__ Hello.', ['okafor: Hello.']],
    ['inferred', '**Ngozi Okafor (?):** Hello.', ['okafor?: Hello.']],
    ['inferred, the colon outside', '**Ngozi Okafor** (?): Hello.', ['okafor?: Hello.']],
    ['no space after it', '**Ngozi Okafor:**Hello.', ['okafor: Hello.']],
    ['on a line of its own', '**Ngozi Okafor:**\nHello.', ['okafor: Hello.']],
    ['a paragraph of its own', '**Ngozi Okafor:**\n\nHello.', ['okafor: Hello.']],
    ['paragraphs that go on', '**Ngozi Okafor:** Hello.\n\nAgain.', ['okafor: Hello.', '- Again.']],
    [
      'two speakers',
      '**Ngozi Okafor:** Why?\n\n**Per Lindqvist (?):** Because.\n\nReally.',
      ['okafor: Why?', 'lindqvist?: Because.', '- Really.'],
    ],
    ['the same speaker again', '**Okafor:** One.\n\n**Okafor:** Two.', ['okafor: One.', '- Two.']],
    ['bold words that are none', '**Okafor:** One.\n\n**Never** again.', ['okafor: One.', '- Never again.']],
  ])('%s', (_, body, expected) => {
    expect(turns(body)).toEqual(expected);
  });
});

describe('timecodes', () => {
  test.each<[name: string, body: string, seconds: number]>([
    ['hours before the label', '[01:02:03] **Okafor:** Hello.', 3723],
    ['minutes before the label', '[12:34] **Okafor:** Hello.', 754],
    ['after the label', '**Okafor:** [00:00:07] Hello.', 7],
    ['in a paragraph before the words', '**Okafor:** [00:07]\n\nHello.', 7],
  ])('%s', (_, body, seconds) => {
    expect(read(body).passages).toMatchObject([{ text: 'Hello.', timecode: seconds, speaker: 'okafor' }]);
  });

  test('of a paragraph that goes on', () => {
    expect(read('**Okafor:** One.\n\n[1:00] Two.').passages).toMatchObject([
      { text: 'One.' },
      { text: 'Two.', timecode: 60, opensTurn: false },
    ]);
  });

  test('a time within the words is one of them', () => {
    const [passage] = read('**Okafor:** At 10:30 the train [10:31] came.').passages;
    expect(passage?.text).toBe('At 10:30 the train [10:31] came.');
    expect(passage).not.toHaveProperty('timecode');
  });
});

describe('introduction and chapters', () => {
  test('what stands before the first turn is the introduction', () => {
    const { introduction, passages } = read('They met in *spring*.\n\nIt rained.\n\n**Okafor:** Hello.');
    expect(introduction.map(({ text }) => text)).toEqual(['They met in spring.', 'It rained.']);
    expect(passages).toHaveLength(1);
  });

  test('a heading that repeats the title is left out, another one stays', () => {
    const { introduction } = read('# The orchard\n\n## Before\n\nIt rained.\n\n**Okafor:** Hello.');
    expect(introduction.map(({ text }) => text)).toEqual(['Before', 'It rained.']);
  });

  test('headings make chapters of the passages under them', () => {
    const { chapters } = read('## Spring\n\n**Okafor:** One.\n\nTwo.\n\n## *Late* summer\n\n**Lindqvist:** Three.');
    expect(chapters).toEqual([
      { title: 'Spring', level: 1, passage: 0 },
      { title: 'Late summer', level: 1, passage: 2 },
    ]);
  });

  test('a chapter’s level is its rank among the headings that are there', () => {
    const { chapters } = read('## Spring\n\n#### Mud\n\n**Okafor:** One.\n\n#### Bees\n\nTwo.\n\n## Summer\n\nThree.');
    expect(chapters.map(({ title, level }) => [title, level])).toEqual([
      ['Spring', 1],
      ['Mud', 2],
      ['Bees', 2],
      ['Summer', 1],
    ]);
  });
});

describe('words that look like Markdown stay words', () => {
  test.each<[name: string, words: string, text: string]>([
    ['brackets', 'Already, [there’s] news.', 'Already, [there’s] news.'],
    ['money', 'It cost $100 or $200.', 'It cost $100 or $200.'],
    ['underscores within words', 'the file_name_here', 'the file_name_here'],
    ['a lone star', 'five * six', 'five * six'],
    ['an ampersand', 'salt & pepper', 'salt & pepper'],
    ['less and more', 'one < two > zero', 'one < two > zero'],
    ['tildes', 'about ~~ten~~', 'about ~~ten~~'],
    ['an address', 'see https://example.org/a_b_c', 'see https://example.org/a_b_c'],
  ])('%s', (_, words, text) => {
    expect(turns(`**Okafor:** ${words}`)).toEqual([`okafor: ${text}`]);
  });

  test.each<[name: string, block: string, passages: string[]]>([
    ['a number and a full stop', '1. The trees.', ['1. The trees.']],
    ['a year and a full stop', '1984. The year it burnt.', ['1984. The year it burnt.']],
    ['a dash', '- Yes, I said.', ['Yes, I said.']],
    ['items of a list', '- One.\n- Two.', ['One.', 'Two.']],
    ['a list within a list', '1. One.\n   - Two.', ['1. One.', 'Two.']],
    ['a quotation', '> I said yes.\n>\n> And no.', ['I said yes.', 'And no.']],
    ['indented words', '    I said yes.', ['I said yes.']],
    ['fenced words', '```\nI said yes.\n```', ['I said yes.']],
    ['a hash without a space', '#1 on my list', ['#1 on my list']],
    ['a rule', '***', []],
  ])('a paragraph that opens with %s', (_, block, passages) => {
    expect(turns(`**Okafor:** Well.\n\n${block}\n`)).toEqual(['okafor: Well.', ...passages.map((text) => `- ${text}`)]);
  });

  test('items of a list without numbers are told from paragraphs', () => {
    const { passages } = read('**Okafor:** Three things:\n\n- mud,\n- bees.\n\n1. And one more.');
    expect(passages.map(({ text, listed = false }) => [text, listed])).toEqual([
      ['Three things:', false],
      ['mud,', true],
      ['bees.', true],
      ['1. And one more.', false],
    ]);
  });

  test('a lone bracket is no heading and a hash with a space is one', () => {
    expect(read('**Okafor:** Well.\n\n# Later\n\nGood.').chapters).toEqual([{ title: 'Later', level: 1, passage: 1 }]);
  });
});
