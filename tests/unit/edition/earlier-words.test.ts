import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditionQuote } from '@/lib/edition';
import { describeFidelity } from '@/lib/edition/describe-fidelity';
import { isPlaced } from '@/lib/edition/placed-quotes';
import { editionOfVersions, type Version } from '../../support/corrected-edition';

const DREDGED = 'The channel loses eleven inches every winter, and nobody has dredged it since my father did.';
const BUCKET = 'We rented a bucket on a chain for nine days in March, and it moved mud from one place to another.';
const GULLS = 'Gulls follow the dredger up the channel when it works on Sundays, and the bell rings for them.';
const LATER = [{ day: '2025-08-01', paragraphs: [DREDGED.replace('eleven', 'twelve'), BUCKET, GULLS] }];
const FIRST = { day: '2025-07-16', paragraphs: [DREDGED, BUCKET, GULLS] };

/** The only quote of an essay about some versions. */
function quoteOf(versions: readonly Version[], quote: string, language = 'en'): EditionQuote {
  const { commentaries } = editionOfVersions(
    versions,
    `> ${quote.replaceAll('\n', '\n>\n> ')}\n\nSo he says.`,
    language,
  );
  const [first] = commentaries.flatMap(({ quotes }) => quotes);
  if (first === undefined) throw new Error('the essay quotes nothing');
  return first;
}

describe('a quote of an interview that was corrected', () => {
  const struck = { day: '2025-08-02', paragraphs: [DREDGED, GULLS] };
  const redone = BUCKET.replace(/^.*March/, 'We had hired some kind of machine for about two weeks that spring');
  const cases: readonly {
    readonly name: string;
    readonly versions: readonly Version[];
    readonly quote: string;
    readonly earlier: readonly [until: string | undefined, fidelity: string] | null;
    readonly now: string;
  }[] = [
    {
      name: 'has the words as they stood until the day of the correction',
      versions: [FIRST, ...LATER],
      quote: 'The channel loses eleven inches every winter',
      earlier: ['2025-08-01', 'verbatim'],
      now: 'altered',
    },
    {
      name: 'is true to the text as it is',
      versions: [FIRST, ...LATER],
      quote: 'The channel loses twelve inches every winter',
      earlier: null,
      now: 'verbatim',
    },
    {
      name: 'was never true',
      versions: [FIRST, ...LATER],
      quote: 'The channel loses seventeen inches every winter',
      earlier: null,
      now: 'altered',
    },
    {
      name: 'marks what it leaves out of the words as they stood',
      versions: [FIRST, ...LATER],
      quote: 'The channel loses eleven inches … nobody has dredged it since my father did.',
      earlier: ['2025-08-01', 'elided'],
      now: 'altered',
    },
    {
      name: 'changes a word besides',
      versions: [FIRST, ...LATER],
      quote: 'The channel loses eleven inches every summer, and nobody has dredged it',
      earlier: null,
      now: 'altered',
    },
    {
      name: 'has words of a day that the lock does not know',
      versions: [{ paragraphs: FIRST.paragraphs }, { paragraphs: LATER[0]?.paragraphs ?? [] }],
      quote: 'The channel loses eleven inches every winter',
      earlier: [undefined, 'verbatim'],
      now: 'altered',
    },
    {
      name: 'is of the first of three wordings',
      versions: [FIRST, ...LATER, { day: '2025-09-01', paragraphs: [DREDGED.replace('eleven', 'ten'), BUCKET, GULLS] }],
      quote: 'The channel loses eleven inches every winter',
      earlier: ['2025-08-01', 'verbatim'],
      now: 'altered',
    },
    {
      name: 'is of the second of three wordings',
      versions: [FIRST, ...LATER, { day: '2025-09-01', paragraphs: [DREDGED.replace('eleven', 'ten'), BUCKET, GULLS] }],
      quote: 'The channel loses twelve inches every winter',
      earlier: ['2025-09-01', 'verbatim'],
      now: 'altered',
    },
    {
      name: 'is true again, as a correction was taken back',
      versions: [FIRST, ...LATER, { day: '2025-09-01', paragraphs: FIRST.paragraphs }],
      quote: 'The channel loses eleven inches every winter',
      earlier: null,
      now: 'verbatim',
    },
    {
      name: 'is of a passage that was struck',
      versions: [FIRST, struck],
      quote: 'We rented a bucket on a chain for nine days in March',
      earlier: ['2025-08-02', 'verbatim'],
      now: 'not-found',
    },
    {
      name: 'runs over two paragraphs of which one was corrected',
      versions: [FIRST, ...LATER],
      quote: `${DREDGED}\n${BUCKET}`,
      earlier: ['2025-08-01', 'verbatim'],
      now: 'altered',
    },
    {
      name: 'is of words that were written anew',
      versions: [FIRST, { day: '2025-08-03', paragraphs: [DREDGED, redone, GULLS] }],
      quote: 'We rented a bucket on a chain for nine days in March',
      earlier: ['2025-08-03', 'verbatim'],
      now: 'altered',
    },
  ];
  for (const { name, versions, quote, earlier, now } of cases) {
    test(name, () => {
      const found = quoteOf(versions, quote);
      expect(found.earlier && [found.earlier.until, found.earlier.fidelity]).toEqual(earlier ?? undefined);
      const { placement } = found;
      expect(placement.status === 'located' ? placement.fidelity : placement.status).toBe(now);
    });
  }

  test('says until when, and what differs now', () => {
    const quote = quoteOf([FIRST, ...LATER], 'The channel loses eleven inches every winter');
    expect(isPlaced(quote) && describeFidelity(quote)).toEqual({
      kind: 'Quoted as it stood until August 1, 2025',
      sentences: [
        'The interview was corrected since.',
        'The essay has “eleven” where the interview has “twelve”.',
        'A number differs.',
      ],
    });
  });

  test('says that a day is not known', () => {
    const quote = quoteOf([FIRST, { paragraphs: LATER[0]?.paragraphs ?? [] }], 'The channel loses eleven inches');
    expect(isPlaced(quote) && describeFidelity(quote)?.kind).toBe(
      'Quoted as it stood until a day that was not recorded',
    );
  });

  test('is judged in languages without spaces too', () => {
    const before = '每年冬天航道会变浅十一英寸，从我父亲那时起就再没有人疏浚过。';
    const versions = [before, before.replace('十一', '十二')].map((text, index) => ({
      day: `2025-08-0${index + 1}`,
      paragraphs: [text, '三月里我们租了九天的挖泥斗，把泥从一处搬到另一处。'],
    }));
    expect(quoteOf(versions, '每年冬天航道会变浅十一英寸', 'zh').earlier).toMatchObject({ until: '2025-08-02' });
  });
});

