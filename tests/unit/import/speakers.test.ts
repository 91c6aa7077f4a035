import { describe, expect, test } from 'vitest';
import { bodyOf, importText } from './fixtures';

const anonymous = JSON.stringify({
  segments: [
    { start: 0, end: 2, text: 'How many boats?', speaker: 'SPEAKER_00' },
    { start: 3, end: 4, text: 'Forty-one.', speaker: 'SPEAKER_01' },
  ],
});

describe('speakers', () => {
  test('are named by the author', async () => {
    const speakers = new Map([
      ['SPEAKER_00', 'Ada Quill'],
      ['SPEAKER_01', 'Tom Ferry'],
    ]);
    const imported = await importText(anonymous, { speakers });
    expect(bodyOf(imported)).toBe('**Ada Quill:** [00:00:00] How many boats?\n\n**Tom Ferry:** [00:00:03] Forty-one.');
    expect(imported.doubts.map(({ text }) => text).join()).not.toMatch(/SPEAKER/);
  });

  test('are asked for where a transcription knows all voices but one', async () => {
    const words = [
      'How many boats?',
      'Forty-one.',
      'So few?',
      'Forty-one, I said.',
      'And in winter?',
      'Six.',
      'Oh no.',
      'Six.',
    ];
    const segments = words.map((text, index) => ({
      start: index * 2,
      end: index * 2 + 1,
      text,
      ...(text === 'Oh no.' ? {} : { speaker: `SPEAKER_0${index % 2}` }),
    }));
    const imported = await importText(JSON.stringify({ segments }));
    expect(bodyOf(imported)).toMatch(/\*\*Unknown speaker:\*\* \[00:00:12\] Oh no\.\n\n\*\*/);
    expect(imported.doubts.map(({ text }) => text).join()).toContain('who is Unknown speaker?');
  });

  test('are asked for where nothing names them', async () => {
    const { doubts } = await importText(anonymous);
    expect(doubts.map(({ text }) => text)).toContain('who is SPEAKER_00? --speaker SPEAKER_00="Name" names them');
  });

  test('are guessed from introductions, and said to be guessed', async () => {
    const introduced = anonymous.replace('How many boats?', "I'm Ada Quill, and my guest today is Tom Ferry.");
    const { participants, doubts } = await importText(introduced);
    expect(participants.map(({ name }) => name)).toEqual(['Ada Quill', 'Tom Ferry']);
    expect(doubts.map(({ text }) => text)).toContain('the name of SPEAKER_01 is guessed from an introduction');
  });

  test.each([
    ['two on lines of one paragraph', '**Ada Quill:** Why?\n**Tom Ferry:** The boats.'],
    ['with hard breaks', '**Ada Quill:** Why?  \n**Tom Ferry:** The boats.'],
    ['in a quotation', '> **Ada Quill:** Why?\n> **Tom Ferry:** The boats.'],
    ['in a list', '- **Ada Quill:** Why?\n- **Tom Ferry:** The boats.'],
    ['with the colon outside', '**Ada Quill**: Why?\n\n**Tom Ferry**: The boats.'],
    ['behind invisible letters', '\u200B**Ada Quill:** Why?\n\n\u2060**Tom Ferry:** The boats.'],
    ['in plain text', 'Ada Quill: Why?\nTom Ferry: The boats.'],
    ['in brackets above the words', '[Ada Quill] 00:00:00\nWhy?\n\n[Tom Ferry] 00:00:00\nThe boats.'],
    ['with times', 'Ada Quill  0:00\nWhy?\n\nTom Ferry  0:00\nThe boats.'],
  ])('%s', async (_, text) => {
    const { kind, markdown, problems } = await importText(text);
    expect({ kind, problems }).toEqual({ kind: 'transcript', problems: [] });
    expect(markdown.replaceAll('[00:00:00] ', '')).toContain('**Ada Quill:** Why?\n\n**Tom Ferry:** The boats.');
  });

  test('words that look like a label and are none stay words', async () => {
    const text = 'Ada Quill: Why?\n\nTom Ferry: There are two reasons.\n\nNumber one: the sea.';
    const { markdown, problems } = await importText(text);
    expect(problems).toEqual([]);
    expect(markdown).toContain('Number one\\: the sea.');
  });

  test('a change of speaker that captions mark and do not name is said', async () => {
    const cue = (number: number, text: string) =>
      `${number}\n00:00:0${number},000 --> 00:00:0${number + 1},000\n${text}\n`;
    const { markdown, notes } = await importText(
      [cue(1, '>> Ada Quill: Why?'), cue(3, '>> Tom Ferry: The boats.'), cue(5, '>> I see.')].join('\n'),
    );
    expect(markdown).toContain('**Ada Quill:** [00:00:05] I see.');
    expect(notes).toEqual(['Changes of speaker that captions mark and do not name: 1; look at who speaks.']);
  });
});

