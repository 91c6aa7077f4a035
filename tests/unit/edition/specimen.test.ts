import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMarkdownCommentary, parseMarkdownTranscript, readLibrary } from '@/lib/content';
import { buildEdition, type Edition, joinLibrary, specimenOf } from '@/lib/edition';

const QUESTION = '**Ada Quill:** And what does the tide bring to the harbour in the winter?';
const ANSWER =
  'The tide brings timber and rope and old nets to the harbour wall. Nobody claims any of it, and nobody ever did. The town keeps a ledger of all that is found there.';
const SECOND =
  'The ledger lies open on the desk of the harbour master every day but Sunday. Whoever lost a boat may read in it, and most of them do so more than once.';
const NOTE = 'He says so with a straight face, which is half the story of the town and of its harbour.';
const LONG_NOTE = NOTE.repeat(10);

/** Sentences that are not quoted, each of ten words. */
const filler = (count: number): string =>
  Array.from({ length: count }, (_, index) => `In year ${index + 100} the gulls came back to us again.`).join(' ');

/** An edition of these paragraphs, with one essay. */
function editionOf(paragraphs: readonly string[], essay: string): Edition {
  const { transcript } = parseMarkdownTranscript({
    path: 'content/tides/transcript.md',
    text: `---
title: Tides
date: 2025-07-16
participants:
  - { id: quill, name: Ada Quill, role: interviewer }
  - { id: ferry, name: Tom Ferry, role: guest }
rights: CC-BY-4.0
language: en
---

${paragraphs.join('\n\n')}
`,
  });
  const { commentary } = parseMarkdownCommentary({
    path: 'content/tides/commentary/flotsam.md',
    text: `---\ntitle: On flotsam\nrights: CC-BY-4.0\n---\n\n${essay}\n`,
  });
  if (!transcript || !commentary) throw new Error('the fixture does not parse');
  return buildEdition({ slug: 'tides', transcript, commentaries: [commentary], times: null, lock: null });
}

const VERBATIM = `> Nobody claims any of it, and nobody ever did.\n\n${NOTE}`;
const ALTERED = `> The town keeps a long ledger of all that is found there.\n\n${NOTE}`;
const INLINE = `They hold that “nobody claims any of it, and nobody ever did” and go on to the next of the boats at once.`;

interface Case {
  readonly name: string;
  readonly said?: readonly string[];
  readonly essay: string;
  /** Opening words of the quote; null where nothing fits. */
  readonly quote: string | null;
}

const CASES: readonly Case[] = [
  { name: 'a block quotation', essay: VERBATIM, quote: 'Nobody claims' },
  { name: 'an altered one before a verbatim one', essay: `${VERBATIM}\n\n${ALTERED}`, quote: 'The town keeps' },
  { name: 'a fair part of a sentence', essay: INLINE, quote: 'nobody claims' },
  { name: 'a block quotation before a part of a sentence', essay: `${INLINE}\n\n${ALTERED}`, quote: 'The town keeps' },
  {
    name: 'the first in the interview of those that are as good',
    essay: `> The town keeps a ledger of all that is found there.\n\n${NOTE}\n\n${VERBATIM}`,
    quote: 'Nobody claims',
  },
  {
    name: 'words over two paragraphs',
    said: [`**Tom Ferry:** ${ANSWER}`, SECOND],
    essay: `> The town keeps a ledger of all that is found there.\n>\n> The ledger lies open on the desk of the harbour master every day but Sunday.\n\n${NOTE}`,
    quote: 'The town keeps',
  },
  {
    name: 'none where nothing has a place',
    essay: `> Ducks do not care for jazz, and never will.\n\n${NOTE}`,
    quote: null,
  },
  { name: 'none where only a word or two are', essay: `The “old nets” are his. ${NOTE}`, quote: null },
  { name: 'none where the note is long', essay: `> ${ANSWER}\n\n${LONG_NOTE}`, quote: null },
  {
    name: 'none where the note says nothing',
    essay: '> Nobody claims any of it, and nobody ever did.\n\nSo.',
    quote: null,
  },
  { name: 'none where the note is a list', essay: `${VERBATIM}\n\n- rope\n- timber\n- nets`, quote: null },
  {
    name: 'none where the passage is short',
    said: ['**Tom Ferry:** Nobody claims any of it, and nobody ever did.'],
    essay: VERBATIM,
    quote: null,
  },
  {
    name: 'none where the passage is very long',
    said: [`**Tom Ferry:** ${filler(20)} ${ANSWER} ${filler(20)}`],
    essay: VERBATIM,
    quote: null,
  },
  { name: 'none where the interviewer says it', said: [`**Ada Quill:** ${ANSWER}`], essay: VERBATIM, quote: null },
  { name: 'none where nobody is known to say it', said: [ANSWER], essay: VERBATIM, quote: null },
];

