import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFile } from '@/lib/import/import-file';

const names = fc.constantFrom(
  'Ada Quill',
  'Tom Ferry',
  'THE CHAIR',
  'MR. HARROW',
  'Q',
  'Mara Oduya (by phone)',
  'Speaker 1',
);
const word = fc.constantFrom(
  'tide',
  'pier',
  'Boat',
  'we',
  'counted',
  'Note',
  'Share',
  'the',
  'I',
  'number',
  'año',
  'Über',
  '潮',
  'x',
);
const sentence = fc.tuple(
  fc.array(word, { minLength: 1, maxLength: 12 }),
  fc.constantFrom('.', '?', '!', '', ':', ' —', '…'),
);
const words = sentence.map(([all, end]) => all.join(' ') + end);
const line = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(names, words).map(([name, said]) => `${name}: ${said}`) },
  { weight: 4, arbitrary: words },
  fc.tuple(names, words).map(([name, said]) => `**${name}:** ${said}`),
  fc.tuple(names, words).map(([name, said]) => `${name}  0:0${said.length % 9}\n${said}`),
  words.map((said) => `"${said}"`),
  words.map((said) => `> ${said}`),
  words.map((said) => `# ${said}`),
  words.map((said) => `- ${said}`),
  words.map((said) => `*${said}*`),
  fc.constantFrom(
    'Share',
    'Subscribe to our newsletter',
    '3 comments',
    'By Ada Quill',
    '16 July 2025',
    'Comments',
    'SPEAKERS',
    'END',
    'Transcribed by a friend',
    'Ada Quill is a writer based in Low Water.',
    'Right.',
    'Ada Quill',
    '<b>odd</b> tag',
    '[inaudible] (laughter)',
    '\\[00:01\\] went',
    'Page 1',
    '\f',
    'title: x',
  ),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), { minLength: 1, maxLength: 25 })
  .map((lines) => lines.flat().join(''));

/** How often each word stands in a text, in small letters. */
function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  // Scripts without spaces are joined without any.
  const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;
  for (const [each] of text.toLowerCase().matchAll(word)) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
}

/** Words that stand in the input more often than in what came out and what was stripped together. */
async function lostWords(file: string | Uint8Array, said = String(file)): Promise<string[]> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const { imported } = await importFile({ path: 'file', bytes, day: '2026-01-01' });
  if (imported === null) return [];
  // Markdown writes some letters by their number.
  const markdown = imported.markdown.replace(/&#x([\dA-F]+);/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  const made = counts([markdown, ...imported.stripped.map((one) => one.text)].join('\n'));
  // A label names whoever speaks until the next, and may stand there once for many.
  const label = /^(?:ada|quill|tom|ferry|the|chair|mr|harrow|q|mara|oduya|speaker)$/;
  return [...counts(said)].flatMap(([each, count]) =>
    (made.get(each) ?? 0) < (label.test(each) ? 1 : count) ? [each] : [],
  );
}

