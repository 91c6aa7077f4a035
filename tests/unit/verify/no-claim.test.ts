/** What stands in quotation marks and claims that nobody said it, and what claims it all the same. */
import { describe, expect, test } from 'vitest';
import { summarise } from '@/lib/verify/explain';
import { verdictOn, verify } from './harbour';

describe('may be no quotation', () => {
  test.each([
    ['a term', 'The “tidal debt” grew every winter.'],
    ['a term at a distance', 'Ferry said the so-called “tidal debt” was over.'],
    ['an ironic word', 'In the end the “improvements” cost the town a school.'],
    ['a word that a writer puts so', 'Every “improvement” costs something.'],
    ['the title of a work', 'Her book “The Weight of Water” won a prize.'],
    ['the title of a work by somebody who speaks', 'Ferry wrote the book “The Weight of Water” in a year.'],
    ['a title by its capitals', 'Nothing in “The Weight of Water” is made up.'],
    ['in German', 'Die „Gezeitenschuld“ wuchs in jedem Winter.'],
  ])('%s', async (_, sentence) => {
    expect((await verdictOn(sentence))?.verdict).toBe('unjudged');
  });
});

describe('claims that somebody said it', () => {
  test.each([
    ['whoever is named', 'Ferry praised the “tidal debt” of the town.'],
    ['with a verb of saying', 'The town was told of the “tidal debt” in spring.'],
    ['with a pronoun', 'He was proud of the “tidal debt” all his life.'],
    ['of somebody by their part', 'The harbour master was “overjoyed” with it.'],
    ['led in by a colon', 'The answer: the “tidal debt”, and a colon: “overjoyed”.'],
    ['a sentence', '“Tidal debt.”'],
    ['more than a few words', 'The “debt that every tide leaves behind it” grew.'],
    ['a number', 'The “90 gold bars” were never found.'],
    ['beside words that were said', 'The “tidal debt” is why nobody “would keep it open”.'],
    ['a block', '> Tidal debt.'],
    ['a title that somebody says', 'Ferry said “The Weight of Water” was lost.'],
    ['what is like something that was said', 'The “every single nets” were counted.'],
  ])('%s', async (_, sentence) => {
    expect((await verdictOn(sentence))?.verdict).not.toBe('unjudged');
  });

  test('and what was said is found, whatever it stands in', async () => {
    expect((await verdictOn('The so-called “every single nest” was counted.'))?.verdict).toBe('verbatim');
  });
});

test('they are counted apart', async () => {
  const report = await verify(
    'It has “one road, two shops and a school”.\n\nThe “tidal debt” and its “improvements” grew.',
  );
  expect(report.counts).toEqual({ verbatim: 1, unjudged: 2 });
  expect(summarise(report)).toBe('1 quotation: 1 as said; 2 more in quotation marks may be no quotations');
});
