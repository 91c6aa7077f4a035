/** Words that are written otherwise. */
import { describe, expect, test } from 'vitest';
import { areVariants, letterDistance } from '@/lib/align/words/near-words';
import { negatesByPrefix } from '@/lib/align/words/negations';
import { NUMBER_TABLES } from '@/lib/align/words/numbers/tables';

const [ENGLISH] = NUMBER_TABLES;

describe('words that say the same', () => {
  test.each([
    ['dont', 'do not'],
    ['were', 'we are'],
    ['gonna', 'going to'],
    ['wont', 'will not'],
    ['its', 'it has'],
    ['ok', 'okay'],
    ['25', 'twenty five'],
  ])('%s is %s', (a, b) => {
    expect(areVariants(a.split(' '), b.split(' '), ENGLISH)).toBe(true);
    expect(areVariants(b.split(' '), a.split(' '), ENGLISH)).toBe(true);
  });

  test.each([
    ['dont', 'do'],
    ['cant', 'can'],
    ['were', 'we have'],
    ['25', 'twenty six'],
  ])('%s is not %s', (a, b) => {
    expect(areVariants(a.split(' '), b.split(' '), ENGLISH)).toBe(false);
  });
});

describe('slips of the pen', () => {
  test.each([
    ['harbour', 'harbor', 1],
    ['friend', 'freind', 1],
    ['modern', 'modem', 2],
    ['he1p', 'help', 1],
    ['superintelligence', 'superinteligense', 2],
  ])('%s for %s', (a, b, distance) => {
    expect(letterDistance(a, b)).toBe(distance);
  });

  test.each([
    ['not', 'now'],
    ['can', 'cant'],
    ['likely', 'unlikely'],
    ['gpt3', 'gpt4'],
    ['to', 'do'],
    ['house', 'mouth'],
  ])('%s is none of %s', (a, b) => {
    expect(letterDistance(a, b)).toBeNull();
  });
});

describe('negation by a syllable', () => {
  test.each([
    ['likely', 'unlikely', true],
    ['possible', 'impossible', true],
    ['age', 'image', false],
    ['vent', 'invent', true],
    ['house', 'housed', false],
  ])('%s and %s: %s', (a, b, negates) => {
    expect(negatesByPrefix(a, b)).toBe(negates);
    expect(negatesByPrefix(b, a)).toBe(negates);
  });
});
