/**
 * What becomes of quotes, case by case. To add a case: say what it is about, give the quote, and what is expected of it;
 * `spans` are the words that are found.
 */
import { describe, expect, test } from 'vitest';
import {
  alignQuotes,
  type Fidelity,
  type Flag,
  indexTranscript,
  type PassageText,
  placeQuotes,
  type QuoteText,
} from '@/lib/align';
import { interview, isSlice, passagesOf, spanTexts } from './fixtures';

const BRIDGES = passagesOf(
  [
    'host',
    'Welcome back. You have built three bridges in ten years, and you look tired. Why another one, and why now?',
  ],
  [
    'guest',
    'Well, um, the old bridge — it’s, it’s falling apart under our feet. We will not build a second tunnel before 2030. I mean, the river doesn’t wait for anybody, you know, and neither do the lorries.',
  ],
  [
    'guest',
    'Our superintelligence centre costs 2,000 euros a day. That’s twenty five percent of what the city earns from parking, and it never sleeps.',
  ],
  ['host', 'And what about the ferry that everybody keeps writing to me about?'],
  [
    'guest',
    'The ferry is a beautiful old thing. Engineers “hate” her, naïve tourists adore her… We are going to keep her running for as long as the harbour master lets us, and then some. [laughs] Half of my family learned to swim behind that ferry.',
  ],
  [
    'guest',
    'So when people ask me whether it is worth two hundred million, I say that a city without a crossing is only two villages with a grudge. That is my whole argument. There is no other.',
  ],
);

interface Case {
  readonly about: string;
  readonly quote: string;
  readonly spans: readonly string[];
  readonly fidelity: Fidelity;
  /** What the transcript has and what the quote has in its place. */
  readonly edits?: readonly (readonly [source: string, quote: string])[];
  readonly flags?: readonly Flag[];
}

const FALLING = 'it’s falling apart under our feet';
const VILLAGES = 'a city without a crossing is only two villages with a grudge';

