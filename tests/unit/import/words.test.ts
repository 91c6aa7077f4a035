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
  for (const [each] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
}

/** Words that stand in the input more often than in what came out and what was stripped together. */
async function lostWords(file: string, said = file): Promise<string[]> {
  const { imported } = await importFile({ path: 'file', bytes: new TextEncoder().encode(file), day: '2026-01-01' });
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

describe('every word of the input is in the Markdown or in what was stripped', () => {
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
});

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
