/** Numbers in words and figures, in the languages whose words for them are known. */
import { describe, expect, test } from 'vitest';
import type { NumberWord } from '@/lib/align/words/numbers/phrases';
import { quantitiesOf, sameQuantity } from '@/lib/align/words/numbers/quantities';
import { NUMBER_TABLES, tableFor } from '@/lib/align/words/numbers/tables';
import { wordsOf } from '@/lib/align/words/words';

function quantitiesIn(language: string, text: string) {
  const table = NUMBER_TABLES.find((each) => each.language === language) ?? NUMBER_TABLES[0];
  const words = wordsOf(text);
  const read = words.map(({ normal, start, end }, i): NumberWord => {
    const glue = text.slice(words[i - 1]?.end ?? 0, start);
    return { normal, written: text.slice(start, end), glue };
  });
  return quantitiesOf(read, table);
}

describe('the numbers that words say', () => {
  test.each([
    ['seven', [7]],
    ['twenty five', [25]],
    ['two hundred and five', [205]],
    ['three thousand two hundred', [3200]],
    ['two million five hundred thousand', [2_500_000]],
    ['1.5 million', [1_500_000]],
    ['100m', [100_000_000]],
    ['50 or 70', [50, 70]],
    ['two, three', [2, 3]],
    ['hundreds of billions', [100, 1e9]],
    ['the 1990s and the 3rd', [1990, 3]],
    ['five hundred and the bridge', [500]],
    ['a bridge', []],
    ['no number at all', []],
  ])('%s', (text, numbers) => {
    expect(quantitiesIn('en', text).map(({ values }) => values[0])).toEqual(numbers);
  });
});