const PLACED: readonly Case[] = [
  {
    about: 'words within a sentence',
    quote: 'for as long as the harbour master lets us',
    spans: ['for as long as the harbour master lets us'],
    fidelity: 'verbatim',
  },
  {
    about: 'a full stop that the quote has too',
    quote: 'That is my whole argument.',
    spans: ['That is my whole argument.'],
    fidelity: 'verbatim',
  },
  {
    about: 'a full stop that the quote does not have',
    quote: 'That is my whole argument',
    spans: ['That is my whole argument'],
    fidelity: 'verbatim',
  },
  {
    about: 'a full stop that the transcript does not have',
    quote: 'We will not build a second tunnel.',
    spans: ['We will not build a second tunnel'],
    fidelity: 'verbatim',
  },
  {
    about: 'a quotation mark at its beginning, of another kind',
    quote: '«hate» her, naïve tourists adore her',
    spans: ['“hate” her, naïve tourists adore her'],
    fidelity: 'verbatim',
  },
  {
    about: 'two paragraphs of one speaker',
    quote: 'and neither do the lorries.\nOur superintelligence centre costs 2,000 euros a day.',
    spans: ['and neither do the lorries.', 'Our superintelligence centre costs 2,000 euros a day.'],
    fidelity: 'verbatim',
  },
  {
    about: 'a change of speaker',
    quote: 'What about the ferry that everybody keeps writing to me about? The ferry is a beautiful old thing.',
    spans: ['what about the ferry that everybody keeps writing to me about?', 'The ferry is a beautiful old thing.'],
    fidelity: 'verbatim',
    flags: ['several-speakers'],
  },
  {
    about: 'capitals, no accents, straight quotation marks, no-break spaces and soft hyphens',
    quote: 'ENGINEERS "HATE" HER,\u00a0NAIVE TOUR\u00adISTS ADORE HER',
    spans: ['Engineers “hate” her, naïve tourists adore her'],
    fidelity: 'verbatim',
  },
  {
    about: 'a compound written apart',
    quote: 'Our super intelligence centre costs',
    spans: ['Our superintelligence centre costs'],
    fidelity: 'verbatim',
  },
  {
    about: 'a compound written with a hyphen',
    quote: 'our super-intelligence centre costs 2000 euros a day',
    spans: ['Our superintelligence centre costs 2,000 euros a day'],
    fidelity: 'verbatim',
  },
  {
    about: 'words left out at a mark',
    quote: 'We are going to keep her running … and then some.',
    spans: ['We are going to keep her running', 'and then some.'],
    fidelity: 'elided',
  },
  {
    about: 'words left out at three full stops',
    quote:
      'when people ask me whether it is worth two hundred million... a city without a crossing is only two villages',
    spans: [
      'when people ask me whether it is worth two hundred million',
      'a city without a crossing is only two villages',
    ],
    fidelity: 'elided',
  },
  {
    about: 'words left out at a mark in brackets, over paragraphs',
    quote: 'the old bridge […] costs 2,000 euros a day',
    spans: ['the old bridge', 'costs 2,000 euros a day'],
    fidelity: 'elided',
  },
  {
    about: 'marks where nothing is left out',
    quote: '…naïve tourists adore her… We are going to keep her running…',
    spans: ['naïve tourists adore her… We are going to keep her running'],
    fidelity: 'verbatim',
  },
  {
    about: 'a capital in brackets',
    quote: '[W]hen people ask me whether it is worth two hundred million',
    spans: ['when people ask me whether it is worth two hundred million'],
    fidelity: 'verbatim',
  },
  {
    about: 'words put in in brackets',
    quote: 'We are going to keep her [the ferry] running for as long as the harbour master lets us',
    spans: ['We are going to keep her running for as long as the harbour master lets us'],
    fidelity: 'elided',
  },
  {
    about: 'words in brackets for others',
    quote: 'We are going to keep [the ferry] running for as long as the harbour master lets us',
    spans: ['We are going to keep her running for as long as the harbour master lets us'],
    fidelity: 'elided',
    edits: [['her', 'the ferry']],
  },
  {
    about: 'an ending in brackets',
    quote: 'Half of my family learn[s] to swim behind that ferry',
    spans: ['Half of my family learned to swim behind that ferry'],
    fidelity: 'elided',
    edits: [['learned', 'learn[s]']],
  },
  {
    about: '(sic)',
    quote: 'only two villages (sic) with a grudge',
    spans: ['only two villages with a grudge'],
    fidelity: 'elided',
  },
  {
    about: 'brackets of the transcript',
    quote: 'and then some. [laughs] Half of my family',
    spans: ['and then some. [laughs] Half of my family'],
    fidelity: 'verbatim',
  },
  {
    about: 'fillers and a stutter dropped',
    quote: 'Well, the old bridge — it’s falling apart under our feet.',
    spans: [`Well, um, the old bridge — it’s, ${FALLING}.`],
    fidelity: 'clean-verbatim',
    edits: [
      ['um', ''],
      ['it’s', ''],
    ],
  },
  {
    about: 'a contraction written out',
    quote: 'the river does not wait for anybody',
    spans: ['the river doesn’t wait for anybody'],
    fidelity: 'clean-verbatim',
    edits: [['doesn’t', 'does not']],
  },
  {
    about: 'figures for number words',
    quote: 'That’s 25 percent of what the city earns from parking',
    spans: ['That’s twenty five percent of what the city earns from parking'],
    fidelity: 'clean-verbatim',
    edits: [['twenty five', '25']],
  },
  {
    about: 'a sign for a word',
    quote: 'That’s 25% of what the city earns from parking',
    spans: ['That’s twenty five percent of what the city earns from parking'],
    fidelity: 'clean-verbatim',
    edits: [['twenty five', '25']],
  },
  {
    about: 'a slip of the pen',
    quote: 'as long as the harbor mastr lets us',
    spans: ['as long as the harbour master lets us'],
    fidelity: 'altered',
    edits: [['harbour master', 'harbor mastr']],
  },
  {
    about: 'a word put in',
    quote: 'when people ask me, for hours, whether it is worth two hundred million',
    spans: ['when people ask me whether it is worth two hundred million'],
    fidelity: 'altered',
    edits: [['', 'for hours']],
  },
  {
    about: 'a negation dropped',
    quote: 'We will build a second tunnel before 2030.',
    spans: ['We will not build a second tunnel before 2030.'],
    fidelity: 'altered',
    edits: [['not', '']],
    flags: ['negation-changed'],
  },
  {
    about: 'a negation dropped with its verb',
    quote: 'I mean, the river does wait for anybody, you know, and neither do the lorries',
    spans: ['I mean, the river doesn’t wait for anybody, you know, and neither do the lorries'],
    fidelity: 'altered',
    edits: [['doesn’t', 'does']],
    flags: ['negation-changed'],
  },
  {
    about: 'a negation dropped at a mark',
    quote: 'We will … build a second tunnel before 2030.',
    spans: ['We will', 'build a second tunnel before 2030.'],
    fidelity: 'elided',
    flags: ['negation-changed'],
  },
  {
    about: 'another number in figures',
    quote: 'We will not build a second tunnel before 2035.',
    spans: ['We will not build a second tunnel before 2030.'],
    fidelity: 'altered',
    edits: [['2030', '2035']],
    flags: ['number-changed'],
  },
  {
    about: 'another number in words',
    quote: 'whether it is worth two hundred billion, I say that a city',
    spans: ['whether it is worth two hundred million, I say that a city'],
    fidelity: 'altered',
    edits: [['million', 'billion']],
    flags: ['number-changed'],
  },
  {
    about: 'pieces from places apart',
    quote: `The ferry is a beautiful old thing ${VILLAGES}`,
    spans: ['The ferry is a beautiful old thing', VILLAGES],
    fidelity: 'stitched',
    flags: [],
  },
  {
    about: 'pieces in another order',
    quote: `${VILLAGES}, and the river doesn’t wait for anybody`,
    spans: [VILLAGES, 'the river doesn’t wait for anybody'],
    fidelity: 'stitched',
    edits: [['', 'and']],
  },
];