describe('every word of the input is in the Markdown or in what was stripped', { timeout: 120_000 }, () => {
  test('of plain text and Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (file) => {
        // Tags are no words.
        expect(await lostWords(file, file.replace(/<\/?b>/g, ' '))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of web pages', async () => {
    const tags = fc.constantFrom(
      'p',
      'div',
      'h2',
      'li',
      'blockquote',
      'aside',
      'td',
      'dd',
      'dt',
      'nav',
      'span',
      'cite',
      'time',
      'b',
      'section class="share"',
      'pre',
    );
    const node = fc.tuple(tags, words).map(([tag, said]) => `<${tag}>${said}</${tag.split(' ')[0]}>`);
    const nested = fc
      .tuple(tags, fc.array(node, { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('\n')}</${tag.split(' ')[0]}>`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(node, nested), { maxLength: 12 }), async (nodes) => {
        const page = nodes.join('\n');
        expect(await lostWords(`<html><body><h1>Low</h1>${page}</body></html>`, page.replace(/<[^>]*>/g, ' '))).toEqual(
          [],
        );
      }),
      { numRuns: 400 },
    );
  });

  test('of captions, whatever their times', async () => {
    const time = fc.constantFrom(
      '00:00:01.000 --> 00:00:02.000',
      '00:01.5 --> 00:02.0',
      '99:99 --> x',
      '-->',
      '00:00:09,000 --> 00:00:01,000 X1:3',
    );
    const cue = fc.tuple(
      fc.constantFrom('', '1\n', 'name\n'),
      time,
      fc.array(line, { maxLength: 3 }),
      fc.constantFrom('\n\n', '\n'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('WEBVTT\n\n', 'WEBVTT Kind\nLanguage: en\n\n', '1\n00:00:01,000 --> 00:00:02,000\nhi\n\n'),
        fc.array(cue, { maxLength: 12 }),
        async (head, cues) => {
          const file =
            head + cues.map(([number, at, said, end]) => `${number}${at}\n${said.join('\n')}${end}`).join('');
          expect(await lostWords(file, file.replace(/<\/?b>|X1:3/g, ' '))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('of transcriptions in JSON, whatever their shape', async () => {
    const segments = fc.array(fc.tuple(fc.option(names), line, fc.double({ min: 0, max: 9999, noNaN: true })), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.values(SHAPES)), segments, async (shape, said) => {
        expect(await lostWords(JSON.stringify(shape(said)), wordsSaid(said))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of documents', async () => {
    const paragraphs = fc.array(
      fc.tuple(
        fc.constantFrom('plain', 'bold', 'italic', 'label', 'title', 'heading', 'quote', 'list', 'cell'),
        fc.option(names, { nil: 'Ada Quill' }),
        words,
      ),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(paragraphs, async (all) => {
        const document = new Document({
          numbering: {
            config: [{ reference: 'points', levels: [{ level: 0, format: 'bullet', text: '-' }] }],
          },
          sections: [{ children: all.map(([kind, name, said]) => documentBlock(kind, name, said)) }],
        });
        const bytes = new Uint8Array(await Packer.toBuffer(document));
        expect(await lostWords(bytes, all.map(([, , said]) => said).join('\n'))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

/** A segment of talk: who says it, the words, and the second at which it begins. */
type Said = readonly (readonly [name: string | null, words: string, start: number])[];

const wordsSaid = (said: Said): string => said.map(([, words]) => words.replace(/<\/?b>/g, ' ')).join('\n');

/** Transcriptions as services write them. */
const SHAPES = {
  whisperX: (said: Said) => ({
    segments: said.map(([name, text, start]) => ({ text, start, end: start + 1, ...(name && { speaker: name }) })),
  }),
  podcasting: (said: Said) => ({
    version: '1.0.0',
    segments: said.map(([name, body, startTime]) => ({ speaker: name, body, startTime, endTime: startTime + 1 })),
  }),
  assemblyAI: (said: Said) => ({
    utterances: said.map(([speaker, text, start]) => ({ speaker, text, start: start * 1000, end: start * 1000 + 1 })),
  }),
  deepgram: (said: Said) => ({
    results: {
      channels: [
        {
          alternatives: [
            {
              words: said.flatMap(([speaker, text, start]) =>
                text.split(/\s+/).map((word) => ({ word, punctuated_word: word, start, end: start, speaker })),
              ),
            },
          ],
        },
      ],
    },
  }),
  rev: (said: Said) => ({
    monologues: said.map(([name, value, ts], speaker) => ({
      speaker,
      speaker_info: { display_name: name },
      elements: [{ type: 'text', value, ts, end_ts: ts + 1 }],
    })),
  }),
  youTube: (said: Said) => ({
    events: said.map(([, utf8, start]) => ({ tStartMs: start * 1000, dDurationMs: 1000, segs: [{ utf8 }] })),
  }),
  transformers: (said: Said) => ({ chunks: said.map(([, text, start]) => ({ timestamp: [start, null], text })) }),
} as const;

/** A paragraph of a word processor. */
function documentBlock(kind: string, name: string, words: string): Paragraph | Table {
  if (kind === 'label')
    return new Paragraph({ children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(words)] });
  if (kind === 'title') return new Paragraph({ text: words, heading: HeadingLevel.TITLE });
  if (kind === 'heading') return new Paragraph({ text: words, heading: HeadingLevel.HEADING_2 });
  if (kind === 'quote') return new Paragraph({ text: words, style: 'Quote' });
  if (kind === 'list') return new Paragraph({ text: words, numbering: { reference: 'points', level: 0 } });
  if (kind === 'cell')
    return new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph(words)] })] })] });
  return new Paragraph({
    children: [new TextRun({ text: words, bold: kind === 'bold', italics: kind === 'italic' })],
  });
}

describe('whatever a file holds, there is an answer', () => {
  test('of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json(), text), async (file) => {
        const { imported, problem } = await importFile({
          path: 'file',
          bytes: new TextEncoder().encode(file),
          day: '2026-01-01',
        });
        expect(imported === null).toBe(problem !== null);
      }),
      { numRuns: 500 },
    );
  });

  test('of any bytes', async () => {
    const packed = fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), packed), async (bytes) => {
        const { imported, problem } = await importFile({ path: 'file', bytes, day: '2026-01-01' });
        expect(imported === null).toBe(problem !== null);
      }),
    );
  });
});