const SAME: readonly (readonly [language: string, a: string, b: string])[] = [
  ['en', 'nineteen ninety-eight', '1998'],
  ['en', 'three quarters', '¾'],
  ['en', 'two thirds', '2/3'],
  ['en', 'the 1990s', 'the nineties'],
  ['en', 'the nineteen nineties', '1990s'],
  ['en', '10:30', '10.30'],
  ['en', 'half past ten', '10:30'],
  ['en', 'ten thirty', '10:30'],
  ['en', '$100M', '$100 million'],
  ['en', '100 million dollars', '$100M'],
  ['en', 'a trillion dollars', '$1 trillion'],
  ['en', 'two hundred and fifty thousand', '250,000'],
  ['en', 'a million and a half', '1.5 million'],
  ['en', 'half a million', '500,000'],
  ['en', 'twenty-first', '21st'],
  ['en', 'third', '3rd'],
  ['en', 'a third', '1/3'],
  ['en', '5%', 'five per cent'],
  ['en', 'two and a half', '2.5'],
  ['en', '2½', '2.5'],
  ['en', 'nineteen oh five', '1905'],
  ['en', 'twenty fifteen', '2015'],
  ['en', 'nineteen hundred and five', '1905'],
  ['en', 'two dozen', '24'],
  ['en', 'three point five', '3.5'],
  ['de', 'zwanzig', '20'],
  ['de', 'zweiundzwanzig', '22'],
  ['de', 'neunzehnhundertachtundneunzig', '1998'],
  ['de', 'drei Viertel', '¾'],
  ['de', 'zwei Drittel', '2/3'],
  ['de', 'die Neunziger', 'die 90er'],
  ['de', 'die neunziger Jahre', '1990er Jahre'],
  ['de', '2.000', 'zweitausend'],
  ['de', '2,5', 'zwei Komma fünf'],
  ['de', 'halb elf', '10:30'],
  ['de', 'zehn Uhr dreißig', '10.30 Uhr'],
  ['de', 'fünf Prozent', '5 %'],
  ['de', 'der zwanzigste', 'der 20.'],
  ['de', 'hundert Millionen Dollar', '$100 Mio.'],
  ['de', 'eine Milliarde', '1 Mrd.'],
  ['de', 'dreihundertfünfundvierzig', '345'],
  ['de', 'anderthalb', '1,5'],
  ['fr', 'quatre-vingt-dix-huit', '98'],
  ['fr', 'soixante et onze', '71'],
  ['fr', 'mille neuf cent quatre-vingt-dix-huit', '1998'],
  ['fr', 'deux cents', '200'],
  ['fr', '2 000 euros', 'deux mille euros'],
  ['fr', 'trois quarts', '3/4'],
  ['fr', 'deux tiers', '⅔'],
  ['fr', 'dix heures et demie', '10h30'],
  ['fr', 'dix heures trente', '10 h 30'],
  ['fr', 'cinq pour cent', '5 %'],
  ['fr', 'quatre-vingts', '80'],
  ['fr', 'cent quatre-vingt-trois', '183'],
  ['fr', 'le troisième', 'le 3e'],
  ['fr', 'les années quatre-vingt-dix', 'les années 90'],
  ['es', 'veintidós', '22'],
  ['es', 'treinta y cinco', '35'],
  ['es', 'mil novecientos noventa y ocho', '1998'],
  ['es', 'dos millones', '2.000.000'],
  ['es', '2,5', 'dos coma cinco'],
  ['es', 'tres cuartos', '¾'],
  ['es', 'cinco por ciento', '5%'],
  ['es', 'las diez y media', 'las 10:30'],
  ['it', 'ventidue', '22'],
  ['it', 'ventuno', '21'],
  ['it', 'millenovecentonovantotto', '1998'],
  ['it', 'duemila', '2.000'],
  ['it', 'tre quarti', '¾'],
  ['it', 'cinque per cento', '5%'],
  ['it', 'dieci e mezza', '10.30'],
  ['it', 'un milione', '1 milione'],
  ['it', 'trecentoquarantacinque', '345'],
  ['pt', 'vinte e dois', '22'],
  ['pt', 'mil novecentos e noventa e oito', '1998'],
  ['pt', 'dois milhões', '2 milhões'],
  ['pt', 'duzentos', '200'],
  ['pt', 'três quartos', '3/4'],
  ['pt', 'dez e meia', '10:30'],
  ['pt', 'cinco por cento', '5%'],
  ['nl', 'tweeëntwintig', '22'],
  ['nl', 'negentienhonderdachtennegentig', '1998'],
  ['nl', 'negentien achtennegentig', '1998'],
  ['nl', 'drie kwart', '3/4'],
  ['nl', 'half elf', '10.30'],
  ['nl', 'vijf procent', '5%'],
  ['nl', 'twintigste', '20e'],
  ['nl', 'twee miljoen', '2.000.000'],
];
const OTHER: typeof SAME = [
  ['en', 'fifty', 'fifteen'],
  ['en', '2 million', '2 billion'],
  ['en', '$5', '€5'],
  ['en', 'nineteen ninety-eight', '1989'],
  ['en', '10:30', '10:45'],
  ['en', '1990s', '1980s'],
  ['en', 'three', 'third'],
  ['en', 'the eighties', 'the nineties'],
  ['de', 'zwanzig', 'dreißig'],
  ['fr', 'vingt', '30'],
  ['fr', 'quatre-vingt-dix', '80'],
  ['es', 'veinte', '30'],
  ['es', 'doscientos', '300'],
  ['it', 'venti', 'trenta'],
  ['pt', 'vinte', 'trinta'],
  ['nl', 'twintig', 'dertig'],
];

describe('the same number, written otherwise', () => {
  test.each(SAME)('%s: %s and %s', (language, a, b) => {
    const [first, second] = [quantitiesIn(language, a), quantitiesIn(language, b)];
    expect(first).toHaveLength(1);
    expect(second).toHaveLength(1);
    expect(first[0] && second[0] && sameQuantity(first[0], second[0])).toBe(true);
  });
});

describe('another number', () => {
  test.each(OTHER)('%s: %s and %s', (language, a, b) => {
    const [first, second] = [quantitiesIn(language, a), quantitiesIn(language, b)];
    expect(first[0] && second[0] && sameQuantity(first[0], second[0])).toBe(false);
  });
});

describe('the language of numbers', () => {
  test.each([
    ['the bridge that we have and the ferry', 'en'],
    ['und das ist die Brücke, die wir nicht haben', 'de'],
    ['le pont que nous avons dans la ville', 'fr'],
    ['el puente que los dos tienen por aquí', 'es'],
    ['il ponte che non hanno gli altri', 'it'],
    ['a ponte que não têm os outros', 'pt'],
    ['de brug die we niet hebben en het water', 'nl'],
    ['', 'en'],
  ])('%s', (text, language) => {
    const words = wordsOf(text).map(({ normal }) => normal);
    expect(tableFor((word) => words.filter((each) => each === word).length).language).toBe(language);
  });
});
