/** What holds for all texts and transcripts, whatever they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/lib/align';
import { corpusOf } from '@/lib/verify/corpus';
import { findPassages } from '@/lib/verify/find-passages';
import { readQuotingLetters } from '@/lib/verify/read-text';
import { readSourceTranscript } from '@/lib/verify/read-transcript';
import { reportSchema } from '@/lib/verify/report-schema';
import { verifyText } from '@/lib/verify/verify-text';
import { HARBOUR, TALKS } from './harbour';

/** Texts that readers of quotations trip over. */
const troublesome = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '’',
        '«',
        '»',
        '> ',
        '\n',
        '\n\n',
        '…',
        '[...]',
        '---\n',
        '<!-- gloss: skip "',
      ),
      fc.constantFrom(
        'Ferry said',
        'Quill:',
        'he told Quill',
        'According to',
        'Tom Ferry',
        ', ',
        '. ',
        '# ',
        '**',
        '<p>',
      ),
      fc.constantFrom(...HARBOUR.passages.map(({ text }) => text.slice(0, 40))),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Some words of a passage, with what stands between them. */
const slice = fc
  .record({ passage: fc.constantFrom(...HARBOUR.passages), from: fc.nat(), words: fc.integer({ min: 1, max: 30 }) })
  .map(({ passage, from, words }) => {
    const all = wordsOf(passage.text);
    const first = from % all.length;
    const last = Math.min(all.length, first + words) - 1;
    return passage.text.slice(all[first]?.start ?? 0, all[last]?.end ?? 0);
  });

describe('a verification', () => {
  test('of any text comes to its end, with quotations within the text and a report that fits the schema', async () => {
    await fc.assert(
      fc.asyncProperty(troublesome, async (letters) => {
        const { text } = await readQuotingLetters('any.md', letters);
        if (text === null) return;
        const report = verifyText(text, TALKS);
        expect(reportSchema.parse(report)).toEqual(report);
        let behind = 0;
        for (const { start, end, line, endLine } of report.quotations) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.text.length);
          expect(endLine).toBeGreaterThanOrEqual(line);
          behind = start;
        }
        const total = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(report.quotations.length);
      }),
      { numRuns: 300 },
    );
  });

  test('calls words that were said verbatim or ambiguous', async () => {
    await fc.assert(
      fc.asyncProperty(slice, async (said) => {
        const { text } = await readQuotingLetters('any.md', `There is “${said}” in it.`);
        const [quotation] = text === null ? [] : verifyText(text, TALKS).quotations;
        expect(['verbatim', 'ambiguous']).toContain(quotation?.verdict);
        const letters = quotation?.spans.map((span) => span.text.toLowerCase());
        if (quotation?.verdict === 'verbatim') expect(letters).toEqual([said.toLowerCase()]);
      }),
      { numRuns: 300 },
    );
  });

  test('finds words that were said in one of many transcripts', async () => {
    const many = corpusOf([
      ...Array.from({ length: 20 }, (_, index) => ({
        ...HARBOUR,
        id: `other-${index}`,
        passages: HARBOUR.passages.map(({ id }, order) => ({
          id,
          speaker: null,
          text: `The ${index} of ${order} is not what one says of a channel or a bird, is it?`,
        })),
      })),
      HARBOUR,
    ]);
    await fc.assert(
      fc.asyncProperty(
        slice.filter((said) => wordsOf(said).length > 4),
        async (said) => {
          const { text } = await readQuotingLetters('any.md', `There is “${said}” in it.`);
          const report = text === null ? null : verifyText(text, many);
          expect(['verbatim', 'ambiguous']).toContain(report?.quotations[0]?.verdict);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('reads any transcript, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(troublesome, async (letters) => {
        const source = { path: 'any.txt', bytes: new TextEncoder().encode(letters), day: '2025-01-31' };
        const { transcript, problem } = await readSourceTranscript(source);
        expect((transcript === null) === (problem !== null)).toBe(true);
        if (transcript !== null)
          expect(findPassages(corpusOf([transcript]), { words: letters, most: 3 }).searched).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});
