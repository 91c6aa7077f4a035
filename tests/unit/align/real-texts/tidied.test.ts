/** House style: what editors of speech change without a mark, and what they must not. */
import { describe, test } from 'vitest';
import { passagesOf } from '../fixtures';
import { expectJudged, type Judged } from './judged';

const said = passagesOf(
  [
    'guest',
    'Well, I am, uh, I am sure that we counted four boats, you know, in the old harbour, and, um, the the crew saw them too.',
  ],
  [
    'guest',
    'It has no place in the United States fleet, and I do not think that Dr. Quill was wrong about it. We were going — we were trying to count them at eight percent, like, every single day.',
  ],
  ['guest', 'He asked Putin about it, and then he told him that the harbour would not be finished before the winter.'],
);
type Row = Omit<Judged, 'said'>;

const CLEAN: readonly Row[] = [
  {
    about: 'fillers, a stutter, a number and a contraction at once',
    quote: 'I’m sure that we counted 4 boats in the old harbor, and the crew saw them too.',
    fidelity: 'clean-verbatim',
  },
  {
    about: 'sounds left out',
    quote: 'we counted four boats, you know, in the old harbour, and the the crew saw them too',
    fidelity: 'clean-verbatim',
    edits: [['um', '']],
  },
  {
    about: 'a stutter left out',
    quote: 'um, the crew saw them too',
    fidelity: 'clean-verbatim',
  },
  {
    about: 'a country in short',
    quote: 'It has no place in the U.S. fleet, and I do not think that Dr. Quill was wrong',
    fidelity: 'clean-verbatim',
  },
  {
    about: 'a country in capitals',
    quote: 'It has no place in the US fleet, and I do not think that Dr. Quill was wrong',
    fidelity: 'clean-verbatim',
  },
  {
    about: 'a negation contracted, and a title written out',
    quote: 'and I don’t think that Doctor Quill was wrong about it',
    fidelity: 'clean-verbatim',
  },
  {
    about: 'a false start left out',
    quote: 'We were trying to count them at 8%, every single day.',
    fidelity: 'clean-verbatim',
  },
  {
    about: 'American spelling',
    quote: 'he told him that the harbor would not be finished before the winter',
    fidelity: 'clean-verbatim',
    edits: [['harbour', 'harbor']],
  },
  {
    about: 'round brackets for a pronoun',
    quote: 'and then he told (Putin) that the harbour would not be finished before the winter',
    fidelity: 'elided',
    edits: [['him', 'Putin']],
  },
  {
    about: 'a mark of elision, and tidied words',
    quote: 'I’m sure that we counted four boats … and the crew saw them too.',
    fidelity: 'elided',
  },
];

const NOT_CLEAN: readonly Row[] = [
  {
    about: 'a content word',
    quote: 'I am sure that we counted four ships, you know, in the old harbour',
    fidelity: 'altered',
  },
  {
    about: 'another number, beside fillers left out',
    quote: 'I’m sure that we counted 5 boats in the old harbour, and the crew saw them too.',
    fidelity: 'altered',
    flags: ['number-changed'],
  },
  {
    about: 'a negation lost in a contraction',
    quote: 'and I do think that Dr. Quill was wrong about it',
    fidelity: 'altered',
    flags: ['negation-changed'],
  },
  {
    about: 'a pronoun that is no country',
    quote: 'It has no place in us fleet, and I do not think that Dr. Quill was wrong',
    fidelity: 'altered',
  },
  {
    about: 'a word put in',
    quote: 'he often told him that the harbour would not be finished before the winter',
    fidelity: 'altered',
  },
];

describe('clean verbatim', () => {
  test.each(CLEAN)('$about', (row) => expectJudged({ ...row, said }));

  test.each([
    [
      'German',
      'Wir haben, äh, also, zwanzig Schiffe im Hafen gezählt, nicht wahr.',
      'Wir haben 20 Schiffe im Hafen gezählt',
    ],
    [
      'German, ss',
      'Das weiß ich, ähm, seit dreißig Jahren, und alle wissen es.',
      'Das weiss ich seit 30 Jahren, und alle wissen es',
    ],
    [
      'French',
      'On a compté, euh, vingt bateaux dans le vieux port hier soir.',
      'On a compté 20 bateaux dans le vieux port',
    ],
    [
      'Spanish',
      'Contamos, eh, veinte barcos en el viejo puerto ayer por la noche.',
      'Contamos 20 barcos en el viejo puerto',
    ],
    [
      'Italian',
      'Abbiamo contato, ehm, venti barche nel vecchio porto ieri sera.',
      'Abbiamo contato 20 barche nel vecchio porto',
    ],
    [
      'Portuguese',
      'Não contamos, hum, vinte barcos para o velho porto, mas isso é tudo.',
      'Não contamos 20 barcos para o velho porto',
    ],
    [
      'Dutch',
      'We hebben, uh, twintig boten in de oude haven geteld en dat was het.',
      'We hebben 20 boten in de oude haven geteld',
    ],
  ])('%s', (about, text, quote) => {
    expectJudged({ about, said: passagesOf(text), quote, fidelity: 'clean-verbatim' });
  });
});

describe('more than tidied', () => {
  test.each(NOT_CLEAN)('$about', (row) => expectJudged({ ...row, said }));

  test.each([
    ['a hedge', 'It was kind of illegal to moor a boat in the bay.', 'It was illegal to moor a boat in the bay'],
    [
      'what was known',
      'I think that you know what they did in the harbour.',
      'I think that what they did in the harbour',
    ],
    [
      'a sentence that is broken off in the middle',
      'We sank it — they saved the boat in the harbour.',
      'they saved it — the boat in the harbour',
    ],
  ])('%s', (about, text, quote) => {
    expectJudged({ about, said: passagesOf(text), quote, fidelity: 'altered' });
  });
});
