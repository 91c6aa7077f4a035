import { describe, expect, it } from 'vitest';
import { type EditionPassage, type PlacedQuote, stretchesOf } from '@/lib/edition';

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
