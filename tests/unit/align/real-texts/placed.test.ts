/** Where quotes of real texts are found, and where they must not be. */
import { describe, expect, test } from 'vitest';
import { alignQuotes, type PassageText, wordsOf } from '@/lib/align';
import { interview, passagesOf, spanTexts } from '../fixtures';
import { expectJudged } from './judged';

/** Texts among those of the interview, so that common words are common. */
const among = (...texts: readonly (string | readonly [speaker: string, text: string])[]): PassageText[] => [
  ...passagesOf(...texts).map((passage) => ({ ...passage, id: `said-${passage.id}` })),
  ...interview().passages,
];
const one = (said: readonly PassageText[], text: string) => alignQuotes(said, [{ kind: 'block', text }])[0];

describe('another’s interjection', () => {
  const talk = (interjection: string) =>
    passagesOf(
      ['ada', 'Why?'],
      ['tom', 'We built two boats, and then a third one'],
      ['ada', interjection],
      ['tom', 'that never left the harbour at all, which is sad.'],
    );
  test.each([
    'Right.',
    'Mm-hmm.',
    'Yeah, yeah.',
    'A third one?',
    'Do you mean the one that lay in the dock for years?',
    '[laughs]',
  ])('%s', (interjection) => {
    expectJudged({
      about: interjection,
      said: talk(interjection),
      quote: 'and then a third one that never left the harbour at all',
      fidelity: 'verbatim',
      spans: ['and then a third one', 'that never left the harbour at all'],
      edits: [],
    });
  });

  test('that is quoted too is another’s words', () => {
    expectJudged({
      about: '',
      said: talk('Right.'),
      quote: 'and then a third one. Right. That never left the harbour at all',
      fidelity: 'verbatim',
      flags: ['several-speakers'],
    });
  });

  test('of the same speaker is left out', () => {
    const said = passagesOf(
      ['tom', 'We built two boats, and then a third one'],
      ['tom', 'Right.'],
      ['tom', 'that never left the harbour.'],
    );
    expectJudged({ about: '', said, quote: 'and then a third one that never left the harbour', fidelity: 'altered' });
  });
});

describe('elided articles', () => {
  test.each([
    ['Italian', 'L’acqua del porto è fredda e non è per gli altri.', 'acqua del porto è fredda'],
    ['Italian, another mark', 'Dell’acqua del porto è fredda e non è per gli altri.', 'acqua del porto è fredda'],
    ['French', 'C’est l’eau du port qui est froide.', 'eau du port qui est froide'],
    ['French, pronoun', 'Je sais qu’il a vendu les bateaux du port.', 'il a vendu les bateaux du port'],
  ])('%s', (about, said, quote) => {
    expectJudged({ about, said: passagesOf('…', said), quote, fidelity: 'verbatim', edits: [] });
  });

  test('English contractions are one word', () => {
    expect(wordsOf("don't o'clock he'd").map(({ normal }) => normal)).toEqual(['dont', 'oclock', 'hed']);
  });
});

describe('a changed end', () => {
  test.each([
    [
      'one word for two',
      'Nobody should be giving that much money to another person. Then we left.',
      'Nobody should be giving that much money to another human being.',
      [['person', 'human being']],
    ],
    [
      'two words for one',
      'Nobody should be giving that much money to another human being. Then we left.',
      'Nobody should be giving that much money to another person.',
      [['human being', 'person']],
    ],
    [
      'Chinese',
      '我认为任何人都不应该把那么多钱交给另一个人。然后我们走了。',
      '任何人都不应该把那么多钱交给另一个家伙',
      undefined,
    ],
  ] as const)('%s', (about, said, quote, edits) => {
    expectJudged({ about, said: among(said), quote, fidelity: 'altered', ...(edits ? { edits } : {}) });
  });
});

describe('pieces', () => {
  const pier =
    'So this is what we did: we built the longest pier of the coast and nobody thanked us for it in all these years, and that hurt.';
  test.each([
    ['one too many at the end', `${pier.slice(24, -16)}. Believe me,`, [['', 'Believe me']]],
    ['one too many at the beginning', `Believe me, ${pier.slice(24, -16)}`, [['', 'Believe me']]],
  ] as const)('%s', (about, quote, edits) => {
    expectJudged({ about, said: among(pier), quote, fidelity: 'altered', edits });
  });

  test('at marks are placed each, and joined', () => {
    const said = among(
      'And rules are sort of a habit that you got from somebody else, and you argue it over and over. Habits are really how one decides what to do.',
    );
    expectJudged({
      about: '',
      said,
      quote: 'Rules are sort of a habit … over... Habits are really how one decides',
      fidelity: 'elided',
      spans: ['rules are sort of a habit', 'over. Habits are really how one decides'],
    });
  });

  test('go where their words stand, though it be before', () => {
    const said = among(
      'You have to see how to keep the boats dry. That matters. And I say it because we once lost a boat, and you also have to look and see how you can keep the crew dry.',
    );
    expectJudged({
      about: '',
      said,
      quote: 'I say it because... you have to see how to keep the boats dry',
      fidelity: 'stitched',
      spans: ['I say it because', 'You have to see how to keep the boats dry'],
    });
  });
});

