import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdownCommentary } from '../../../lib/content';
import { placePragma, skipPragma } from '../../../lib/content/pragma-line';
import type { Quote } from '../../../lib/content/types';

/** The quotes of an essay that holds one block quotation with a pragma before it. */
function quotesOf(pragma: string, quotation: string): readonly Quote[] {
  const lines = ['---', 'title: Essay', 'rights: CC-BY-4.0', '---', '', pragma, '', `> ${quotation}`, ''];
  const { commentary, problems } = parseMarkdownCommentary({ path: 'essay.md', text: lines.join('\n') });
  expect(problems).toEqual([]);
  return commentary?.quotes ?? [];
}

const QUOTES = [
  'move fast and break things',
  'It is',
  'He said "wait" and "see" to all of us who were there',
  'We — all of us -- agreed',
  'Why <b>now</b>? Because 2 > 1.',
  '«Enfin», dit-il, «c’est fini»',
  '我们相信开放的未来',
  'They said: “no”.',
] as const;

describe('a pragma to paste', () => {
  test.each(QUOTES)('is understood as speaking of “%s”', (quote) => {
    const [written] = quotesOf('', quote);
    const text = written?.text ?? '';
    expect(quotesOf(skipPragma(text), quote)[0]?.override).toEqual({ kind: 'skip' });
    expect(quotesOf(placePragma(text, 'some-passage'), quote)[0]?.override).toMatchObject({
      kind: 'place',
      passage: 'some-passage',
    });
  });

  test('is understood whatever words the quote is made of', () => {
    const word = fc.stringMatching(/^[\p{L}]{1,8}[,.;:!?'’"”–—-]{0,2}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const quote = `We ${words.join(' ')}`;
        const [written] = quotesOf('', quote);
        const [overridden] = quotesOf(skipPragma(written?.text ?? ''), quote);
        expect(overridden?.override).toEqual({ kind: 'skip' });
      }),
    );
  });

  test('repeats no more of a long quote than is needed', () => {
    expect(skipPragma('one two three four five six seven eight nine ten')).toBe(
      '<!-- gloss: skip "one two three four five six seven eight" -->',
    );
  });
});