const NOT_PLACED: readonly { about: string; quote: string; kind?: QuoteText['kind'] }[] = [
  { about: 'nothing', quote: '' },
  { about: 'no words', quote: '… —' },
  { about: 'one word that was not said', quote: 'Colossus' },
  { about: 'a saying that shares its commonest words', quote: 'move fast and break the things that we have' },
  { about: 'a sentence of the same kind', quote: 'We are going to keep the old tunnel open for as long as it takes' },
  { about: 'phrases of the transcript joined', quote: 'what the city look tired and then that is before the lorries' },
  { about: 'the same words in another order', quote: 'grudge villages two only crossing a without city a' },
];

const one = (passages: readonly PassageText[], text: string, kind: QuoteText['kind'] = 'block') =>
  alignQuotes(passages, [{ kind, text }])[0];

describe('a quote that was said', () => {
  test.each(PLACED)('$about', ({ quote, spans, fidelity, edits = [], flags = [] }) => {
    const placement = one(BRIDGES, quote);
    expect(spanTexts(placement)).toEqual(spans);
    if (placement?.status !== 'located') return;
    expect(placement.spans.every((span) => isSlice(BRIDGES, span))).toBe(true);
    expect(placement.fidelity).toBe(fidelity);
    expect(placement.edits.map((edit) => [edit.source, edit.quote])).toEqual(edits);
    expect(placement.flags).toEqual(flags);
  });
});

describe('a quote that was not said', () => {
  test.each(NOT_PLACED)('$about', ({ quote, kind }) => {
    expect(one(BRIDGES, quote, kind)?.status).toBe('not-found');
  });
});

describe('scripts', () => {
  test.each([
    [
      'Chinese',
      '我们正在建设一个新的实验室。人工智能将改变我们的生活，也会改变我们的工作。',
      '人工智能将改变我们的生活',
    ],
    [
      'Japanese',
      '新しい研究所を建てています。人工知能は私たちの生活を変えるでしょう。',
      '人工知能は私たちの生活を変える',
    ],
    ['Thai', 'เรากำลังสร้างห้องทดลองใหม่ ปัญญาประดิษฐ์จะเปลี่ยนชีวิตของเรา', 'ปัญญาประดิษฐ์จะเปลี่ยนชีวิตของเรา'],
    ['Hebrew', 'אנחנו בונים מעבדה חדשה. הבינה המלאכותית תשנה את חיינו לגמרי.', 'הבינה המלאכותית תשנה את חיינו'],
    [
      'Arabic with vowel points',
      'نبني مختبرا جديدا. سيغير الذكاء الاصطناعي حياتنا كلها.',
      'سَيُغَيِّرُ الذكاء الاصطناعي حياتنا',
    ],
    ['Greek', 'Χτίζουμε νέο εργαστήριο. Η τεχνητή νοημοσύνη θα αλλάξει τη ζωή μας.', 'Η ΤΕΧΝΗΤΗ ΝΟΗΜΟΣΥΝΗ ΘΑ ΑΛΛΑΞΕΙ'],
    ['ligatures', 'The ﬁrst oﬃce was in a ﬂat above the bakery, of all places.', 'The first office was in a flat'],
    [
      'emoji',
      'We shipped it 🚀🚀 on a Friday night 😀 and nobody complained at all.',
      'We shipped it 🚀🚀 on a Friday night 😀',
    ],
    [
      'combining marks',
      'Cafe\u0301 society was never my thing, to be honest with you.',
      'café society was never my thing',
    ],
  ])('%s', (_, text, quote) => {
    const passages = passagesOf('Something else was said before it.', text);
    const placement = one(passages, quote);
    expect(placement).toMatchObject({ status: 'located', fidelity: 'verbatim', edits: [] });
    expect(spanTexts(placement).join('').normalize('NFKD').length).toBeGreaterThan(quote.length * 0.8);
  });
});

