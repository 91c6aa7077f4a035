/** The verdict on each kind of quotation, and what a report says beside it. */
import { describe, expect, test } from 'vitest';
import { corpusOf } from '@/lib/verify/corpus';
import { reportSchema } from '@/lib/verify/report-schema';
import { HARBOUR, verdictOn, verify } from './harbour';

describe('verdicts', () => {
  test.each([
    ['as said', 'They said “we will not send them away”.', 'verbatim'],
    ['in other type', 'They said "WE WILL NOT SEND THEM AWAY".', 'verbatim'],
    [
      'without a filler',
      'It “fills by nine centimetres a year, and nobody else would keep it open”.',
      'clean-verbatim',
    ],
    ['with a number in figures', 'It “fills by 9 centimetres a year, um, and nobody else would”.', 'clean-verbatim'],
    ['shortened with a mark', '“The birds came back … and I counted every single nest.”', 'elided'],
    ['with an explanation', '“[The harbour’s] birds came back in March, all of them.”', 'elided'],
    [
      'with who says it within the marks',
      '“The birds came back in March, he said, all of them, and I counted.”',
      'elided',
    ],
    ['with a word of telling put in', '“The birds came back in March, I said, all of them, and I counted.”', 'altered'],
    ['with a word changed', '“The birds came home in March, all of them, and I counted every nest.”', 'altered'],
    ['with a “not” taken out', 'They said “ships come in every week, and we will send them away”.', 'altered'],
    [
      'with a “not” left out at a mark',
      '“ships of 120 metres come in every week, and we will … send them away”',
      'altered',
    ],
    [
      'with another number',
      '“Because ships of 140 metres come in every week, and we will not send them away.”',
      'altered',
    ],
    [
      'joined from apart',
      '“Because ships of 120 metres come in every week, and I counted every single nest.”',
      'stitched',
    ],
    ['from another transcript', 'The place has “one road, two shops and a school”.', 'elsewhere'],
    ['said twice', '“we leave the sandbank alone”', 'ambiguous'],
    ['never said', '“We shall plant ten thousand trees along the quay before summer.”', 'not-found'],
  ])('%s', async (_, sentence, verdict) => {
    expect((await verdictOn(sentence))?.verdict).toBe(verdict);
  });

  test.each([
    [
      'a block',
      'He went on:\n\n> The birds came back in March, all of them, and I counted every single nest.',
      'verbatim',
    ],
    [
      'of the other',
      'Quill said:\n\n> The birds came back in March, all of them, and I counted every nest.',
      'misattributed',
    ],
    [
      'signed',
      '> The birds came back in March, all of them, and I counted every nest.\n>\n> — Ada Quill',
      'misattributed',
    ],
  ])('of block quotations: %s', async (_, text, verdict) => {
    expect((await verdictOn(text))?.verdict).toBe(verdict);
  });
});

describe('who said it', () => {
  const saying = (beside: (quote: string) => string) => verdictOn(beside('“I counted every single nest”'));
  test.each([
    ['named rightly', (quote: string) => `${quote}, Ferry said.`, 'verbatim'],
    ['by his whole name', (quote: string) => `Tom Ferry told Ada Quill, ${quote}.`, 'verbatim'],
    ['the other', (quote: string) => `${quote}, Quill said.`, 'misattributed'],
    ['the other, before it', (quote: string) => `As Ada Quill said, ${quote}.`, 'misattributed'],
    ['according to the other', (quote: string) => `According to Quill, ${quote} is true.`, 'misattributed'],
    ['one of another talk', (quote: string) => `${quote}, May Tide said.`, 'misattributed'],
    ['told to whoever asked', (quote: string) => `He told Quill, ${quote}.`, 'verbatim'],
    ['told to the one who says it', (quote: string) => `She told Ferry, ${quote}.`, 'misattributed'],
    ['nobody', (quote: string) => `There is ${quote} in it.`, 'verbatim'],
    ['somebody whom no transcript knows', (quote: string) => `${quote}, Ben Loam said.`, 'verbatim'],
    ['in two ways', (quote: string) => `Ferry and Quill said ${quote}.`, 'verbatim'],
    ['what another was told', (quote: string) => `${quote}, Quill was told.`, 'verbatim'],
    ['the speaker of the words before it', (quote: string) => `“So be it,” said Quill. ${quote}`, 'misattributed'],
  ])('%s', async (_, beside, verdict) => {
    expect((await saying(beside))?.verdict).toBe(verdict);
  });

  test('the one who is named decides between places', async () => {
    const quotation = await verdictOn('“I will say it once more”, Ferry said. “I will”, Quill said.');
    expect(quotation?.verdict).toBe('verbatim');
    expect(quotation?.spans[0]).toMatchObject({ passage: 'so-be-it', speaker: 'Ada Quill' });
  });

  test('words that are said in several places, all of them by the other', async () => {
    const quotation = await verdictOn('“we leave the sandbank alone”, Quill said.');
    expect(quotation).toMatchObject({ verdict: 'misattributed', attribution: { speaker: 'Ada Quill' } });
  });

  test.each([
    ['does not tell', { speaker: null }],
    ['does not know for sure', { isInferred: true as const }],
  ])('silent where the transcript %s', async (_, unclear) => {
    const passages = HARBOUR.passages.map((passage) => ({ ...passage, ...unclear }));
    const { address: published, ...talk } = HARBOUR;
    expect(published).toBeDefined();
    const report = await verify('“I counted every single nest”, Quill said.', corpusOf([{ ...talk, passages }]));
    expect(report.quotations.map(({ verdict }) => verdict)).toEqual(['verbatim']);
  });

  test('an edition stands for whom its editor inferred, and the report says so', async () => {
    const passages = HARBOUR.passages.map((passage) => ({ ...passage, isInferred: true as const }));
    const report = await verify('“I counted every single nest”, Quill said.', corpusOf([{ ...HARBOUR, passages }]));
    expect(report.quotations[0]).toMatchObject({
      verdict: 'misattributed',
      spans: [{ speaker: 'Tom Ferry', isInferred: true }],
    });
  });

  test.each([
    ['neither of two of that surname', 'Marsh', 'misattributed'],
    ['one of two of that surname', 'Ferry', 'verbatim'],
  ])('names %s', async (_, surname, verdict) => {
    const speakers = [`Ben ${surname}`, `Una ${surname}`].map((name) => ({ id: name.slice(0, 3).toLowerCase(), name }));
    const other = { ...HARBOUR, id: 'other', speakers, passages: [{ id: 'x', speaker: 'ben', text: 'Good evening.' }] };
    const report = await verify(`“I counted every single nest”, ${surname} said.`, corpusOf([HARBOUR, other]));
    expect(report.quotations.map((quotation) => quotation.verdict)).toEqual([verdict]);
  });

  test('silent where the transcript of another knows only parts', async () => {
    const talk = {
      ...HARBOUR,
      id: 'parts',
      speakers: [
        { id: 'quill', name: 'Host' },
        { id: 'ferry', name: 'SPEAKER_01' },
      ],
    };
    const other = { ...HARBOUR, id: 'other', passages: [{ id: 'x', speaker: 'quill', text: 'Good evening.' }] };
    const report = await verify('“I counted every single nest”, Quill said.', corpusOf([talk, other]));
    expect(report.quotations.map(({ verdict }) => verdict)).toEqual(['verbatim']);
  });
});