describe('words said twice', () => {
  const pier =
    'We built the longest pier of the coast, and nobody thanked us for it in all these years, not one of them.';
  const said = among(
    ['tom', pier],
    ['ada', 'Welcome to the show.'],
    ['tom', `I was young then. ${pier} Then we left.`],
  );

  test('of which the first is a teaser are those in their context', () => {
    const placement = one(said, pier);
    expect(placement).toMatchObject({ status: 'located', fidelity: 'verbatim', spans: [{ passage: 'said-p2' }] });
    expect(placement).toMatchObject({ alsoAt: [[{ passage: 'said-p0' }]] });
  });

  test('that are few stay ambiguous', () => {
    expect(one(said, 'in all these years, not one of them')?.status).toBe('ambiguous');
  });
});

describe('foreign words at an end', () => {
  test.each([
    [
      'a verb',
      'I say, who cares that much about the boats of ours?',
      'urging who cares that much about the boats',
      'urging',
    ],
    [
      'a German lead-in',
      'And I say that the boats of this harbour are all old, and nobody cares.',
      'Er sagte dazu, dass the boats of this harbour are all old, and nobody cares',
      'Er sagte dazu, dass',
    ],
  ])('%s', (about, said, quote, foreign) => {
    expectJudged({ about, said: among(said), quote, fidelity: 'altered', edits: [['', foreign]] });
  });

  test('a misread text', () => {
    const said = among('Die Kinder liefen den ganzen Tag am Ufer und die Boote lagen still.');
    expect(spanTexts(one(said, 'Die Kindcr tiefen den ganzcn Tag'))).toEqual(['Die Kinder liefen den ganzen Tag']);
  });
});

describe('lookalikes', () => {
  test.each([
    ['another last word', 'Nobody can mend it for us. That is how it is.', 'Nobody can mend it for them'],
    ['two other words', 'And this will be very interesting, I think.', 'This spring will be interesting'],
    ['another first word', 'I’m not sure of anything. That is what I said.', 'was not sure of anything'],
    [
      'another first word, within a sentence',
      'You know that I’m not sure of anything you told us.',
      'was not sure of anything',
    ],
    [
      'another last word, behind a clause that is quoted too',
      'If it breaks, nobody can mend it. That is how it is.',
      'breaks, nobody can mend this',
    ],
  ])('%s', (_, said, quote) => {
    const placement = one(among(said), quote);
    expect(placement?.status).toBe('not-found');
  });

  test.each([
    [
      'over a comma',
      'We painted the longest pier of the coast, and then the wind took half of it.',
      'pier of the coast, and when',
    ],
    [
      'over the end of a sentence',
      'We painted the pier of the coast. Then the wind took half of it.',
      'of the coast. Then a',
    ],
  ])('are none where the words are cut out of the middle of talk, %s', (about, said, quote) => {
    expectJudged({ about, said: among(said), quote, fidelity: 'altered' });
  });

  test('show the nearest place', () => {
    const placement = one(among('I’m not sure of anything. That is what I said.'), 'was not sure of anything');
    expect(placement).toMatchObject({
      status: 'not-found',
      nearest: { spans: [{ passage: 'said-p0' }], fidelity: 'altered' },
    });
  });
});

describe('what turns a statement round', () => {
  test.each([
    [
      'a prefix for a word',
      'I was unsatisfied with the harbour and the boats.',
      'I wasn’t satisfied with the harbour and the boats',
      [],
    ],
    [
      'a prefix lost',
      'It is impossible to see the harbour from the tower.',
      'It is possible to see the harbour from the tower',
      ['negation-changed'],
    ],
    [
      'a clause left out that says “not”, and a number',
      'The boats of this old harbour, which we did not build in 1998, are wet and they leak every day of the year.',
      'The boats of this old harbour are wet and they leak every day of the year',
      [],
    ],
    [
      'a word that was not heard',
      'We met at the [inaudible 00:34:51] in the harbour of the town.',
      'We met at the tavern in the harbour of the town',
      [],
    ],
    [
      'a “not” left out',
      'We do not think that the boats of this harbour are too old.',
      'We do think that the boats of this harbour are too old',
      ['negation-changed'],
    ],
    [
      '“I do not think” left out',
      'We all know that I do not think that the boats of this old harbour are ever late.',
      'We all know that the boats of this old harbour are ever late',
      ['negation-changed'],
    ],
    [
      'German',
      'Wir haben die Boote im Hafen nicht verkauft, und das ist gut.',
      'Wir haben die Boote im Hafen verkauft, und das ist gut',
      ['negation-changed'],
    ],
    [
      'Portuguese',
      'Os barcos não são do porto, mas isso é para mais tarde.',
      'Os barcos são do porto, mas isso é para mais tarde',
      ['negation-changed'],
    ],
  ] as const)('%s', (about, text, quote, flags) => {
    expectJudged({ about, said: passagesOf('Before it.', text), quote, fidelity: 'altered', flags });
  });
});

test('a run of Chinese letters without a mark is read in linear time, and its words are found', () => {
  const sentence = '我们正在建设一个新的实验室人工智能将改变我们的生活也会改变我们的工作';
  const said = passagesOf(`${sentence.repeat(400)}今天的水很冷没有人游泳${sentence.repeat(400)}`);
  expect(spanTexts(one(said, '今天的水很冷没有人游泳'))).toEqual(['今天的水很冷没有人游泳']);
});