test('a negation dropped in Chinese is flagged', () => {
  const passages = passagesOf('我们正在建设一个新的实验室。', '我们不会停止，直到每个人都能使用它。');
  const placement = one(passages, '我们会停止，直到每个人都能使用它');
  expect(placement).toMatchObject({ status: 'located', fidelity: 'altered', flags: ['negation-changed'] });
});

describe('words that were said several times', () => {
  const CHORUS = passagesOf(
    'I think about the harbour every day. That is what we do here, day in and day out.',
    'The harbour was empty when I came. I had a clean slate, and I think that matters.',
    'That is what we do here, day in and day out. A clean slate is a rare thing in a town as old as this one.',
  );
  const repeated: QuoteText = { kind: 'block', text: 'That is what we do here, day in and day out.' };
  const said: QuoteText = {
    kind: 'block',
    text: 'The harbour was empty when I came. I had a clean slate, and I think',
  };

  test('are ambiguous, with all their places', () => {
    const [placement] = alignQuotes(CHORUS, [repeated]);
    expect(placement?.status).toBe('ambiguous');
    if (placement?.status !== 'ambiguous') return;
    expect(placement.candidates.map(({ spans }) => spans[0]?.passage)).toEqual(['p0', 'p2']);
    expect(placement.candidates.every(({ fidelity }) => fidelity === 'verbatim')).toBe(true);
  });

  test('are ambiguous in passing too, when nothing around them helps', () => {
    expect(one(CHORUS, 'clean slate', 'inline')?.status).toBe('ambiguous');
  });

  test.each(['clean slate', 'think'])('“%s” in passing is of the block quotation before it', (text) => {
    const [, placement] = alignQuotes(CHORUS, [said, { kind: 'inline', text }]);
    expect(placement).toMatchObject({ status: 'located', spans: [{ passage: 'p1' }] });
  });

  test('are left open where the commentary is seen to jump about', () => {
    const { passages } = interview();
    const quoted: QuoteText = {
      kind: 'block',
      text: 'And I continue to think that that’s going to be the best form factor for AI, because, you know, they can see what you see and hear what you hear, and you can talk to them throughout the day.',
    };
    const think: QuoteText = { kind: 'inline', text: 'think' };
    const jumps = ['Dario', 'capex', 'hot AI summer', 'Llama 4', 'weatherproof tents', 'footprint of Manhattan'].map(
      (text): QuoteText => ({ kind: 'inline', text }),
    );
    expect(alignQuotes(passages, [quoted, think])[1]?.status).toBe('located');
    expect(alignQuotes(passages, [quoted, ...jumps, ...jumps, think]).at(-1)?.status).toBe('ambiguous');
  });

  test('block quotations are not helped by their neighbours', () => {
    const [, placement] = alignQuotes(CHORUS, [said, { kind: 'block', text: 'clean slate' }]);
    expect(placement?.status).toBe('ambiguous');
  });

  test('a difference between two places decides', () => {
    const placement = one(CHORUS, 'That is what we do here, day in and day out. A clean slate is a rare thing');
    expect(placement).toMatchObject({ status: 'located', spans: [{ passage: 'p2' }] });
  });
});

describe('an index', () => {
  test('gives the same placements as the passages', () => {
    const quotes = PLACED.map(({ quote }): QuoteText => ({ kind: 'block', text: quote }));
    const index = indexTranscript(BRIDGES);
    expect(placeQuotes(index, quotes)).toEqual(alignQuotes(BRIDGES, quotes));
    expect(placeQuotes(index, quotes.slice(3, 5))).toEqual(alignQuotes(BRIDGES, quotes).slice(3, 5));
  });

  test('of nothing has no places', () => {
    expect(alignQuotes([], [{ kind: 'block', text: 'anything at all' }])).toEqual([
      { status: 'not-found', confidence: 0 },
    ]);
  });
});

describe('confidence', () => {
  test('falls as a quote degrades', () => {
    const degrees = [
      'when people ask me whether it is worth two hundred million, I say that a city without a crossing',
      'when people ask me whether it was worth two hundred million, I say that a city without a crossing',
      'when people ask me whether it was worth all the money, I say that a city without a crossing',
    ].map((quote) => one(BRIDGES, quote)?.confidence ?? 0);
    expect(degrees[0]).toBeGreaterThan(degrees[1] ?? 1);
    expect(degrees[1]).toBeGreaterThan(degrees[2] ?? 1);
  });
});
