import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EditionPassage,
  type NoteParagraph,
  notesBeside,
  type PlacedQuote,
  type SharedNote,
  type Stretch,
  sharedNotes,
} from '@/lib/edition';

const ROLES = { l: 'lead-in', a: 'after', m: 'mentions' } as const;

/** A quote with its paragraphs in short: `one 2l 3a` leads in with 2 and follows with 3; `other/one` is of another essay. */
function quote(line: string, index: number): PlacedQuote {
  const [name = '', ...paragraphs] = line.split(' ');
  const [id = '', commentary = 'essay'] = name.split('/').reverse();
  const note = paragraphs.map((paragraph): NoteParagraph => {
    const role = ROLES[paragraph.endsWith('l') ? 'l' : paragraph.endsWith('a') ? 'a' : 'm'];
    const block = Number.parseInt(paragraph, 10);
    return { role, block, ...(role === 'mentions' ? { sentence: { start: index * 10, end: index * 10 + 9 } } : {}) };
  });
  return {
    id,
    commentary,
    voice: 1,
    kind: note[0]?.role === 'mentions' ? 'inline' : 'block',
    text: '',
    lemma: '',
    block: 0,
    range: { start: 0, end: 0 },
    source: { start: 0, end: 0 },
    number: index + 1,
    note,
    placement: { status: 'located', fidelity: 'verbatim', confidence: 1, edits: [], flags: [], spans: [] },
  };
}

/** Notes in short: their quotes, then their paragraphs with their roles. */
const short = (notes: readonly SharedNote[]): string[] =>
  notes.map(({ quotes, paragraphs }) => {
    const said = paragraphs.map(({ block, role }) => `${block}${role[0]}`);
    return `${quotes.map(({ id }) => id).join('+')}: ${said.join(' ')}`;
  });

describe('sharedNotes', () => {
  const cases: { name: string; quotes: string[]; notes: string[] }[] = [
    {
      name: 'gives quotes of paragraphs of their own a note each',
      quotes: ['a 1a', 'b 3a'],
      notes: ['a: 1a', 'b: 3a'],
    },
    { name: 'has a paragraph that two quotes share once', quotes: ['a 1m', 'b 1m'], notes: ['a+b: 1m'] },
    {
      name: 'joins by way of others',
      quotes: ['a 2l 4a', 'b 4m', 'c 4l 6a', 'd 6m'],
      notes: ['a+b+c+d: 2l 4a 6a'],
    },
    {
      name: 'joins what a later quote joins, in the order of the first',
      quotes: ['a 1a', 'b 3a', 'c 5a', 'd 1m 3m'],
      notes: ['a+b+d: 1a 3a', 'c: 5a'],
    },
    { name: 'keeps essays apart', quotes: ['a 1a', 'other/b 1a'], notes: ['a: 1a', 'b: 1a'] },
    { name: 'keeps a quote without a paragraph', quotes: ['a'], notes: ['a: '] },
    { name: 'has no notes where nothing is quoted', quotes: [], notes: [] },
  ];
  for (const { name, quotes, notes } of cases) {
    it(name, () => expect(short(sharedNotes(quotes.map(quote)))).toEqual(notes));
  }

  it('has the sentences of all quotes that a paragraph mentions', () => {
    const [note] = sharedNotes(['a 1m', 'b 1m'].map(quote));
    expect(note?.paragraphs[0]?.sentences).toEqual([
      { start: 0, end: 9 },
      { start: 10, end: 19 },
    ]);
  });

  it('shows every quote once and no paragraph twice, whatever is shared', () => {
    const paragraph = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('l', 'a', 'm'));
    const line = fc.uniqueArray(paragraph, { maxLength: 4, selector: ([block]) => block });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const quotes = lines.map((own, index) =>
          quote([`q${index}`, ...own.map((each) => each.join(''))].join(' '), index),
        );
        const notes = sharedNotes(quotes);
        expect(notes.flatMap((note) => note.quotes).sort((a, b) => a.number - b.number)).toEqual(quotes);
        const blocks = notes.flatMap(({ paragraphs }) => paragraphs.map(({ block }) => block));
        expect(new Set(blocks).size).toBe(blocks.length);
      }),
    );
  });
});

describe('notesBeside', () => {
  const passage = (length: number): EditionPassage => ({
    id: 'p',
    text: 'a'.repeat(length),
    content: [],
    origin: [],
    marks: [],
    speaker: null,
    speakerInferred: false,
    opensTurn: false,
  });

  /** The notes of stretches, each of some letters and quotes. */
  function beside(...stretches: [letters: number, ...quotes: string[]][]): string[][] {
    let count = 0;
    const made = stretches.map(
      ([letters, ...quotes]): Stretch => ({
        passages: [passage(letters)],
        quotes: quotes.map((line) => {
          count += 1;
          return quote(line, count);
        }),
      }),
    );
    const notes = notesBeside(made);
    return made.map((stretch) => short(notes.get(stretch) ?? []));
  }

  const cases: { name: string; stretches: [number, ...string[]][]; notes: string[][] }[] = [
    {
      name: 'shares a note across a question',
      stretches: [[500, 'a 2l 4a'], [200], [500, 'b 4m', 'c 4l']],
      notes: [['a+b+c: 2l 4a'], [], []],
    },
    {
      name: 'repeats what would stand too far away',
      stretches: [[500, 'a 4a'], [900], [500, 'b 4m']],
      notes: [['a: 4a'], [], ['b: 4m']],
    },
    {
      name: 'reaches no further by sharing again',
      stretches: [
        [500, 'a 4a'],
        [500, 'b 4m'],
        [500, 'c 4m'],
        [500, 'd 4m'],
      ],
      notes: [['a+b+c: 4a'], [], [], ['d: 4m']],
    },
    {
      name: 'lets no other note stand between',
      stretches: [
        [500, 'a 4a', 'b 7a'],
        [500, 'c 4m'],
      ],
      notes: [['a: 4a', 'b: 7a'], ['c: 4m']],
    },
  ];
  for (const { name, stretches, notes } of cases) it(name, () => expect(beside(...stretches)).toEqual(notes));
});
