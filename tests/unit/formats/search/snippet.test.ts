import { describe, expect, test } from 'vitest';
import { snippetOf } from '@/lib/formats/search/snippet';

const LONG = `${'Nothing of note was said about the weather. '.repeat(12)}Then the harbour came up. ${'More of the weather. '.repeat(20)}`;

describe('a snippet shows', () => {
  test.each<[name: string, text: string, terms: string[], shown: string[], whole: boolean]>([
    ['a short text whole', 'The harbours, and the harbour.', ['harbour'], ['harbours', 'harbour'], true],
    ['the part of a long text that has the words', LONG, ['harbour', 'came'], ['harbour', 'came'], false],
    ['pairs of letters as the words that they make', '人工智能的历史', ['人工', '工智', '智能'], ['人工智能'], true],
    ['the beginning where it has no word', LONG, ['lighthouse'], [], false],
  ])('%s', (_, text, terms, shown, whole) => {
    const snippet = snippetOf(text, new Set(terms));
    expect(text.slice(snippet.start, snippet.end)).toBe(snippet.text);
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(shown);
    expect(snippet.text === text).toBe(whole);
    expect(snippet.text.length).toBeLessThanOrEqual(240);
  });
});
