import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditionPassage, type PlacedQuote, sectionsOf, stretchesOf } from '@/lib/edition';

const passage = (id: string): EditionPassage => ({
  id,
  text: id,
  content: [],
  origin: [],
  marks: [],
  speaker: 'a',
  speakerInferred: false,
  opensTurn: false,
});

const quote = (number: number, ...passages: string[]): PlacedQuote => ({
  id: `q${number}`,
  commentary: 'essay',
  voice: 1,
  kind: 'block',
  text: '',
  lemma: '',
  block: 0,
  range: { start: 0, end: 0 },
  source: { start: 0, end: 0 },
  number,
  note: [],
  placement: {
    status: 'located',
    fidelity: 'verbatim',
    confidence: 1,
    edits: [],
    flags: [],
    spans: passages.map((id) => ({ passage: id, start: 0, end: 1, text: id })),
  },
});

/** Stretches in short: `a+b(q1)`. */
function short(passages: string, ...quotes: PlacedQuote[]): string {
  const meta = { title: 'Essay', rights: 'none' };
  const commentary = { slug: 'essay', voice: 1, meta, blocks: [], unattached: [], quotes };
  return stretchesOf(passages.split('').map(passage), [commentary])
    .map((stretch) => {
      const begins = stretch.quotes.map(({ id }) => id).join(',');
      return stretch.passages.map(({ id }) => id).join('+') + (begins ? `(${begins})` : '');
    })
    .join(' ');
}

describe('stretchesOf', () => {
  const cases: { name: string; quotes: PlacedQuote[]; stretches: string }[] = [
    { name: 'keeps passages apart that no quote shares', quotes: [quote(1, 'b')], stretches: 'a b(q1) c d e' },
    { name: 'joins the passages of a quote', quotes: [quote(1, 'b', 'c')], stretches: 'a b+c(q1) d e' },
    {
      name: 'joins what overlapping quotes join',
      quotes: [quote(1, 'a', 'b'), quote(2, 'b', 'c'), quote(3, 'c')],
      stretches: 'a+b+c(q1,q2,q3) d e',
    },
    {
      name: 'does not join what lies between the pieces of a quote',
      quotes: [quote(1, 'd', 'a', 'b')],
      stretches: 'a+b(q1) c d e',
    },
  ];
  for (const { name, quotes, stretches } of cases) it(name, () => expect(short('abcde', ...quotes)).toBe(stretches));
});

describe('sectionsOf', () => {
  const stretchesOfLengths = (...lengths: number[]) =>
    lengths.map((length, index) => ({ passages: [{ ...passage(`p${index}`), text: 'a'.repeat(length) }], quotes: [] }));
  const lengths = (...given: number[]): number[][] | null =>
    sectionsOf(stretchesOfLengths(...given))?.map((section) =>
      section.map(({ passages }) => passages[0]?.text.length ?? 0),
    ) ?? null;

  it.each([
    ['an interview that is not long', [30_000, 30_000], null],
    ['an empty interview', [], null],
    ['long stretches, each by itself', [50_000, 50_000], [[50_000], [50_000]]],
    [
      'short stretches, as many as make a section',
      [97_000, 1_500, 1_500, 1_500, 1_500],
      [[97_000], [1_500, 1_500, 1_500], [1_500]],
    ],
  ])('%s', (_, given, sections) => {
    expect(lengths(...given)).toEqual(sections);
  });

  it('keeps every stretch, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 }), (given) => {
        const sections = lengths(...given);
        if (sections) expect(sections.flat()).toEqual(given);
      }),
    );
  });
});
