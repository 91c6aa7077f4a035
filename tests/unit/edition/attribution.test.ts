/** Whom the prose beside a quote names as its speaker. */
import { describe, expect, test } from 'vitest';
import { attributedSpeaker, attributionOf } from '@/lib/edition/attribution';

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
    ['behind it, with what he does', '“A list of berths,” the harbour master Tom Ferry said.', 'ferry'],
    ['before it, with what he does', 'Ferry, who runs the harbour, said: “a list of berths”', 'ferry'],
    ['according to him, before it', 'According to Ferry, there is “a list of berths”', 'ferry'],
    ['according to her, behind it', 'There is “a list of berths,” according to Ada Quill.', 'quill'],
    ['the one who says it, and to whom', 'Ferry told Quill that “a list of berths” is all', 'ferry'],
    ['after a question', '“A list of berths?” Quill asked.', 'quill'],
    ['a later verb in the same sentence', 'Ferry said so, and Quill added, “a list of berths”', 'quill'],
    ['one who is asked about it', 'Quill asked Ferry about what is “a list of berths” to him', null],
    ['two together', 'Ferry and Quill said “a list of berths”', null],
    ['two together, behind it', '“A list of berths,” said Ferry and Quill.', null],
    ['behind it, after a sentence of another', '«So be it», said Quill. “A list of berths,” Ferry said.', 'ferry'],
    ['one who was told', '“A list of berths,” Quill was told.', null],
    [
      'somebody who asks somebody else, and notes it',
      'Quill, facing Ferry, noted that he had “a list of berths”',
      null,
    ],
    ['what somebody else has', 'Quill writes that the harbour’s “list of berths” is long', null],
    [
      'words far behind the verb',
      'Quill said the harbour had seen many bad winters and in the end only “a list of berths”',
      null,
    ],
    ['an answer to a question', 'When Quill asked, Ferry said: “a list of berths”', 'ferry'],
    ['a question got an answer', 'Quill’s question got a plain answer: “a list of berths”', null],
    ['to whom it is said, behind it', '“A list of berths,” Ferry told Quill.', 'ferry'],
    ['what he is, and the next sentence', '“A list of berths,” said the harbour master. Quill said nothing.', null],
    ['when he was asked', '“A list of berths,” Ferry recalled when Quill asked.', 'ferry'],
    ['after one who asked', 'Ferry was asked by Quill; “a list of berths”, he answered', null],
    ['one who was told, before a colon', 'He told Quill: “a list of berths”', 'ferry'],
    ['a label behind a title', 'Then Mr Ferry: “a list of berths”', 'ferry'],
    ['one who never said so', 'Ferry never said “a list of berths”', null],
    ['a sentence of its own behind it', 'It is “a list of berths.” Ferry said nothing to that.', null],
    ['a sentence of its own behind a question', '“A list of berths?” Ferry said he had none.', null],
    ['the next quote’s speaker', 'There is “a list of berths” and Quill said “so be it”', null],
    ['what another calls so', 'Ferry said that Quill has “a list of berths”', null],
    ['nobody', 'There is “a list of berths” in it', null],
    ['another name that ends alike', 'McFerry: “a list of berths”', null],
    ['a name that is only mentioned', 'What Ferry built, “a list of berths”, is gone', null],
  ])('%s', (_, text, speaker) => {
    expect(attributedSpeaker(text, quoted(text), two)).toBe(speaker);
  });

  test('whole names tell two of one surname from each other', () => {
    const ferries = [...two, { id: 'ann', name: 'Ann Ferry' }];
    for (const [text, named] of [
      ['Ann Ferry said “a list of berths”', 'ann'],
      ['Ferry said “a list of berths”', null],
    ] as const)
      expect(attributedSpeaker(text, quoted(text), ferries)).toBe(named);
    expect(attributionOf('He told Tom Ferry “a list of berths”', { start: 18, end: 35 }, ferries).listeners).toEqual([
      two[1],
    ]);
  });

  test('who was told, of three, tells nothing of who spoke', () => {
    const text = 'He told Quill, “a list of berths” is all.';
    expect(attributedSpeaker(text, quoted(text), three)).toBeNull();
  });
});
