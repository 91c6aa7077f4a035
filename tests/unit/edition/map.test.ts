import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readLibrary } from '@/lib/content';
import {
  buildEdition,
  type Edition,
  type EssayMap,
  isPlaced,
  mapOf,
  type PlacedQuote,
  talkShares,
} from '@/lib/edition';
import { updateLock } from '@/lib/links';

/** A quote in shorthand: which passages' words it takes, and where the essay has them; ranges are words counted from 0. */
interface QuotePlan {
  readonly spans: readonly [passage: number, from: number, to: number][];
  readonly essay: readonly [block: number, from: number, to: number];
}

/** Where words stand in a text in which every word has one letter and a space follows each. */
const letters = (from: number, to: number) => ({ start: from * 2, end: to * 2 - 1 });
const text = (words: number): string => 'w '.repeat(words).trim();

const speakers = ['ann', 'ben', 'cleo'].map((id) => ({ id, name: id, label: id, role: 'guest' as const }));

/** An interview of passages with so many words each, said by `ann`, `ben`, `cleo` or nobody, and an essay about it. */
function edition(passages: readonly [speaker: string | null, words: number][], essay: number[], plans: QuotePlan[]) {
  const prose = (words: number) => ({ text: text(words), content: [], origin: [] });
  const quotes: PlacedQuote[] = plans.map(({ spans, essay: [block, from, to] }, index) => ({
    id: `q${index + 1}`,
    commentary: 'essay',
    voice: 1,
    kind: 'block',
    text: '',
    lemma: '',
    block,
    range: letters(from, to),
    source: { start: 0, end: 0 },
    number: index + 1,
    note: [],
    placement: {
      status: 'located',
      fidelity: 'verbatim',
      confidence: 1,
      edits: [],
      flags: [],
      spans: spans.map(([passage, first, end]) => ({ passage: `p${passage}`, ...letters(first, end), text: '' })),
    },
  }));
  const commentary = {
    slug: 'essay',
    voice: 1,
    meta: { title: 'Essay', rights: 'none' },
    blocks: essay.map((words) => ({ ...prose(words), kind: 'paragraph' as const })),
    unattached: [],
    quotes,
  };
  const whole: Edition = {
    slug: 'interview',
    meta: { title: 'Interview', date: '2024-01-01', participants: [], rights: 'none', language: 'en' },
    introduction: [],
    speakers,
    passages: passages.map(([speaker, words], index) => ({
      ...prose(words),
      id: `p${index}`,
      marks: [],
      speaker,
      speakerInferred: false,
      opensTurn: speaker !== passages[index - 1]?.[0],
    })),
    chapters: [],
    lock: updateLock(null, [], []).lock,
    commentaries: [commentary],
    words: passages.reduce((sum, [, words]) => sum + words, 0),
    openLicence: true,
  };
  return { whole, commentary };
}

function map(...args: Parameters<typeof edition>): EssayMap {
  const { whole, commentary } = edition(...args);
  return mapOf(whole, commentary);
}

/** Stretches in short: `0.25–0.5`. */
const short = ({ from, to }: { from: number; to: number }): string => `${+from.toFixed(3)}–${+to.toFixed(3)}`;

