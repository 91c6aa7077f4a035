import { describe, expect, it } from 'vitest';
import { diffWords } from '@/lib/align';
import { compareTexts, describeEdits, diffRuns } from '@/lib/edition';
import { writeRuns } from '@/lib/edition/word-diff';

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

describe('compareTexts and writeRuns', () => {
  const cases: { name: string; before: string; after: string; written: string }[] = [
    {
      name: 'words that were changed, with the punctuation behind them',
      before: 'It loses eleven inches, and moved mud.',
      after: 'It loses twelve inches, and moved sand.',
      written: 'It loses [-eleven] [+twelve] inches, and moved [-mud.] [+sand.]',
    },
    {
      name: 'neighbours that were changed, as one',
      before: 'we rented a bucket today',
      after: 'we had hired pails today',
      written: 'we [-rented a bucket] [+had hired pails] today',
    },
    {
      name: 'Chinese, which has no spaces',
      before: '每年冬天航道会变浅十一英寸。',
      after: '每年冬天航道会变浅十二英寸。',
      written: '每年冬天航道会变浅[-十一][+十二]英寸。',
    },
    {
      name: 'Japanese, with words put in',
      before: '港は毎年浅くなります。',
      after: '港は冬に毎年浅くなります。',
      written: '港は[+冬に]毎年浅くなります。',
    },
    {
      name: 'what stands before the first word',
      before: '“So” it is',
      after: '“So” it was',
      written: '“So” it [-is] [+was]',
    },
  ];
  for (const { name, before, after, written } of cases) {
    it(name, () => {
      const runs = compareTexts(before, after);
      const sign = { same: '', added: '+', dropped: '-', gap: '' };
      expect(writeRuns(runs, ({ kind, text }) => (kind === 'same' ? text : `[${sign[kind]}${text}]`))).toBe(written);
    });
  }
});