/** What is shown of a specimen's passages. */
const shownTexts = (edition: Edition): string[] =>
  (specimenOf(edition)?.passages ?? []).map(({ passage, shown }) => passage.text.slice(shown.start, shown.end));

describe('the passage of an edition that shows best what it has', () => {
  it.each(CASES)('$name', ({ said = [`**Tom Ferry:** ${ANSWER}`], essay, quote }) => {
    // Words without a label are the last speaker's, so they come first where nobody is to say them.
    const paragraphs = said[0]?.startsWith('**') ? [QUESTION, ...said] : [...said, QUESTION];
    const specimen = specimenOf(editionOf(paragraphs, essay));
    if (quote === null) expect(specimen).toBeNull();
    else expect(specimen?.quote.text.startsWith(quote), specimen?.quote.text).toBe(true);
  });

  it('has the question before it, who answers, the words of its quote alone marked, and its note', () => {
    const specimen = specimenOf(editionOf([QUESTION, `**Tom Ferry:** ${ANSWER}`], `${INLINE}\n\n${VERBATIM}`));
    expect(specimen).toMatchObject({
      edition: 'tides',
      question: 'What does the tide bring to the harbour in the winter?',
      speaker: { name: 'Tom Ferry' },
      commentary: { slug: 'flotsam', voice: 1 },
    });
    const [{ passage } = { passage: undefined }] = specimen?.passages ?? [];
    expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      'Nobody claims any of it, and nobody ever did.',
    ]);
    expect(specimen?.quote.note.map(({ block }) => specimen.commentary.blocks[block]?.text)).toEqual([NOTE]);
  });

  it('has no question where nobody asked one', () => {
    const answer = `**Tom Ferry:** ${ANSWER}`;
    expect(specimenOf(editionOf([answer, QUESTION], VERBATIM))).toMatchObject({ question: null });
  });

  it('shows whole passages where they are short enough', () => {
    const edition = editionOf([QUESTION, `**Tom Ferry:** ${ANSWER}`, SECOND], VERBATIM);
    expect(shownTexts(edition)).toEqual([ANSWER]);
  });

  it('shows whole sentences of a longer one, and as many as there is room for', () => {
    fc.assert(
      fc.property(fc.nat(14), fc.nat(14), (before, after) => {
        const text = [filler(before), ANSWER, filler(after)].filter(Boolean).join(' ');
        const [shown = ''] = shownTexts(editionOf([QUESTION, `**Tom Ferry:** ${text}`], VERBATIM));
        expect(shown).toContain('Nobody claims any of it, and nobody ever did.');
        expect(shown).toMatch(/^(?:In year|The t|Nobody).*[.]$/s);
        const words = shown.split(/\s+/).length;
        expect(words).toBeLessThanOrEqual(90);
        expect(words).toBeGreaterThanOrEqual(Math.min(80, text.split(/\s+/).length));
      }),
      { numRuns: 30 },
    );
  });
});

test('the first edition shows an altered quote, and little is kept for it', async () => {
  const [interview] = joinLibrary(await readLibrary('content')).interviews;
  const specimen = interview ? specimenOf(interview.edition) : null;
  expect(specimen?.quote.placement.fidelity).toBe('altered');
  expect(JSON.stringify(specimen).length).toBeLessThan(10_000);
  expect(JSON.parse(JSON.stringify(specimen))).toStrictEqual(specimen);
});
