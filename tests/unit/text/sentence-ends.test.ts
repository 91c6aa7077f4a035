import { describe, expect, test } from 'vitest';
import {
  asSentence,
  endsSentence,
  endsWithQuestion,
  partsSentences,
  splitAtSentenceEnds,
} from '@/lib/text/sentence-ends';

describe('a sentence ends', () => {
  test.each([
    'We left.',
    'We left!',
    'We left …',
    '“We left.”',
    '„Wir gingen.“',
    '« Nous partons. »',
    '»Wir gingen.«',
    '‹Wir gingen.›',
    '(We left.)',
    '我们走了。',
    '「我们走了。」',
    'هل ذهبنا؟',
    'हम चले गए।',
  ])('%s', (text) => {
    expect(endsSentence(text)).toBe(true);
    expect(asSentence(text)).toBe(text);
  });

  test.each(['We left', '“We” left', 'We left,', 'No. 5', ''])('but not: %s', (text) => {
    expect(endsSentence(text)).toBe(false);
    expect(asSentence(text)).toBe(`${text}.`);
  });
});

test.each<[text: string, ends: boolean]>([
  ['Why?', true],
  ['“Why?”', true],
  ['„Warum?“', true],
  ['为什么？', true],
  ['لماذا؟', true],
  ['Why? Because.', false],
])('%s ends with a question: %s', (text, ends) => {
  expect(endsWithQuestion(text)).toBe(ends);
});

test.each<[between: string, parts: boolean]>([
  ['. ', true],
  ['.” ', true],
  ['.“ ', true],
  ['。', true],
  ['.', false],
  [', ', false],
  ['', false],
])('sentences are parted by “%s”: %s', (between, parts) => {
  expect(partsSentences(between)).toBe(parts);
});

test('talk is split at the marks that end its sentences', () => {
  expect(splitAtSentenceEnds(' “Well,” he said. „Warum?“ Yes!! 是的。对 ')).toEqual([
    '“Well,” he said.',
    '„Warum?“',
    'Yes!!',
    '是的。',
    '对',
  ]);
});
