/** Lines broken by print or by hand, and words broken with them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, importText } from './fixtures';

/** A text of two who talk, wide enough for print, in which a word is broken. */
function talk(broken: string, elsewhere = ''): string {
  return `Ada Quill: How did the harbour count its boats before the terminal, and who then ${broken}
of all of the boats that lay there at anchor in the winter of the flood?

Tom Ferry: Nobody did so for years, and then I counted them myself and wrote it in
the book that lies on the table. ${elsewhere}

Ada Quill: And the town believed it, all of it, though nobody else had seen a thing in
the fog?

Tom Ferry: It did.
`;
}

describe('a word broken at the end of a line', () => {
  test.each([
    ['whole elsewhere', talk('knew the num-\nber', 'The number was low.'), 'knew the number of all', null],
    ['nowhere else', talk('was respon-\nsible'), 'was responsible of all', null],
    ['with its hyphen elsewhere', talk('was the well-\nknown', 'It is well-known.'), 'was the well-known of', null],
    [
      'of two words that are there',
      talk('saw the boat-\nbook', 'A boat is in a book.'),
      'the boat-book of',
      'boat-book',
    ],
    ['that seldom has none', talk('was a self-\nmade'), 'a self-made of', 'self-made'],
    ['as numbers are', talk('had twenty-\none'), 'had twenty-one of', null],
    ['before a name', talk('was Anglo-\nIrish'), 'was Anglo-Irish of', null],
    ['with a soft hyphen', talk('knew the num\u00AD\nber'), 'knew the number of', null],
    ['in capitals', talk('was the GOVERN-\nMENT'), 'was the GOVERNMENT of', null],
    [
      'that shares its end with another',
      talk('knew pre-\nand post-war boats'),
      'knew pre- and post-war boats of',
      null,
    ],
    ['of one letter', talk('had an e-\nmail'), 'had an e-mail of', null],
    ['twice', talk('was re-\nspon-\nsible'), 'was responsible of', null],
    [
      'by the end of a page',
      talk('was respon-\n\fThe Bells\n\nsible').replace('the fog?', 'the fog?\n\fThe Bells\n'),
      'was responsible of',
      null,
    ],
  ])('%s', async (_, text, words, doubt) => {
    const imported = await importText(text);
    expect(imported.problems).toEqual([]);
    expect(bodyOf(imported)).toContain(words);
    const doubts = imported.doubts.filter((one) => one.text.startsWith('broken at the end'));
    expect(doubts.map(({ text: said }) => said.match(/“(.*)”/)?.[1] ?? '')).toEqual(doubt === null ? [] : [doubt]);
  });

  test('is said to be mended, with how many there were', async () => {
    const { notes } = await importText(talk('was respon-\nsible for the well-\nknown', 'It is well-known.'));
    expect(notes).toEqual([
      'Words broken at ends of lines and joined: 1 (responsible).',
      'Words broken at ends of lines that keep their hyphen: 1 (well-known).',
    ]);
  });

  test('is left as it is where somebody is interrupted', async () => {
    const text =
      'Ada Quill: You were a ba-\n\nTom Ferry: A baker, yes.\n\nAda Quill: And th-\nTom Ferry: And then the sea.';
    const imported = await importText(text);
    expect(bodyOf(imported)).toBe(
      '**Ada Quill:** You were a ba-\n\n**Tom Ferry:** A baker, yes.\n\n**Ada Quill:** And th-\n\n**Tom Ferry:** And then the sea.',
    );
    expect(imported.notes.join()).not.toContain('Words broken');
  });

  test('keeps its letters, whatever is broken and where', async () => {
    const word = fc.stringMatching(/^[b-np-z]{1,9}(?:-[b-np-z]{2,6})?$/);
    const said = fc.array(fc.tuple(word, fc.nat(10)), { minLength: 3, maxLength: 40 });
    const letters = (text: string) => [...text.replace(/ADA|TOM|[^a-z]/gi, '')].sort().join('');
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 2, maxLength: 6 }), async (turns) => {
        const broken = turns.map((words) =>
          words
            .map(([each, at]) => (at > 0 && at < each.length ? `${each.slice(0, at)}-\n${each.slice(at)}` : each))
            .join(' '),
        );
        const text = broken.map((words, index) => `${index % 2 === 0 ? 'ADA' : 'TOM'}: ${words}.`).join('\n\n');
        const imported = await importText(text);
        const made = [
          bodyOf(imported).replace(/<!--.*-->|\*\*Speaker .*?\*\*/g, ''),
          ...imported.stripped.map((one) => one.text),
        ];
        expect(letters(made.join(' '))).toBe(
          letters(
            turns
              .flat()
              .map(([each]) => each)
              .join(' '),
          ),
        );
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('lines broken by hand', () => {
  test.each([
    [
      'a label and blank lines',
      'Ada Quill: How did the harbour count its boats before the ferry\nterminal was built?\n\nTom Ferry: It was a known fact that nobody counted. The\nharbour master was responsible for it.\nWe had twenty boats in the year of the flood, and the\nfishermen would not hear of it.\n\nAda Quill: And then?\nTom Ferry: Then the county paid for the ropes and for the\nbell, which is a thing that I find hard to\nunderstand.\n\nAda Quill: Thank you.',
      [
        '**Ada Quill:** How did the harbour count its boats before the ferry terminal was built?',
        '**Tom Ferry:** It was a known fact that nobody counted. The harbour master was responsible for it. We had twenty boats in the year of the flood, and the fishermen would not hear of it.',
        '**Ada Quill:** And then?',
        '**Tom Ferry:** Then the county paid for the ropes and for the bell, which is a thing that I find hard to understand.',
        '**Ada Quill:** Thank you.',
      ],
    ],
    [
      'one paragraph that is long enough',
      'Ada Quill: How many?\n\nTom Ferry: Forty-one, and I counted them twice, in the fog and in the\nclear.\n\nAda Quill: And?\n\nTom Ferry: Six.',
      [
        '**Ada Quill:** How many?',
        '**Tom Ferry:** Forty-one, and I counted them twice, in the fog and in the clear.',
        '**Ada Quill:** And?',
        '**Tom Ferry:** Six.',
      ],
    ],
    [
      'labels on lines of their own',
      'ADA QUILL:\nHow did the harbour count its boats before the ferry terminal\nwas built?\n\nTOM FERRY:\nNobody counted. The harbour master was responsible for it, and\nhe had gone.\n\nADA QUILL:\nWhere?\n',
      [
        '**Ada Quill:** How did the harbour count its boats before the ferry terminal was built?',
        '**Tom Ferry:** Nobody counted. The harbour master was responsible for it, and he had gone.',
        '**Ada Quill:** Where?',
      ],
    ],
    [
      'labels with times above the words',
      'Ada Quill  0:06\nHow did the harbour count its boats before the ferry terminal\nwas built?\n\nTom Ferry  0:12\nNobody counted. The harbour master was responsible for it, and\nhe had gone.\n',
      [
        '**Ada Quill:** [00:00:06] How did the harbour count its boats before the ferry terminal was built?',
        '**Tom Ferry:** [00:00:12] Nobody counted. The harbour master was responsible for it, and he had gone.',
      ],
    ],
  ])('are paragraphs: %s', async (_, text, paragraphs) => {
    expect(bodyOf(await importText(text)).split('\n\n')).toEqual(paragraphs);
  });

  test('leave lines that are paragraphs as they are', async () => {
    const lines = [
      'Ada Quill: How many?',
      'Tom Ferry: Forty-one.',
      'We counted twice.',
      'Ada Quill: And in winter?',
      'Tom Ferry: Six.',
    ];
    const body = bodyOf(await importText(lines.join('\n')));
    expect(body.split('\n\n')).toHaveLength(lines.length);
  });

  test('leave title and names above the text alone', async () => {
    const text =
      'The bells of Low Water\nBy Mara Oduya\n\nAda Quill: How did the harbour count its boats before the ferry\nterminal was built?\n\nTom Ferry: It was a known fact that nobody counted, and the\nharbour master had gone.\n';
    const { markdown } = await importText(text);
    expect(markdown).toContain('title: The bells of Low Water\n');
    expect(markdown).not.toContain('By Mara');
  });
});

describe('a time alone on a line', () => {
  test.each([
    ['00:01:00', '[00:01:00] '],
    ['1:00', '[00:01:00] '],
    ['[00:01:00]', '[00:01:00] '],
    ['(01:00)', '[00:01:00] '],
  ])('is the time of what follows: %s', async (clock, written) => {
    const imported = await importText(
      `00:00:00\n\nAda Quill: How many?\n\nTom Ferry: Forty-one, and\n${clock}\n \nTom Ferry: then six.\n\nAda Quill: I see.\n\n00:02:00\n`,
    );
    expect(bodyOf(imported)).toBe(
      `**Ada Quill:** [00:00:00] How many?\n\n**Tom Ferry:** Forty-one, and\n\n${written}then six.\n\n**Ada Quill:** I see.`,
    );
    expect(imported.stripped).toMatchObject([{ reason: 'time without words', text: '00:02:00' }]);
  });
});

test.each([
  [
    'that end in no sentence',
    'Ada Quill: So the boats\nTom Ferry: were counted\nAda Quill: by you?\nTom Ferry: by me',
    4,
  ],
  ['of which one speaks once', 'Ada Quill: How many?\nTom Ferry: Forty\nAda Quill: So few?\nMara Oduya: Yes', 4],
  ['in bold type', '**Host:** How many?\n\n**Guest:** Forty\n\n**Host:** So few?', 3],
])('labels that take turns are labels: %s', async (_, text, count) => {
  const { kind, markdown, problems } = await importText(text);
  expect({ kind, problems }).toEqual({ kind: 'transcript', problems: [] });
  expect(markdown.match(/^\*\*[^*]+:\*\*/gm)).toHaveLength(count);
});
