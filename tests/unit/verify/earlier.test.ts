/** Quotations of what an edition said before it was corrected. */
import { describe, expect, test } from 'vitest';
import { fails, formatVerified } from '@/lib/cli/reports/verified';
import { formatGitHub, formatSarif } from '@/lib/cli/reports/verified-annotations';
import { corpusOf } from '@/lib/verify/corpus';
import { findPassages } from '@/lib/verify/find-passages';
import { reportMarkdown } from '@/lib/verify/report-markdown';
import { foundPassagesSchema, reportSchema } from '@/lib/verify/report-schema';
import { transcriptOfEdition } from '@/lib/verify/source-transcript';
import { parseSourceTranscript } from '@/lib/verify/transcript-schema';
import { editionOfVersions } from '../../support/corrected-edition';
import { HARBOUR, verify } from './harbour';

const DREDGED = 'The channel loses eleven inches every winter, and nobody has dredged it since my father did.';
const BUCKET = 'We rented a bucket on a chain for nine days in March, and it moved mud from one place to another.';
const ASKED = '**Ada Quill:** And was it you alone who paid for all of that in the end, or did the town help?';
const edition = editionOfVersions(
  [
    { day: '2025-07-16', paragraphs: [DREDGED, ASKED, BUCKET] },
    { day: '2025-08-01', paragraphs: [DREDGED.replace('eleven', 'twelve'), ASKED] },
  ],
  '> The channel loses twelve inches',
);
const tides = transcriptOfEdition(edition, 'https://gloss.example/tides/');
const CORPUS = corpusOf([tides, HARBOUR]);

const said = async (text: string, corpus = CORPUS) => {
  const report = await verify(text, corpus);
  const [quotation] = report.quotations;
  if (quotation === undefined) throw new Error('nothing is quoted');
  return { report, quotation };
};

describe('a quotation', () => {
  const cases = [
    ['of the words as they stood', 'He said: “The channel loses eleven inches every winter.”', 'earlier', '2025-08-01'],
    ['of the words as they stand', 'He said: “The channel loses twelve inches every winter.”', 'verbatim', undefined],
    [
      'of words that never stood there',
      'He said: “The channel loses ninety inches every winter.”',
      'altered',
      undefined,
    ],
    [
      'of a passage that was struck',
      'He said: “We rented a bucket on a chain for nine days.”',
      'earlier',
      '2025-08-01',
    ],
    [
      'that is given to another than said it then',
      '“The channel loses eleven inches every winter,” Ada Quill said.',
      'misattributed',
      '2025-08-01',
    ],
  ] as const;
  for (const [name, text, verdict, until] of cases) {
    test(name, async () => {
      const { quotation } = await said(text);
      expect([quotation.verdict, quotation.earlier?.until]).toEqual([verdict, until]);
    });
  }

  test('is reported with both wordings, and fails nothing', async () => {
    const { report, quotation } = await said('He said: “The channel loses eleven inches every winter.”');
    expect(reportSchema.parse(report)).toEqual(report);
    expect(quotation.earlier).toMatchObject({
      fidelity: 'verbatim',
      spans: [{ transcript: 'tides', text: 'The channel loses eleven inches every winter', speaker: 'Tom Ferry' }],
      address: 'https://gloss.example/tides/changes/#correction:1',
    });
    expect(quotation.spans.map(({ text }) => text)).toEqual(['The channel loses twelve inches every winter']);
    expect(quotation.edits).toMatchObject([{ quote: 'eleven', source: 'twelve' }]);
    expect(fails(quotation, new Set())).toBe(false);
    const texts = [
      formatVerified([report], new Set()),
      reportMarkdown(report),
      formatGitHub([report], new Set()),
      formatSarif([report], new Set()),
    ];
    for (const text of texts) {
      expect(text).toContain('Quoted as it stood until August 1, 2025');
      expect(text).toMatch(/eleven.*twelve|twelve.*eleven/s);
    }
    expect(texts[2]).toMatch(/^::warning /);
  });

  test('of what is gone says that nothing stands in its place', async () => {
    const { report, quotation } = await said('He said: “We rented a bucket on a chain for nine days.”');
    expect(quotation.spans).toEqual([]);
    expect(report.transcripts).toMatchObject([{ id: 'tides', quotations: 1 }]);
    expect(formatVerified([report], new Set())).toContain('Nothing stands in their place now.');
  });

  test('is found among very many transcripts', async () => {
    const others = Array.from({ length: 12 }, (_, index) => ({ ...HARBOUR, id: `harbour-${index}` }));
    const { quotation } = await said(
      'He said: “We rented a bucket on a chain for nine days.”',
      corpusOf([...others, tides]),
    );
    expect(quotation.verdict).toBe('earlier');
  });
});

describe('a passage is found', () => {
  const find = (words: string) => foundPassagesSchema.parse(findPassages(CORPUS, { words, most: 3 })).passages[0];

  test('by the words as they stood, and says what stands there now', () => {
    expect(find('The channel loses eleven inches every winter')).toMatchObject({
      spans: [{ text: 'The channel loses twelve inches every winter' }],
      edits: [{ quote: 'eleven', source: 'twelve' }],
      passageText: DREDGED.replace('eleven', 'twelve'),
      earlier: { until: '2025-08-01', spans: [{ text: 'The channel loses eleven inches every winter' }] },
    });
  });

  test('that was struck', () => {
    expect(find('We rented a bucket on a chain for nine days')).toMatchObject({
      spans: [],
      passageText: '',
      earlier: { spans: [{ transcript: 'tides', speaker: 'Tom Ferry' }] },
    });
  });

  test('behind one that says so still', () => {
    const words = 'The channel loses eleven inches every winter';
    const uncorrected = { ...tides, id: 'uncorrected', passages: tides.passages.map((passage) => ({ ...passage })) };
    const [first] = uncorrected.passages;
    if (first === undefined) throw new Error('nothing is said');
    uncorrected.passages[0] = { ...first, text: DREDGED };
    const found = findPassages(corpusOf([tides, uncorrected]), { words, most: 2 }).passages;
    expect(found.map(({ spans, earlier }) => [spans[0]?.transcript, earlier !== undefined])).toEqual([
      ['uncorrected', false],
      ['tides', true],
    ]);
  });

  test.each([
    ['by the words as they stand', 'The channel loses twelve inches every winter'],
    ['by words that never stood so', 'The channel loses ninety inches every winter'],
  ])('%s, without a past', (_, words) => {
    const found = find(words);
    expect(found?.passageText).toContain('twelve inches');
    expect(found?.earlier).toBeUndefined();
  });
});

test('a transcript is read back from its file with its past', () => {
  expect(parseSourceTranscript(JSON.stringify(tides))).toEqual(tides);
});
