/** The first edition: an essay as its author has it, against the interview as it is published. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '@/lib/content';
import { joinLibrary } from '@/lib/edition';
import { corpusOf } from '@/lib/verify/corpus';
import { findPassages } from '@/lib/verify/find-passages';
import { readQuotingText } from '@/lib/verify/read-text';
import type { Report } from '@/lib/verify/report-schema';
import { transcriptOfEdition } from '@/lib/verify/source-transcript';
import { verifyText } from '@/lib/verify/verify-text';
import { readGold } from '../../support/gold';

const ESSAY = 'tests/fixtures/clippings/relativity.txt';
const gold = readGold();
let report: Report;
let corpus: ReturnType<typeof corpusOf>;

beforeAll(async () => {
  const { interviews } = joinLibrary(await readLibrary('content'));
  corpus = corpusOf(interviews.map(({ edition }) => transcriptOfEdition(edition, `/${edition.slug}/`)));
  const { text } = await readQuotingText({ path: ESSAY, bytes: await readFile(ESSAY), day: '' });
  if (text === null) throw new Error('the essay cannot be read');
  report = verifyText(text, corpus);
});

describe('the first edition', () => {
  test('has every quotation where it is, with the verdict that it has in the gold standard', () => {
    const decided = report.quotations.filter((_, index) => gold.quotes[index]?.status !== 'term');
    expect(
      decided.map(({ start, verdict, spans }) => ({
        start,
        verdict: verdict === 'unjudged' ? 'not-found' : verdict,
        spans: spans.map(({ text }) => text),
      })),
    ).toEqual(
      gold.quotes
        .filter(({ status }) => status !== 'term')
        .map(({ commentary, status, fidelity, spans }) => ({
          start: commentary.start,
          verdict: status === 'located' ? fidelity : status,
          spans: spans.map(({ text }) => text),
        })),
    );
  });

  test('has one term that nobody says, and that nobody is said to have said', () => {
    const unjudged = report.quotations.filter(({ verdict }) => verdict === 'unjudged');
    expect(unjudged.map(({ text }) => text)).toEqual(['Godfather']);
  });

  test('is linked to, passage by passage', () => {
    for (const { spans } of report.quotations) {
      for (const { passage, address } of spans) expect(address).toContain(`/zuckerberg-titv/#${passage}.`);
    }
  });

  test('is searched for words as they were said, nearly so, and by what they are about', () => {
    const find = (words: string) => findPassages(corpus, { words, most: 2 }).passages[0];
    expect(find('you don’t need a massive team to do this')).toMatchObject({ fidelity: 'verbatim' });
    expect(find('I think that the physics is that you do need a huge team to do this')?.spans[0]?.speaker).toBe(
      'Mark Zuckerberg',
    );
    expect(find('compute Prometheus Hyperion')?.passageText).toContain('Prometheus');
    expect(find('xylophone quartets')).toBeUndefined();
  });
});
