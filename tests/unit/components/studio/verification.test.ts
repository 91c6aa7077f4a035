import { describe, expect, test } from 'vitest';
import type { Answer, Ask } from '@/components/studio/verify/messages';
import { changed, type Verifier } from '@/components/studio/verify/use-verifier';
import { Verification } from '@/components/studio/verify/verification';

const TALK =
  'Ada Quill: What did the harbour cost?\n\nTom Ferry: We never paid more than forty thousand crowns for it.';
const TRANSCRIPT = {
  id: 'harbour',
  title: 'The harbour',
  speakers: [{ id: 'tom', name: 'Tom Ferry' }],
  words: 9,
  address: '/library/harbour/',
  passages: [{ id: 'we-never', text: 'We never paid more than forty thousand crowns for it.', speaker: 'tom' }],
};

function letters(text: string) {
  return { kind: 'letters', name: 'text', letters: text } as const;
}

async function ask(verification: Verification, ...asks: readonly Ask[]): Promise<Answer | undefined> {
  let last: Answer | undefined;
  for (const each of asks) last = await verification.answer(each);
  return last;
}

describe('what the worker answers', () => {
  test('a pasted transcript and a text', async () => {
    const answer = await ask(
      new Verification('https://gloss.example'),
      { number: 1, ask: 'add', given: letters(TALK) },
      { number: 2, ask: 'verify', given: letters('He said “we never paid more than forty thousand crowns for it.”') },
    );
    expect(answer).toMatchObject({ number: 2, answer: 'verified', outcome: { summary: '1 quotation: 1 as said' } });
  });

  test('links of an interview are whole, so that they can be taken away', async () => {
    const answer = await ask(
      new Verification('https://gloss.example'),
      { number: 1, ask: 'add', given: { kind: 'edition', name: 'harbour', json: JSON.stringify(TRANSCRIPT) } },
      { number: 2, ask: 'verify', given: letters('“We never paid more than forty thousand crowns for it.”') },
      { number: 3, ask: 'page', styles: '.verdict > p { content: "a & b" }' },
    );
    if (answer?.answer !== 'page') throw new Error('no page');
    expect(answer.html).toContain('href="https://gloss.example/library/harbour/#');
    expect(answer.html).toContain('.verdict > p { content: "a & b" }');
  });

  test.each([
    ['a PDF', { kind: 'file', name: 'talk.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }, 'a PDF'],
    [
      'an interview that is none',
      { kind: 'edition', name: 'x', json: '{"id":1}' },
      'an interview that could not be read',
    ],
    ['nothing', letters(''), ''],
  ] as const)('%s is a problem with a way on', async (_, given, found) => {
    const answer = await ask(new Verification('https://gloss.example'), { number: 7, ask: 'add', given });
    if (answer?.answer !== 'problem') throw new Error('no problem');
    expect(answer).toMatchObject({ number: 7, of: 'add' });
    expect(answer.problem.found).toContain(found);
    expect(answer.problem.remedy).not.toContain('npm run');
  });

  test('many rows come some at a time, and by verdict', async () => {
    const verification = new Verification('https://gloss.example');
    const text = Array.from({ length: 200 }, (_, index) =>
      index % 50 === 0 ? '“never paid more than forty thousand crowns”' : `Paragraph ${index}.`,
    ).join('\n\n');
    await ask(
      verification,
      { number: 1, ask: 'add', given: letters(TALK) },
      { number: 2, ask: 'verify', given: letters(text) },
    );
    const rest = await ask(verification, { number: 3, ask: 'rows', only: null, from: 160 });
    expect(rest).toMatchObject({ rows: { from: 160, of: 200 } });
    const own = await ask(verification, { number: 4, ask: 'rows', only: 'verbatim', from: 0 });
    expect(own).toMatchObject({ rows: { of: 4 } });
  });
});

describe('what the page shows after an answer', () => {
  const start: Verifier = {
    transcripts: [],
    outcome: null,
    only: null,
    rows: null,
    reading: 1,
    isVerifying: false,
    problemOfTranscript: null,
    problemOfText: null,
  };

  test('without a worker nothing is being read or compared any more, and that is said', () => {
    const begun = changed(changed(start, { change: 'reading' }), { change: 'verifying' });
    expect(changed(begun, { change: 'died' })).toMatchObject({
      reading: 0,
      isVerifying: false,
      problemOfTranscript: { found: 'a browser that could not start the part which compares words' },
    });
  });
  const row = (index: number) => ({ index, pieces: [], quotations: [] });

  test('more rows follow those before; rows of another verdict take their place', () => {
    const first = changed(start, {
      change: 'answer',
      answer: { number: 1, answer: 'rows', only: 'altered', rows: { from: 0, of: 2, rows: [row(0)] } },
    });
    const second = changed(first, {
      change: 'answer',
      answer: { number: 2, answer: 'rows', only: 'altered', rows: { from: 1, of: 2, rows: [row(4)] } },
    });
    expect(second.rows?.rows.map(({ index }) => index)).toEqual([0, 4]);
    const third = changed(second, {
      change: 'answer',
      answer: { number: 3, answer: 'rows', only: null, rows: { from: 0, of: 1, rows: [row(9)] } },
    });
    expect(third).toMatchObject({ only: null, rows: { rows: [{ index: 9 }] } });
  });

  test('a transcript that cannot be read says so and waits no longer', () => {
    const problem = { found: 'a PDF', remedy: 'Copy its text.' };
    const after = changed(start, { change: 'answer', answer: { number: 1, answer: 'problem', of: 'add', problem } });
    expect(after).toMatchObject({ reading: 0, problemOfTranscript: problem, problemOfText: null });
  });
});