describe('for any correction', () => {
  const word = fc.constantFrom(...'river stone lantern winter harbour bucket chapel anchor ledger meadow'.split(' '));
  const filler = fc.constantFrom(...'the of and in with under before'.split(' '));
  const words = fc
    .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: filler }), { minLength: 9, maxLength: 24 })
    .map((list) => list.join(' '));

  test('a quote made of the words that it took out is true to the earlier wording', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(words, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.constantFrom('marzipan', 'xylophone'),
        (text, others, seed, fresh) => {
          const was = text.split(' ');
          const at = seed % was.length;
          const before = was.with(at, 'quicksilver').join(' ');
          const versions = [before, was.with(at, fresh).join(' ')].map((each, index) => ({
            day: `2025-08-0${index + 1}`,
            paragraphs: [each, ...others],
          }));
          const from = Math.max(0, Math.min(at - 3, was.length - 8));
          const quote = was.with(at, 'quicksilver').slice(from, from + 8);
          const found = quoteOf(versions, quote.join(' '));
          expect(found.earlier).toMatchObject({ until: '2025-08-02', fidelity: 'verbatim' });
          expect(found.earlier?.spans.map((span) => span.text).join(' ')).toBe(quote.join(' '));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a quote of words that never stood there is not', () => {
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), fc.nat(), (text, others, seed) => {
        const was = text.split(' ');
        const at = seed % was.length;
        const versions = [was.with(at, 'quicksilver'), was.with(at, 'marzipan')].map((each, index) => ({
          day: `2025-08-0${index + 1}`,
          paragraphs: [each.join(' '), ...others],
        }));
        const from = Math.max(0, Math.min(at - 3, was.length - 8));
        const quote = was.with(at, 'xylophone').slice(from, from + 8);
        expect(quoteOf(versions, quote.join(' ')).earlier).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
