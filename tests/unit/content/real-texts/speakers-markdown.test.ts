/** Labels as people write them, in Markdown with declared participants: each is a turn, or its author is asked. */
import { describe, expect, test } from 'vitest';
import { parseMarkdownTranscript } from '@/lib/content';
import { parsed } from '../sources';

const front = `---
title: The harbour
date: 2024-03-02
participants:
  - { id: quill, name: Ada Quill, role: interviewer, aliases: [Q, AQ] }
  - { id: ferry, name: Tom Ferry, role: guest, aliases: [A] }
  - { id: president, name: The President, role: guest, aliases: [Le Président] }
  - { id: harrow, name: Mr. John Harrow, role: member }
rights: CC0-1.0
language: en
---

`;

function read(body: string) {
  return parseMarkdownTranscript({ path: 'content/harbour/transcript.md', text: front + body });
}

/** `speaker: text` of each passage, a dash where the turn goes on. */
function turns(body: string): string[] {
  const { transcript, problems } = read(body);
  return parsed(transcript, problems).passages.map(({ speaker, opensTurn, speakerInferred, text }) =>
    opensTurn ? `${speaker}${speakerInferred ? '?' : ''}: ${text}` : `- ${text}`,
  );
}

/** `line:column rule` of each problem, lines counted from the first of the body. */
function problems(body: string): string[] {
  const before = front.split('\n').length - 1;
  return read(body).problems.map(({ line, column, rule }) => `${line - before}:${column} ${rule}`);
}

describe('a label behind a line end', () => {
  test.each<[name: string, body: string]>([
    ['a soft one', '**Ada Quill:** Why?\n**Tom Ferry:** The boats left.'],
    ['a hard one of spaces', '**Ada Quill:** Why?  \n**Tom Ferry:** The boats left.'],
    ['a hard one of a backslash', '**Ada Quill:** Why?\\\n**Tom Ferry:** The boats left.'],
    ['in a quotation', '> **Ada Quill:** Why?\n> **Tom Ferry:** The boats left.'],
    ['in a lazy quotation', '> **Ada Quill:** Why?\n**Tom Ferry:** The boats left.'],
    ['in an item of a list', '- **Ada Quill:** Why?\n  **Tom Ferry:** The boats left.'],
    ['carriage returns', '**Ada Quill:** Why?\r\n**Tom Ferry:** The boats left.'],
    ['a colon outside', '**Ada Quill**: Why?\n**Tom Ferry**: The boats left.'],
    ['a time before', '[0:01] **Ada Quill:** Why?\n[0:02] **Tom Ferry:** The boats left.'],
    ['the words on lines of their own', '**Ada Quill:**\nWhy?\n**Tom Ferry:**\nThe boats left.'],
    ['in plain letters', 'Ada Quill: Why?\nTom Ferry: The boats left.'],
    ['an entity and emphasis between', '**Ada Quill:** *Why*&#63;\n**Tom Ferry:** The boats left.'],
    ['a break in HTML', '**Ada Quill:** Why?<br>\n**Tom Ferry:** The boats left.'],
  ])('%s', (_, body) => {
    expect(turns(body)).toEqual(['quill: Why?', 'ferry: The boats left.']);
  });

  test('an unknown one is reported where it stands', () => {
    expect(problems('**Ada Quill:** Why?\n**Jane Doe:** The boats.')).toEqual(['2:3 unknown-speaker']);
  });

  test('a name within a sentence that a line end parts is none', () => {
    expect(turns('**Ada Quill:** I have met\nTom Ferry and\nTom Ferry\nis well.')).toEqual([
      'quill: I have met Tom Ferry and Tom Ferry is well.',
    ]);
  });
});

