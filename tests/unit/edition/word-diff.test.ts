import { describe, expect, it } from 'vitest';
import { diffWords } from '@/lib/align';
import { describeEdits, diffRuns } from '@/lib/edition';

/** A diff in short: `same [+added] [-dropped] …`. */
function short(source: string, quote: string): string {
  return diffRuns(quote, diffWords(source, quote))
    .map(({ kind, text }) => ({ same: text, added: `[+${text}]`, dropped: `[-${text}]`, gap: '…' })[kind])
    .join(' ');
}

describe('diffRuns and describeEdits', () => {
  const cases: { name: string; source: string; quote: string; diff: string; words: string[] }[] = [
    {
      name: 'an added word, with a few words around it',
      source: 'you are going to invest hundreds of billions for whatever it takes to build out the strongest team',
      quote:
        'you are going to invest hundreds of billions, for hours, whatever it takes to build out the strongest team',
      diff: '… to invest hundreds of billions, for [+hours] whatever it takes to build out …',
      words: ['The essay adds “hours”.'],
    },
    {
      name: 'a word left out',
      source: 'it is a very hot market',
      quote: 'it is a hot market',
      diff: 'it is a [-very] hot market',
      words: ['The essay leaves out “very”.'],
    },
    {
      name: 'a word changed',
      source: 'the next two to three years',
      quote: 'the next two to five years',
      diff: 'the next two to [-three] [+five] years',
      words: ['The essay has “five” where the interview has “three”.'],
    },
    { name: 'nothing', source: 'clean slate', quote: 'Clean slate!', diff: '', words: [] },
  ];
  for (const { name, source, quote, diff, words } of cases) {
    it(name, () => {
      expect(short(source, quote)).toBe(diff);
      expect(describeEdits(diffWords(source, quote))).toEqual(words);
    });
  }
});
