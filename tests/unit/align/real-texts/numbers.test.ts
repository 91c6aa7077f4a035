/** The same number written otherwise, and another number, in quotes of several languages. */
import { describe, test } from 'vitest';
import { passagesOf } from '../fixtures';
import { expectJudged } from './judged';

const SAME: readonly (readonly [about: string, said: string, quote: string])[] = [
  [
    'a year in words',
    'We built the old bridge in 1998, and it still stands.',
    'We built the old bridge in nineteen ninety-eight',
  ],
  ['a fraction', 'We lost three quarters of the boats in that storm.', 'We lost ¾ of the boats in that storm'],
  ['a fraction in figures', 'We lost two thirds of the boats in that storm.', 'We lost 2/3 of the boats in that storm'],
  [
    'a decade',
    'In the nineties we had the best boats of the coast.',
    'In the 1990s we had the best boats of the coast',
  ],
  ['a time', 'The ferry leaves at 10:30 from the old pier.', 'The ferry leaves at 10.30 from the old pier'],
  [
    'a time in words',
    'The ferry leaves at half past ten from the old pier.',
    'The ferry leaves at 10:30 from the old pier',
  ],
  ['a price', 'It cost us $100 million to mend the bridge.', 'It cost us $100M to mend the bridge'],
  [
    'a price in words',
    'It cost us 100 million dollars to mend the bridge.',
    'It cost us $100 million to mend the bridge',
  ],
  [
    'one of them',
    'It is a trillion dollars that we are talking about here.',
    'It is $1 trillion that we are talking about here',
  ],
  [
    'a large number',
    'There were two hundred and fifty thousand people on the pier.',
    'There were 250,000 people on the pier',
  ],
  ['German', 'Wir haben 20 Boote im Hafen, und das ist nicht zu viel.', 'Wir haben zwanzig Boote im Hafen'],
  [
    'German, a compound',
    'Das war neunzehnhundertachtundneunzig, und wir waren dabei.',
    'Das war 1998, und wir waren dabei',
  ],
  [
    'German, thousands',
    'Es waren 2.000 Leute auf der Brücke und im Hafen.',
    'Es waren zweitausend Leute auf der Brücke und im Hafen',
  ],
  ['French', 'Nous avons quatre-vingt-dix bateaux dans le port.', 'Nous avons 90 bateaux dans le port'],
  ['French, thousands', 'Nous avons vu deux mille bateaux dans le port.', 'Nous avons vu 2 000 bateaux dans le port'],
  [
    'Spanish',
    'Los barcos son veinte y las redes son pocas por aquí.',
    'Los barcos son 20 y las redes son pocas por aquí',
  ],
  ['Italian', 'Le barche sono ventidue e non sono per gli altri.', 'Le barche sono 22 e non sono per gli altri'],
  [
    'Portuguese',
    'Os barcos são vinte e dois, mas isso não é muito para nós.',
    'Os barcos são 22, mas isso não é muito para nós',
  ],
  [
    'Dutch',
    'We hebben tweeëntwintig boten in de haven, en dat is niet veel.',
    'We hebben 22 boten in de haven, en dat is niet veel',
  ],
];

const OTHER: typeof SAME = [
  [
    'a year',
    'We built the old bridge in 1998, and it still stands.',
    'We built the old bridge in nineteen ninety-six, and it still stands',
  ],
  ['a fraction', 'We lost three quarters of the boats in that storm.', 'We lost ½ of the boats in that storm'],
  [
    'a decade',
    'In the nineties we had the best boats of the coast.',
    'In the 1980s we had the best boats of the coast',
  ],
  ['a time', 'The ferry leaves at half past ten from the old pier.', 'The ferry leaves at 10:15 from the old pier'],
  ['a price', 'It cost us $100 million to mend the bridge.', 'It cost us $100 billion to mend the bridge'],
  [
    'a currency',
    'It cost us 100 million euros to mend the bridge.',
    'It cost us 100 million dollars to mend the bridge',
  ],
  [
    'German',
    'Wir haben zwanzig Boote im Hafen, und das ist nicht zu viel.',
    'Wir haben dreißig Boote im Hafen, und das ist nicht zu viel',
  ],
  ['French', 'Nous avons quatre-vingt-dix bateaux dans le port.', 'Nous avons quatre-vingts bateaux dans le port'],
  [
    'Spanish',
    'Los barcos son veinte y las redes son pocas por aquí.',
    'Los barcos son treinta y las redes son pocas por aquí',
  ],
  ['Italian', 'Le barche sono ventidue e non sono per gli altri.', 'Le barche sono ventitre e non sono per gli altri'],
  [
    'Portuguese',
    'Os barcos são vinte e dois, mas isso não é muito para nós.',
    'Os barcos são trinta e dois, mas isso não é muito para nós',
  ],
  [
    'Dutch',
    'We hebben tweeëntwintig boten in de haven, en dat is niet veel.',
    'We hebben drieëntwintig boten in de haven, en dat is niet veel',
  ],
];

describe('the same number', () => {
  test.each(SAME)('%s', (about, said, quote) => {
    expectJudged({ about, said: passagesOf('Before it.', said), quote, fidelity: 'clean-verbatim' });
  });
});

describe('another number', () => {
  test.each(OTHER)('%s', (about, said, quote) => {
    expectJudged({
      about,
      said: passagesOf('Before it.', said),
      quote,
      fidelity: 'altered',
      flags: ['number-changed'],
    });
  });
});
