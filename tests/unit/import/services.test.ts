/** Exports of services and pages as they really come: with names turned round, times at ends, bylines, bars of links. */
import { describe, expect, test } from 'vitest';
import { bodyOf, importText } from './fixtures';

const ASKED = 'Good morning, Tom. How is the harbour today?';
const ANSWERED = 'It is full, and the tide is late.';
const WHY = 'Why is it late?';
const BECAUSE = 'Because the wind holds it out.';
const SPEAKERS = [
  ['Ada Quill', 'interviewer'],
  ['Tom Ferry', 'guest'],
];

/** A talk in which each turn is written by `turn`: who, when in seconds, and what. */
function talk(turn: (name: 'quill' | 'ferry', seconds: number, words: string) => string, between = '\n\n'): string {
  const turns = [
    ['quill', 3, ASKED],
    ['ferry', 10, ANSWERED],
    ['quill', 16, WHY],
    ['ferry', 19, BECAUSE],
  ] as const;
  return turns.map(([name, seconds, words]) => turn(name, seconds, words)).join(between);
}

const two = (seconds: number): string => String(seconds).padStart(2, '0');
const FULL = { quill: 'Ada Quill', ferry: 'Tom Ferry' };
const TURNED = { quill: 'Quill, Ada', ferry: 'Ferry, Tom' };

describe('who speaks, and the words without what a service adds', () => {
  test.each([
    [
      'Teams, as text',
      `${talk((name, at, words) => `${TURNED[name]}   0:${two(at)}\n${words}`)}\n\nQuill, Ada stopped transcription\n`,
    ],
    [
      'Teams, as captions',
      `WEBVTT\n\n${talk((name, at, words) => `0b0d3ad8-2b1c/${at}-0\n00:00:${two(at)}.920 --> 00:00:${two(at + 3)}.480\n<v ${TURNED[name]}${name === 'ferry' ? ' (Guest)' : ''}>${words}</v>`)}\n`,
    ],
    [
      'times in front, and at the ends with a length',
      talk((name, at, words) => `[00:00:${two(at)}] ${FULL[name]}: ${words} [00:00:${two(at + 2)}][2.0]`),
    ],
    [
      'times in brackets before bold names',
      talk((name, at, words) => `[00:00:${two(at)}] **${FULL[name]}:** ${words}`),
    ],
    [
      'names in brackets above the words',
      `TRANSCRIPT\n\n${talk((name, _, words) => `[${FULL[name]}]\n${words}`)}\n\nEND OF TRANSCRIPT\n`,
    ],
    [
      'initials and hyphens, with a byline and a title',
      `A talk with Tom Ferry\n\nBy Ada Quill\n\n${talk((name, _, words) => `${name === 'quill' ? 'AQ' : 'TF'} - ${words}`)}`,
    ],
  ])('%s', async (_, text) => {
    const imported = await importText(text);
    expect(imported.problems).toEqual([]);
    expect(imported.participants.map(({ name, role }) => [name, role])).toEqual(SPEAKERS);
    const body = bodyOf(imported).replace(/\[00:00:\d\d\] /g, '');
    expect(body).toBe(talk((name, _, words) => `**${FULL[name]}:** ${words}`));
  });

  test('what is in brackets on a line of its own and is nobody stays where it stands', async () => {
    const text = talk((name, _, words) => `${FULL[name]}: ${words}\n\n[Theme Music]`);
    expect((await importText(text)).participants.map(({ name }) => name)).toEqual(['Ada Quill', 'Tom Ferry']);
  });

  test('a guest without a name has the one that the title gives, and it is said to be guessed', async () => {
    const { markdown, doubts } = await importText(
      `Interview with Tom Ferry, harbour master\n\n${talk((name, _, words) => `${name === 'quill' ? 'Q' : 'A'}: ${words}`)}`,
    );
    expect(markdown).toContain(`**Tom Ferry:** ${ANSWERED}`);
    expect(doubts.map(({ text }) => text).join()).toContain('the name of A is guessed');
  });
});