describe('mapOf', () => {
  const talk: [string, number][] = [
    ['ann', 20],
    ['ben', 30],
    ['ben', 30],
    ['ann', 20],
  ];

  it('lays passages and blocks end to end, in proportion to their words', () => {
    const { passages, blocks, words } = map(talk, [10, 30], []);
    expect(passages.map(short)).toEqual(['0–0.2', '0.2–0.5', '0.5–0.8', '0.8–1']);
    expect(passages.map(({ speaker }) => speaker?.id)).toEqual(['ann', 'ben', 'ben', 'ann']);
    expect(blocks.map(short)).toEqual(['0–0.25', '0.25–1']);
    expect(words).toEqual({ interview: 100, essay: 40 });
  });

  const ribbons: { name: string; plan: QuotePlan; pieces: string[]; words: number; speakers: string[] }[] = [
    {
      name: 'leads a quote from its words in the interview to its words in the essay',
      plan: { spans: [[1, 10, 20]], essay: [1, 0, 10] },
      pieces: ['0.3–0.4 > 0.25–0.5'],
      words: 10,
      speakers: ['ben'],
    },
    {
      name: 'keeps words together that go on in the next passage',
      plan: {
        spans: [
          [1, 20, 30],
          [2, 0, 10],
        ],
        essay: [1, 0, 20],
      },
      pieces: ['0.4–0.6 > 0.25–0.75'],
      words: 20,
      speakers: ['ben'],
    },
    {
      name: 'divides the essay’s side of a joined quote by the words of its pieces',
      plan: {
        spans: [
          [2, 0, 15],
          [0, 0, 5],
        ],
        essay: [1, 0, 20],
      },
      pieces: ['0.5–0.65 > 0.25–0.625', '0–0.05 > 0.625–0.75'],
      words: 20,
      speakers: ['ann', 'ben'],
    },
  ];
  for (const { name, plan, pieces, words, speakers: said } of ribbons) {
    it(name, () => {
      const [ribbon] = map(talk, [10, 30], [plan]).ribbons;
      expect(ribbon?.pieces.map(({ interview, essay }) => `${short(interview)} > ${short(essay)}`)).toEqual(pieces);
      expect(ribbon?.words).toBe(words);
      expect(ribbon?.speakers.map(({ id }) => id)).toEqual(said);
    });
  }

  const orders: { name: string; starts: number[]; back: number[] }[] = [
    { name: 'sees an essay that follows the interview', starts: [0, 10, 20], back: [] },
    { name: 'sees where the essay goes back', starts: [20, 0, 10], back: [0] },
    { name: 'sees each time it goes back', starts: [20, 10, 0], back: [10, 0] },
    { name: 'does not take a word of the quote before for a way back', starts: [20, 19, 20], back: [] },
  ];
  for (const { name, starts, back } of orders) {
    it(name, () => {
      const plans = starts.map((start): QuotePlan => ({ spans: [[1, start, start + 5]], essay: [0, 0, 5] }));
      const returned = map(talk, [10], plans).ribbons.filter(({ goesBack }) => goesBack);
      expect(returned.map(({ interview }) => Math.round(interview.from * 100) - 20)).toEqual(back);
    });
  }

  it('counts what each speaker says and what is quoted of it, a word quoted twice once', () => {
    const { speakers: shares } = map(
      talk,
      [10],
      [
        { spans: [[1, 0, 20]], essay: [0, 0, 5] },
        { spans: [[1, 10, 30]], essay: [0, 5, 10] },
      ],
    );
    expect(shares.map(({ speaker, share, quoted }) => [speaker?.id, share, quoted])).toEqual([
      ['ben', 0.6, 0.5],
      ['ann', 0.4, 0],
    ]);
  });

  it('names the stretches that are not quoted by where they begin', () => {
    const { unquoted } = map(talk, [10], [{ spans: [[1, 10, 30]], essay: [0, 0, 10] }]);
    expect(unquoted.map((stretch) => [stretch.passage, stretch.words, short(stretch)])).toEqual([
      ['p0', 30, '0–0.3'],
      ['p2', 50, '0.5–1'],
    ]);
  });

  it('has a share for words that nobody is named for', () => {
    const shares = talkShares(edition([...talk, [null, 100]], [], []).whole);
    expect(shares.map(({ speaker, share }) => [speaker?.id, share])).toEqual([
      [undefined, 0.5],
      ['ben', 0.3],
      ['ann', 0.2],
    ]);
  });

  it('is empty where nothing is said', () => {
    expect(map([], [], [])).toEqual({
      words: { interview: 0, essay: 0 },
      passages: [],
      blocks: [],
      ribbons: [],
      speakers: [],
      unquoted: [],
    });
  });

  const plan = fc
    .record({
      passages: fc.array(fc.tuple(fc.constantFrom('ann', 'ben', 'cleo', null), fc.integer({ min: 0, max: 40 })), {
        minLength: 1,
        maxLength: 12,
      }),
      essay: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
      quotes: fc.array(
        fc.record({ spans: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1 }), block: fc.nat() }),
      ),
    })
    .map(({ passages, essay, quotes }) => ({
      passages,
      essay,
      quotes: quotes.flatMap(({ spans, block }): QuotePlan[] => {
        const within = spans.flatMap(([passage, from, length]): [number, number, number][] => {
          const index = passage % passages.length;
          const words = passages[index]?.[1] ?? 0;
          const first = from % Math.max(words, 1);
          return words === 0 ? [] : [[index, first, first + 1 + (length % (words - first))]];
        });
        const index = block % essay.length;
        return within.length === 0 ? [] : [{ spans: within, essay: [index, 0, essay[index] ?? 1] }];
      }),
    }));

  it('keeps to its bounds, whatever is quoted from wherever', () => {
    fc.assert(
      fc.property(plan, ({ passages, essay, quotes }) => {
        const drawn = map(passages, essay, quotes);
        expect(drawn.ribbons).toHaveLength(quotes.length);
        const extents = drawn.ribbons.flatMap((ribbon) => [
          ribbon.interview,
          ribbon.essay,
          ...ribbon.pieces.flatMap((piece) => [piece.interview, piece.essay]),
        ]);
        for (const { from, to } of [...extents, ...drawn.unquoted, ...drawn.passages, ...drawn.blocks]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives every word a speaker’s share, and holds every word quoted or not', () => {
    fc.assert(
      fc.property(plan, ({ passages, essay, quotes }) => {
        const { speakers: shares, unquoted, words } = map(passages, essay, quotes);
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
        if (words.interview > 0) expect(sum(shares.map(({ share }) => share))).toBeCloseTo(1);
        for (const { quoted } of shares) expect(quoted >= 0 && quoted <= 1).toBe(true);
        const quotedWords = sum(shares.map((each) => each.quotedWords));
        expect(quotedWords + sum(unquoted.map((stretch) => stretch.words))).toBe(words.interview);
      }),
    );
  });

  it('quotes no more where everything is quoted again', () => {
    fc.assert(
      fc.property(plan, ({ passages, essay, quotes }) => {
        const once = map(passages, essay, quotes);
        const twice = map(passages, essay, [...quotes, ...quotes]);
        expect(twice.speakers).toEqual(once.speakers);
        expect(twice.unquoted).toEqual(once.unquoted);
      }),
    );
  });
});

test('the first edition: every placed quote has its ribbon, between words that are the same', async () => {
  const { interviews } = await readLibrary('content');
  const built = interviews.map((each) => buildEdition(each)).find(({ slug }) => slug === 'zuckerberg-titv');
  const commentary = built?.commentaries[0];
  if (!built || !commentary) throw new Error('The first edition is missing.');
  const { ribbons, speakers: shares, words } = mapOf(built, commentary);
  expect(ribbons.map(({ quote }) => quote.id)).toEqual(commentary.quotes.filter(isPlaced).map(({ id }) => id));
  for (const { quote, interview, essay } of ribbons.filter((ribbon) => ribbon.quote.placement.edits.length === 0)) {
    const spoken = (interview.to - interview.from) * words.interview;
    const written = (essay.to - essay.from) * words.essay;
    // A compound may be one word here and two there.
    expect(Math.abs(spoken - written), quote.lemma).toBeLessThanOrEqual(1.01);
  }
  expect(words.interview).toBe(built.words);
  expect(shares.map(({ speaker }) => speaker?.label)).toEqual(['Zuckerberg', 'Lessin']);
});
