import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotationMarks } from '@/lib/content/quotation-marks';

function quotedIn(text: string): string[] {
  return findQuotationMarks(text).quoted.map(({ start, end }) => text.slice(start, end));
}

describe('the words in quotation marks', () => {
  test.each<[name: string, text: string, quoted: string[]]>([
    ['English, typographic', 'He said “we will win” and left.', ['we will win']],
    ['English, straight', 'He said "we will win," and left.', ['we will win,']],
    ['German', 'Er sagte: „Wir gewinnen“, und ging.', ['Wir gewinnen']],
    ['Polish', '„Wygramy”, powiedział.', ['Wygramy']],
    ['French, with spaces inside', 'On a dit : « nous gagnerons » hier.', ['nous gagnerons']],
    ['Swiss', 'Er sagte «wir gewinnen» und ging.', ['wir gewinnen']],
    ['German guillemets', '»Wir« und ›ihr‹', ['Wir', 'ihr']],
    ['German, single', 'das ‚einfache‘ Wort', ['einfache']],
    ['Swedish', '”Vi vinner”, sade han.', ['Vi vinner']],
    ['Chinese corner brackets', '他说「我们会赢」。', ['我们会赢']],
    ['Japanese white corner brackets', '彼は『勝つ』と言った', ['勝つ']],
    ['straight marks between letters that take no spaces', '他说"你好"然后', ['你好']],
    ['British, with apostrophes', '‘I don’t know,’ he said, ‘it’s late.’', ['I don’t know,', 'it’s late.']],
    [
      'British, with a plural possessive',
      '‘I care for the workers’ rights,’ he said.',
      ['I care for the workers’ rights,'],
    ],
    ['straight single marks', "the 'move fast' ethos", ['move fast']],
    ['both marks of the same kind', 'He said “we“ here.', ['we']],
    ['two in a sentence', '“One,” he said, “and two.”', ['One,', 'and two.']],
    ['marks beside brackets and dashes', '(“in brackets”)—"dash"—end', ['in brackets', 'dash']],
    ['no marks', 'He said nothing.', []],
  ])('%s', (_, text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  test.each<[name: string, text: string, quoted: string[]]>([
    ['other marks inside', '“outer ‘inner’ outer” and “two”', ['outer ‘inner’ outer', 'two']],
    ['the same straight marks inside', '"He said "yes" to me" then', ['He said "yes" to me']],
    ['German marks inside', '„Er sagte ‚ja‘ dazu“', ['Er sagte ‚ja‘ dazu']],
  ])('nested: %s', (_, text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  test.each<[name: string, text: string]>([
    ['apostrophes', 'It’s the dogs’ bowl and the boss’s chair.'],
    ['straight apostrophes', "It's the dogs' bowl and the boss's chair."],
    ['shortened words', "rock 'n' roll in the '90s, 'tis the boys' toys"],
    ['shortened words with the wrong mark', '‘90s and ‘em and the dogs’ bowl'],
    ['feet and inches', `He is 5'10" tall and the screen is 12" wide.`],
  ])('are not seen in %s', (_, text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  test('an unclosed mark neither quotes nor hides what follows', () => {
    const marks = findQuotationMarks('“unclosed and then "straight" and “two” go on');
    expect(marks.quoted.map(({ open }) => open)).toEqual([19, 34]);
    expect(marks.unclosed).toEqual([{ mark: '“', at: 0 }]);
  });

  test('a lone closing mark is told apart', () => {
    expect(findQuotationMarks('the end of it.”')).toEqual({
      quoted: [],
      unclosed: [],
      unopened: [{ mark: '”', at: 14 }],
    });
  });
});

describe('for any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...`ab s.,’‘“”"'„«»‹›‚「」『』—(`) });

  test('quoted ranges are in order, apart, and hold their words between their marks', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let behind = 0;
        for (const { open, start, end, close } of findQuotationMarks(sample).quoted) {
          expect(open).toBeGreaterThanOrEqual(behind);
          expect(open).toBeLessThan(start);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThan(close);
          expect(sample.slice(start, end)).toBe(sample.slice(start, end).trim());
          behind = close;
        }
      }),
    );
  });

  test('what stands before a paragraph’s quote does not change it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.]*$/), (before) => {
        expect(quotedIn(`${before} “we will win” again`)).toEqual(['we will win']);
      }),
    );
  });
});