describe('labels in other dress', () => {
  test.each<[label: string]>([
    ['**Tom Ferry** [00:01]:'],
    ['**Tom Ferry** \\[00:01\\]:'],
    ['**Tom Ferry [00:01]:**'],
    ['**Tom Ferry** (00:00:01)'],
    ['00:00:09 **Tom Ferry:**'],
    ['\\[00:04:01.06\\] **Tom Ferry:**'],
    ['**Tom Ferry** 0:06\n'],
    ['**Tom Ferry**\n'],
    ['**Tom Ferry**\n\n'],
    ['\u200B**Tom Ferry:**'],
    ['\u2060**Tom Ferry:**'],
    ['\u200E**Tom Ferry:**'],
    ['\u00A0**Tom Ferry:**'],
    ['**\u200BTom Ferry:**'],
    ['\\>\\> **Tom Ferry:**'],
    ['***Tom Ferry:***'],
    ['*Tom Ferry:*'],
    ['_Tom Ferry_:'],
    ['Tom Ferry:'],
    ['Tom Ferry :'],
    ['TOM FERRY:'],
    ['tom ferry:'],
    ['ferry:'],
    ['Tom:'],
    ['**T. Ferry:**'.replace('T. Ferry', 'TF')],
    ['A:'],
    ['A.'],
    ['**A.**'],
    ['### Tom Ferry\n\n'],
    ['## Tom Ferry [00:01]\n\n'],
    ['Tom Ferry  0:06\n'],
    ['Tom Ferry\n(00:00:00)\n'],
    ['Tom Ferry\n\n(00:00:00)\n\n'],
    ['Tom Ferry [edited]:'],
    ['Tom Ferry (captain):'],
    ['Tom Ferry（AP）：'],
    ['**Tom Ferry (captain):**'],
    ['**Tom Ferry** (captain):'],
    ['Mr. Ferry.'],
    ['MR. FERRY.'],
    ['CAPTAIN FERRY:'],
    ['SEN. FERRY (D-Ohio):'],
    ['Sen. Tom Ferry (R-IOWA):'],
    ['CHAIR FERRY.'],
    ['FERRY. –'],
    ['M. FERRY —'],
  ])('%j', (label) => {
    const body = `**Ada Quill:** Why?\n\n${label}${label.endsWith('\n') ? '' : ' '}The boats left.`;
    expect(turns(body)).toEqual(['quill: Why?', 'ferry: The boats left.']);
  });

  test.each<[label: string, speaker: string]>([
    ['THE PRESIDENT:', 'president'],
    ['The President:', 'president'],
    ['President:', 'president'],
    ['LE PRÉSIDENT. –', 'president'],
    ['Q   ', 'quill'],
    ['Q\u00A0\u00A0', 'quill'],
    ['Q', 'quill'],
    ['Q.', 'quill'],
    ['**Q**', 'quill'],
    ['**Q.**', 'quill'],
    ['Mr. Harrow.', 'harrow'],
    ['MR. HARROW.', 'harrow'],
    ['Harrow:', 'harrow'],
  ])('%j', (label, speaker) => {
    expect(turns(`**Tom Ferry:** Yes.\n\n${label} The boats left.`)).toEqual([
      'ferry: Yes.',
      `${speaker}: The boats left.`,
    ]);
  });

  test.each<[name: string, body: string, expected: string[]]>([
    ['bold words of a participant’s name', '**Tom Ferry** is here.', ['3:3 unclear-speaker']],
    ['on a line', 'Well.\n**Tom Ferry** is here.', ['4:3 unclear-speaker']],
    ['a bold line that may be a name', '**Jane Doe**\n\nThanks.', ['3:3 unclear-speaker']],
    ['an undeclared name in plain letters', 'Jane Doe: Thanks.\n\nWell.\n\nJane Doe: No.', ['3:1 unknown-speaker']],
    ['capitals that nobody has', 'Yes.\nTHE CLERK: Order.\n\nTHE CLERK: Order!', ['4:1 unknown-speaker']],
    ['an unknown name with a time', '**Jane Doe** [0:06] Thanks.', ['3:3 unknown-speaker']],
  ])('who cannot be told is asked: %s', (_, body, expected) => {
    expect(problems(`**Ada Quill:** Why?\n\n${body}`)).toEqual(expected);
  });

  test.each<[name: string, words: string]>([
    ['a name and words', 'Tom Ferry is here.'],
    ['a name and a comma', 'Ferry, of course.'],
    ['a colon with a backslash', 'Tom Ferry\\: that is his name.'],
    ['a heading’s worth of words', 'Number one: count the boats.'],
    ['a title at the end of a sentence', 'The President. He said so.'.replace('The President', 'A president')],
    ['a time of day', 'Ferry 10:30 is when it leaves.'],
    ['an address', 'https://example.org is it.'],
    ['a single letter', 'A boat left.'],
    ['bold words', '**Never** again.'],
  ])('and words that are none stay words: %s', (_, words) => {
    const [, second] = turns(`**Ada Quill:** Why?\n\n${words}`);
    expect(second).toBe(`- ${words.replace(/[\\*]/g, '')}`);
  });
});

describe('what labels bring along', () => {
  test('the time in a label is the passage’s', () => {
    const { transcript, problems: none } = read('**Ada Quill** [1:01]: Why?\n\nTom Ferry\n(00:01:05)\nThe boats.');
    expect(parsed(transcript, none).passages).toMatchObject([
      { timecode: 61, speaker: 'quill' },
      { timecode: 65, speaker: 'ferry', text: 'The boats.' },
    ]);
  });

  test('a participant’s heading above labelled turns is a chapter', () => {
    const { transcript, problems: none } = read('## Tom Ferry\n\n**Ada Quill:** Why?');
    expect(parsed(transcript, none).chapters).toMatchObject([{ title: 'Tom Ferry' }]);
  });

  test('a byline before the first turn is none', () => {
    const { transcript, problems: none } = read('**Ada Quill**\n\nIt rained.\n\n**Ada Quill:** Why?');
    expect(parsed(transcript, none).introduction.map(({ text }) => text)).toEqual(['Ada Quill', 'It rained.']);
  });

  test('one unknown label used a hundred times is one problem, with the lines to paste', () => {
    const body = '**Ada Quill:** Why?\n\n**Jane Doe:** Because.\n\n'.repeat(100);
    const { problems: found } = read(body);
    expect(found).toHaveLength(1);
    expect(found[0]?.found).toBe('the speaker “Jane Doe”, 100 times');
    expect(found[0]?.remedy).toContain('`- { id: jane-doe, name: "Jane Doe", role: guest }`');
    expect(found[0]?.remedy).toContain('`aliases: ["Jane Doe"]`');
  });

  test('where nobody is declared who speaks, the labels that are there are named', () => {
    const body = 'Ann Bee: Why?\n\nBob Cee: Because.\n\nAnn Bee: So?\n\nBob Cee: So.';
    const [problem] = read(body).problems;
    expect(problem).toMatchObject({ rule: 'empty-transcript' });
    expect(problem?.found).toContain('“Ann Bee”, “Bob Cee”');
    expect(problem?.remedy).toContain('- { id: ann-bee, name: "Ann Bee", role: guest }');
  });
});
