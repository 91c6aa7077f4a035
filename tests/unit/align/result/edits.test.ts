/** Differences between texts, word by word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, diffWords, sameWords, writtenWords } from '@/lib/align';

describe('the differences between two texts', () => {
  test.each([
    ['none', 'We build houses.', 'we build “houses”', []],
    ['a word put in', 'we build houses', 'we build big houses', ['insert: → big']],
    ['a word left out', 'we build big houses', 'we build houses', ['delete: big →']],
    ['a word changed', 'we build big houses', 'we build small houses', ['replace: big → small']],
    [
      'neighbours are one',
      'we build big old houses',
      'we paint small houses',
      ['replace: build big old → paint small'],
    ],
    ['at both ends', 'so we build houses', 'we build houses now', ['delete: so →', 'insert: → now']],
    ['compounds', 'a super intelligence lab-based thing', 'a superintelligence lab based thing', []],
    ['compounds of three', 'the state of the art lab', 'the stateofthe art lab', []],
    [
      'contractions',
      'it’s what we’re gonna do',
      'it is what we are going to do',
      ['replace: it’s → it is', 'replace: we’re gonna → we are going to'],
    ],
    ['a number in figures', 'two hundred people came', '200 people came', ['replace: two hundred → 200']],
    ['brackets rather than neighbours', 'ask the board', 'ask the [the new] board', ['insert: → the new']],
    ['everything', 'one two', 'three four', ['replace: one two → three four']],
    ['nothing to begin with', '', 'three four', ['insert: → three four']],
  ])('%s', (_, source, quote, edits) => {
    const shown = diffWords(source, quote).map((edit) => `${edit.op}: ${edit.source} → ${edit.quote}`);
    expect(shown.map((line) => line.replace(/: {2}→/, ': →').trim())).toEqual(edits);
  });

  test('are counted in words', () => {
    expect(diffWords('so we build big houses', 'we build small houses here')).toEqual([
      { op: 'delete', source: 'so', quote: '', sourceWord: 0, quoteWord: 0 },
      { op: 'replace', source: 'big', quote: 'small', sourceWord: 3, quoteWord: 2 },
      { op: 'insert', source: '', quote: 'here', sourceWord: 5, quoteWord: 4 },
    ]);
  });

  test('applied to the first give the second, whatever they are', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'we',
        'super',
        'intelligence',
        'superintelligence',
        'not',
        'it’s',
        'it',
        'is',
        '25',
        'twenty five',
      ),
      fc.constantFrom('人工智能', '改变', '我们的生活', '[W]e', 'R&D', '5%'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (source, quote) => {
        const edits = diffWords(source, quote);
        expect(sameWords(applyEdits(writtenWords(source), edits), writtenWords(quote))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('of long texts are still the few there are', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `word${(i * i) % 7919}`);
    const changed = words.flatMap((word, i) => (i % 1000 === 500 ? ['changed'] : i % 1000 === 700 ? [] : [word]));
    const edits = diffWords(words.join(' '), changed.join(' '));
    expect(edits.filter(({ op }) => op === 'replace')).toHaveLength(30);
    expect(edits.filter(({ op }) => op === 'delete')).toHaveLength(30);
    expect(edits).toHaveLength(60);
  });

  test('of long texts that have nothing in common are one', () => {
    const words = (name: string) => Array.from({ length: 20_000 }, (_, i) => `${name}${i}`).join(' ');
    expect(diffWords(words('a'), words('b'))).toHaveLength(1);
  });
});
