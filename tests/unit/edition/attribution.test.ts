/** Whom the prose beside a quote names as its speaker. */
import { describe, expect, test } from 'vitest';
import { attributedSpeaker } from '@/lib/edition/attribution';

const two = [
  { id: 'quill', name: 'Ada Quill' },
  { id: 'ferry', name: 'Tom Ferry' },
];
const three = [...two, { id: 'lessin', name: 'Jean-Luc Lessin' }];

/** The words in “…” of a text, as a range. */
const quoted = (text: string) => ({ start: text.indexOf('“') + 1, end: text.indexOf('”') });

describe('who is named', () => {
  test.each([
    ['a label', 'Ferry: “a list of berths”', 'ferry'],
    ['a label with the whole name', 'Tom Ferry: “a list of berths”', 'ferry'],
    ['before it', 'As Ferry said, “a list of berths” is all', 'ferry'],
    ['before it, with more words', 'Ferry said to the crew that “a list of berths” is all', 'ferry'],
    ['behind it', '“A list of berths,” Ferry said.', 'ferry'],
    ['behind it, turned round', '“A list of berths,” said Quill.', 'quill'],
    ['in German', '„Eine Liste“, nein, „so“ – “A list of berths”, sagte Ferry.', 'ferry'],
    ['the one who was told', 'He told Quill, “a list of berths” is all.', 'ferry'],
    ['behind it, the one who was told', '“A list of berths,” he told Quill.', 'ferry'],
    ['in the sentence before', 'Quill said so. The plan was “a list of berths”', null],
    ['nobody', 'There is “a list of berths” in it', null],
    ['another name that ends alike', 'McFerry: “a list of berths”', null],
    ['a name that is only mentioned', 'What Ferry built, “a list of berths”, is gone', null],
  ])('%s', (_, text, speaker) => {
    expect(attributedSpeaker(text, quoted(text), two)).toBe(speaker);
  });

  test('who was told, of three, tells nothing of who spoke', () => {
    const text = 'He told Quill, “a list of berths” is all.';
    expect(attributedSpeaker(text, quoted(text), three)).toBeNull();
  });
});