describe('the captions of a page of videos, pasted', () => {
  const PASTED = [
    'Transcript',
    'Search in video',
    'Intro',
    '0:00',
    'good morning everybody and thanks for',
    '0:03',
    '3 seconds',
    'joining so early Tom how is the harbour',
    'The harbour',
    '0:07',
    'today it is full I mean it is really full',
    '0:11',
    'and the tide is late >> why is it late',
    '0:16',
    '>> because the wind holds it out beyond the',
    '0:19',
    'bar',
    'English (auto-generated)',
  ].join('\n');

  test('are turns, and neither chapters nor times break a sentence', async () => {
    const imported = await importText(PASTED);
    expect(imported.kind).toBe('transcript');
    expect(bodyOf(imported).split('\n\n')).toEqual([
      '**Speaker 1:** [00:00:00] good morning everybody and thanks for joining so early Tom how is the harbour today it is full I mean it is really full and the tide is late',
      '**Speaker 2:** [00:00:11] why is it late',
      '**Speaker 1:** [00:00:16] because the wind holds it out beyond the bar',
    ]);
    expect(imported.stripped.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Transcript',
        'Search in video',
        'Intro',
        '3 seconds',
        'The harbour',
        'English (auto-generated)',
      ]),
    );
  });

  test('of two lines lose no word', async () => {
    const lines = ['good morning', 'so how is', 'it is full', 'and the tide', 'is late again', 'I fear'];
    const text = lines.map((line, index) => `0:${two(index * 4)}\n${line}\nand line ${index + 1}`).join('\n');
    const imported = await importText(text, { as: 'transcript' });
    const kept = imported.markdown.replace(/\s+/g, ' ');
    for (const [index, line] of lines.entries()) {
      expect(kept).toContain(line);
      expect(kept).toContain(`and line ${index + 1}`);
    }
  });

  test('keep a length of time that is said', async () => {
    const text = '0:03\nhow long does it take\n0:10\n5 minutes\n0:12\nand to\n0:14\nmend it\n0:16\nyears';
    expect(bodyOf(await importText(text, { as: 'transcript' }))).toContain('take 5 minutes and to mend it years');
  });

  test('paragraphs with a time above each stay paragraphs', async () => {
    const text = ['0:03', ASKED, '0:10', ANSWERED, '0:16', WHY, '0:19', BECAUSE].join('\n');
    expect(
      bodyOf(await importText(text, { as: 'transcript' }))
        .split('\n\n')
        .filter((line) => !line.startsWith('<!--')),
    ).toHaveLength(4);
  });
});

describe('an essay on a page of a service', () => {
  const BODY = `<p>Tom Ferry has kept it for thirty years. Asked about it he is plain:</p><blockquote><p>${ANSWERED}</p></blockquote><p>One believes him.</p>`;
  const WORDS = `Tom Ferry has kept it for thirty years. Asked about it he is plain:\n\n> ${ANSWERED}\n\nOne believes him.`;

  test.each([
    [
      'Medium',
      `<!DOCTYPE html><html lang="en"><head><title>The tide is late | by Mara Vell | Low Water | Medium</title></head><body><a>Sign up</a><article><h1>The tide is late</h1><div><p>Mara Vell</p><span>·</span><span>Follow</span><p>4 min read</p><span>·</span><span>Jul 17, 2025</span></div><div><p>--</p><p>3</p><span>Listen</span><span>Share</span></div>${BODY}</article></body></html>`,
    ],
    [
      'Substack',
      `<!DOCTYPE html><html lang="en"><head><title>The tide is late - by Mara Vell</title><meta property="og:title" content="The tide is late"><meta name="author" content="Mara Vell"></head><body><article><h1 class="post-title">The tide is late</h1><div><a>Mara Vell</a><div>Jul 17, 2025</div></div><div><a>24</a><a>3</a><a>Share</a></div>${BODY}</article></body></html>`,
    ],
    [
      'WordPress',
      `<!DOCTYPE html><html lang="en"><head><title>The tide is late</title></head><body><article><h1>The tide is late</h1><p>By Mara Vell, July 17, 2025</p>${BODY}<div class="jp-relatedposts"><h3>Related</h3><p>The last ferry</p></div></article></body></html>`,
    ],
  ])('of %s is its words, author and date', async (_, html) => {
    const imported = await importText(html, { as: 'commentary' });
    expect(bodyOf(imported)).toBe(WORDS);
    expect(imported.markdown).toContain('author: Mara Vell');
    expect(imported.markdown).toContain('date: 2025-07-17');
  });
});

test('a number that somebody says stays, whatever stands beside it', async () => {
  const text = `Ada Quill: ${ASKED}\n\nTom Ferry:\n\n1984\n\nAdvertisement\n\nAda Quill: ${WHY}\n\nTom Ferry: ${BECAUSE}`;
  const imported = await importText(text, { as: 'transcript' });
  expect(bodyOf(imported)).toContain('1984');
  expect(imported.stripped.map(({ text: left }) => left)).toContain('Advertisement');
});