describe('a report', () => {
  test('has place, speaker, time, question and link', async () => {
    const text = 'Some words.\n\nThey “keep it open”, he said.\n';
    const { quotations } = await verify(text);
    const [quotation] = quotations;
    expect(quotation).toMatchObject({ line: 3, column: 7, endLine: 3, endColumn: 19, fidelity: 'verbatim', edits: [] });
    expect(text.slice(quotation?.start, quotation?.end)).toBe('keep it open');
    const [span] = quotation?.spans ?? [];
    expect(span).toMatchObject({ passage: 'because-ships', text: 'keep it open', speaker: 'Tom Ferry', time: 26.5 });
    expect(span?.address).toMatch(/^https:\/\/gloss\.example\/harbour\/#because-ships\.30-32\.[0-9a-v]{6}$/);
    expect(quotation?.question).toMatchObject({
      passage: 'why-dredge',
      address: expect.stringMatching(/#why-dredge$/),
    });
  });

  test('says what differs, and in which way', async () => {
    expect(await verdictOn('“come in every week, and we will send them away”')).toMatchObject({
      flags: ['negation-changed'],
      edits: [{ op: 'delete', source: 'not' }],
    });
  });

  test('shows candidates, and what is near', async () => {
    const ambiguous = await verdictOn('“we leave the sandbank alone”');
    expect(ambiguous?.candidates?.map(({ spans }) => spans[0]?.passage).sort()).toEqual(['hold-me', 'the-birds']);
    expect(ambiguous?.spans).toEqual([]);
  });

  test('counts, and says what was searched and what was not judged', async () => {
    const report = await verify('“came back in March, all of them” and “one road, two shops”, but not “a bridge”.');
    expect(report).toMatchObject({
      searched: 2,
      home: 'harbour',
      counts: { verbatim: 1, elsewhere: 1, 'not-found': 1 },
      transcripts: [
        { id: 'harbour', quotations: 1 },
        { id: 'island', quotations: 1 },
      ],
      remark: expect.stringContaining('Paraphrases were not judged'),
    });
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test('leaves out what its author skips, and names marks that nothing closes', async () => {
    const report = await verify(
      '<!-- gloss: skip "a bridge" -->\n\nThey “keep it open”, with “a bridge”.\n\nA “lost mark.\n',
    );
    expect(report.quotations.map(({ text }) => text)).toEqual(['keep it open']);
    expect(report.unclosed).toEqual([{ line: 5, column: 3, text: '“lost mark.' }]);
  });

  test.each([
    ['no quotations', 'Nothing is quoted here.'],
    ['no words', ' \n'],
  ])('on a text with %s is empty', async (_, text) => {
    expect(await verify(text)).toMatchObject({ quotations: [], counts: {}, home: null });
  });

  test.each([
    ['in one as in another, where nothing tells which is meant', '“a”', 'ambiguous'],
    ['in one only', '“a school”', 'verbatim'],
  ])('on words that are said %s', async (_, text, verdict) => {
    const { quotations } = await verify(`There is ${text} in it.`);
    expect(quotations.map((quotation) => quotation.verdict)).toEqual([verdict]);
  });

  test('without transcripts finds nothing', async () => {
    const report = await verify('They “keep it open”.', []);
    expect(report).toMatchObject({ searched: 0, counts: { 'not-found': 1 } });
  });
});
