import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '@/components/studio/verify/rows';
import { corpusOf } from '@/lib/verify/corpus';
import { readQuotingLetters } from '@/lib/verify/read-text';
import { verifyText } from '@/lib/verify/verify-text';

const corpus = corpusOf([
  {
    id: 'harbour',
    title: 'The harbour',
    speakers: [
      { id: 'ada', name: 'Ada Quill' },
      { id: 'tom', name: 'Tom Ferry' },
    ],
    words: 22,
    passages: [
      { id: 'a', text: 'What did the harbour cost you in the end?', speaker: 'ada' },
      { id: 'b', text: 'We never paid more than forty thousand crowns for the wall.', speaker: 'tom' },
    ],
  },
]);

async function rowsFor(letters: string) {
  const { text } = await readQuotingLetters('text', letters);
  if (text === null) throw new Error('the text was not read');
  return rowsOf(text.text, verifyText(text, corpus));
}

const CASES: readonly (readonly [name: string, letters: string, rows: readonly (readonly number[])[]])[] = [
  ['no text', '', []],
  ['no quotation', 'One.\n\nTwo.', [[], []]],
  ['one in the second paragraph', 'One.\n\nHe said “we never paid more than forty” once.', [[], [1]]],
  [
    'two in one paragraph',
    '“We never paid more than forty” and “thousand crowns for the wall.”\n\nThe end.',
    [[1, 2], []],
  ],
  [
    'a block quotation of two paragraphs',
    'He said:\n\n> We never paid\n>\n> more than forty thousand crowns\n\nYes.',
    [[], [1], []],
  ],
];

describe('rows of a text', () => {
  test.each(CASES)('%s', async (_, letters, wanted) => {
    const rows = await rowsFor(letters);
    expect(rows.map(({ quotations }) => quotations.map(({ number }) => number))).toEqual(wanted);
  });

  test('say who said it, what differs and what was asked', async () => {
    const [row] = await rowsFor('Ferry: “We always paid more than forty thousand crowns for the wall.”');
    expect(row?.quotations[0]).toMatchObject({
      verdict: 'altered',
      question: 'What did the harbour cost you in the end?',
      places: [{ who: 'Tom Ferry', address: null }],
    });
    expect(row?.quotations[0]?.differences).toContainEqual({ kind: 'dropped', text: 'never' });
  });

  test('hold every letter of the text but blank lines, and every quotation once', async () => {
    const part = fc.constantFrom(
      '“never paid more than forty”',
      'He said',
      '\n\n',
      '\n',
      ' ',
      '> ',
      '"',
      '“',
      '”',
      'crowns',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        const letters = parts.join('');
        const rows = await rowsFor(letters);
        const shown = rows.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
        expect(shown.replace(/\s/g, '')).toBe(letters.replace(/\s/g, ''));
        const numbers = rows.flatMap(({ quotations }) => quotations.map(({ number }) => number));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
    );
  });
});
