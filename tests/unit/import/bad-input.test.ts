import { zipSync } from 'fflate';
import type { BlockContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { importFile } from '@/lib/import/import-file';
import { blockOf, plainParagraph } from '@/lib/import/nodes';
import { splitTurns } from '@/lib/import/passes/labels';
import type { Problem } from '@/lib/text/problem';
import { importText } from './fixtures';

const encoded = (text: string) => new TextEncoder().encode(text);

async function problemOf(bytes: Uint8Array): Promise<Problem | null> {
  return (await importFile({ path: 'file', bytes, day: '2026-01-01' })).problem;
}

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, rule: string, found: RegExp])[] = [
  ['50 MB', new Uint8Array(50_000_000).fill(97), 'too-large', /50 MB/],
  ['nothing', new Uint8Array(), 'no-words', /no words/],
  ['blanks', encoded(' \n\u00A0\n'), 'no-words', /no words/],
  ['zeros', new Uint8Array(1000), 'unreadable-format', /no text/],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3]),
    'unreadable-format',
    /no text/,
  ],
  ['a PDF', encoded('%PDF-1.7\n1 0 obj'), 'unreadable-format', /a PDF/],
  ['an RTF document', encoded('{\\rtf1\\ansi Hello}'), 'unreadable-format', /RTF/],
  [
    'an encrypted document',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'unreadable-format',
    /encrypted/,
  ],
  [
    'a cut-off document',
    zipSync({ 'word/document.xml': encoded('<w:document/>'.repeat(500)) }).slice(0, 60),
    'broken-file',
    /unpacked/,
  ],
  [
    'a document without relations',
    zipSync({ 'word/document.xml': encoded('<w:document>') }),
    'broken-file',
    /unpacked/,
  ],
  ['a packed folder', zipSync({ 'a.txt': encoded('hello') }), 'unreadable-format', /zip/],
  ['a zip bomb', zipSync({ 'word/document.xml': new Uint8Array(80_000_000) }), 'broken-file', /more than 60 MB/],
  ['HTML nested without end', encoded(`<html>${'<div>'.repeat(100_000)}x`), 'broken-file', /nested too deeply/],
  [
    'HTML with b nested without end',
    encoded(`<html><body>${'<b><i><p>x'.repeat(20_000)}`),
    'broken-file',
    /nested too deeply/,
  ],
  [
    'HTML of scripts alone',
    encoded('<html><body><script>alert("words")</script></body></html>'),
    'no-words',
    /no words/,
  ],
  ['JSON that breaks off', encoded('{"segments": [{"text": "a", "sta'), 'malformed-json', /breaks off/],
  ['JSON nested without end', encoded('['.repeat(100_000)), 'malformed-json', /JSON/],
  ['Markdown of marks alone', encoded(`**a:** b\n\n${'*a'.repeat(50_000)}`), 'too-many-marks', /asterisks/],
  [
    '5,000 speakers',
    encoded(Array.from({ length: 5000 }, (_, index) => `Ada Quill${index}: So I said, and so it was.`).join('\n\n')),
    'too-many-speakers',
    /5000 speakers/,
  ],
];

describe('what cannot be imported is refused with a reason', () => {
  test.each(REFUSED)('%s', async (_, bytes, rule, found) => {
    const problem = await problemOf(bytes);
    expect(problem).toMatchObject({ rule, file: 'file', found: expect.stringMatching(found) });
    expect(problem?.remedy).toMatch(/\.$/);
  });

  test('JSON of an unknown shape is told which shapes are known and what it lacks', async () => {
    const problem = await problemOf(encoded('{"utterances": [{"speaker": "A", "words": "no"}], "audio_duration": 3}'));
    expect(problem?.rule).toBe('unknown-json');
    expect(problem?.found).toMatch(
      /fields `utterances`, `audio_duration`; nearest to AssemblyAI, but `utterances\[0\]\.text`/,
    );
    for (const shape of ['Whisper', 'Deepgram', 'AssemblyAI', 'Rev', 'YouTube', 'Podcasting 2.0'])
      expect(problem?.expected).toContain(shape);
  });
});

describe('odd files keep all of their words', () => {
  test('no script of a page is in what comes out', async () => {
    const { markdown } = await importText(
      '<html><body><p onclick="x()"><b>Ada Quill:</b> Why?<script>alert(1)</script></p><p><b>Tom Ferry:</b> <a href="javascript:alert(2)">Because</a>.</p><iframe src="x">three</iframe></body></html>',
    );
    expect(markdown).toContain('**Tom Ferry:** Because.');
    expect(markdown).not.toMatch(/alert|javascript|onclick|iframe/);
  });

  test('captions with times that are broken, backward or overlapping are counted', async () => {
    const cues = [
      '00:05.000 --> 00:04.000\nOne.',
      '00:0x.000 --> 00:07.000\nTwo.',
      '00:03.000 --> 00:08.000\nThree.',
      '-->\nFour.',
      'Five has no time.',
    ];
    const { markdown, notes } = await importText(`WEBVTT\n\n${cues.join('\n\n')}\n`);
    for (const word of ['One.', 'Two.', 'Three.', 'Four.', 'Five has no time.']) expect(markdown).toContain(word);
    expect(notes).toEqual([
      'Captions without a time that can be read: 3, the first at line 6; their words are kept.',
      'Captions whose times go backward: 1, the first at line 6; the order of the file is kept.',
    ]);
  });

  test('text in UTF-16, and in an old encoding, is read and said to be', async () => {
    const said = 'Ada Quill: Où est-il?\n\nTom Ferry: Là.';
    const wide = new Uint8Array(Buffer.from(`\uFEFF${said}`, 'utf16le'));
    const old = new Uint8Array(Buffer.from(said, 'latin1'));
    for (const [bytes, notes] of [
      [wide, 0],
      [old, 1],
    ] as const) {
      const { imported } = await importFile({ path: 'file', bytes, day: '2026-01-01' });
      expect(imported?.markdown).toContain('**Tom Ferry:** Là.');
      expect(imported?.notes.filter((note) => note.includes('UTF-8'))).toHaveLength(notes);
    }
  });
});

describe('very many of one thing are no problem', () => {
  // Some 120,000 items are more than fit on the stack.
  const MANY = 130_000;

  test('lines of a share bar', async () => {
    const talk = 'Ada Quill: Why do you count boats?\n\nTom Ferry: We never do.\n\n'.repeat(5);
    const imported = await importText(talk + 'Share\n\n'.repeat(MANY) + talk);
    expect(imported.stripped).toHaveLength(MANY);
    expect(imported.participants.map(({ name }) => name)).toEqual(['Ada Quill', 'Tom Ferry']);
  });

  test.each(['blockquote', 'list'] as const)('turns in a %s within another', (kind) => {
    const turn = plainParagraph('Ada Quill: Why?');
    const turns = Array.from({ length: MANY }, () => turn);
    const inner: BlockContent =
      kind === 'blockquote'
        ? { type: 'blockquote', children: turns }
        : { type: 'list', children: [{ type: 'listItem', children: turns }] };
    const block = blockOf({ type: 'blockquote', children: [inner] }, { first: 1, last: 1 });
    expect(splitTurns([block])).toHaveLength(MANY);
  });
});