describe('two who speak in one caption', () => {
  const cues = (...texts: string[]) =>
    `WEBVTT\n\n${texts.map((text, at) => `00:00:0${at}.000 --> 00:00:0${at}.900\n${text}\n\n`).join('')}`;
  const named =
    '**Ada Quill:** How many boats?\n\n**Tom Ferry:** Forty-one.\n\n**Ada Quill:** And then?\n\n**Tom Ferry:** We counted again, all of them.';

  test.each([
    [
      'labels',
      cues(
        'ADA QUILL: How many boats?\nTOM FERRY: Forty-one.',
        'ADA QUILL: And then?\nTOM FERRY: We counted',
        'again, all of them.',
      ),
      named,
    ],
    [
      'labels in SRT',
      cues(
        'Ada Quill: How many boats?\nTom Ferry: Forty-one.',
        'Ada Quill: And then?\nTom Ferry: We counted',
        'again, all of them.',
      )
        .replace('WEBVTT\n\n', '')
        .replaceAll(/(00:00:0\d)\.(\d+) --> (00:00:0\d)\./g, '$1,$2 --> $3,'),
      named,
    ],
    [
      'voices',
      cues(
        '<v Ada Quill>How many boats?\n<v Tom Ferry>Forty-one.',
        '<v Ada Quill>And then?\n<v Tom Ferry>We counted\nagain, all of them.',
      ),
      named,
    ],
    [
      'dashes',
      cues('- How many boats?\n- Forty-one.', '- And then?', '- We counted\nagain, all of them.'),
      named.replaceAll('Ada Quill', 'Speaker 1').replaceAll('Tom Ferry', 'Speaker 2'),
    ],
    [
      'arrows',
      cues('>> How many boats?\n>> Forty-one.', '>> And then?', '>> We counted\nagain, all of them.'),
      named.replaceAll('Ada Quill', 'Speaker 1').replaceAll('Tom Ferry', 'Speaker 2'),
    ],
  ])('are told apart by %s', async (_, file, turns) => {
    expect(bodyOf(await importText(file)).replaceAll(/ \[[\d:]+\]/g, '')).toBe(turns);
  });

  test('keep a name that somebody else follows', async () => {
    const file = cues('- Ada Quill:', '- How many?', '- Forty-one.', 'TOM FERRY: And then?', 'MARA ODUYA: Yes.');
    expect((await importText(file)).stripped).toContainEqual(
      expect.objectContaining({ reason: 'label without words', text: 'Ada Quill:' }),
    );
  });

  test('are one where a line only looks like a label', async () => {
    const file = cues(
      'Ada Quill: We say so:\nNote: no boats.',
      'Tom Ferry: Forty-one.\nand one more.',
      'Ada Quill: Yes.',
    );
    expect(bodyOf(await importText(file)).replaceAll(/ \[[\d:]+\]/g, '')).toBe(
      '**Ada Quill:** We say so: Note: no boats.\n\n**Tom Ferry:** Forty-one. and one more.\n\n**Ada Quill:** Yes.',
    );
  });
});

test('a question without a label, behind which the one who spoke before is named again, is doubted', async () => {
  const { doubts } = await importText(
    'Ada Quill: How is the tide?\n\nTom Ferry: It is late.\n\nAnd what do you do when it is late?\n\nTom Ferry: I wait.\n\nAda Quill: And then?\n\nTom Ferry: It comes.\n',
  );
  expect(doubts.map(({ text }) => text)).toContain(
    'no label says who speaks here; it asks, and Tom Ferry is named again behind it',
  );
});
