import { describe, expect, it } from 'vitest';
import { lemmaOf } from '@/lib/edition/lemma';

describe('lemmaOf', () => {
  const cases: [name: string, text: string, lemma: string][] = [
    ['takes the first five words', 'I just think that we should bet', 'I just think that we'],
    ['stops where a sentence ends', 'You know what I’d say. I think', 'You know what I’d say'],
    ['stops at a short sentence', 'So yeah. I mean, part of it', 'So yeah'],
    ['drops the punctuation it ends with', 'And, you know, here, people, say', 'And, you know, here, people'],
    ['keeps a single word', 'accelerating', 'accelerating'],
    ['keeps what a quote opens with', '[W]e are all in', '[W]e are all in'],
    ['goes on behind a title', 'As Mr. Ferry told the board', 'As Mr. Ferry told the'],
    ['goes on behind another title', 'So Dr. Quill came', 'So Dr. Quill came'],
    ['goes on behind an initial', 'Then J. Harrow spoke up', 'Then J. Harrow spoke up'],
    ['goes on behind initials of a country', 'The U.S. fleet is old, they say', 'The U.S. fleet is old'],
    ['does not end in a title', 'And then I asked Mr. Ferry', 'And then I asked'],
    ['does not end in a title without a stop', 'What did they tell Mrs Quill', 'What did they tell'],
    ['stops behind a small letter', 'Plan b. Then we', 'Plan b'],
    ['takes words of Chinese', '我们在港口数船，数了三十年', '我们在港口数船'],
    ['stops where a Chinese sentence ends', '我们知道。船在港口', '我们知道'],
    ['takes words of Japanese', '港の船です。三十年です', '港の船です'],
    ['takes words of Thai', 'เรานับเรือในท่าเรือทุกวัน', 'เรานับเรือในท่าเรือ'],
    ['takes words of Arabic', 'الضوء لا يقول للسفينة أين تذهب', 'الضوء لا يقول للسفينة أين'],
    ['has nothing of nothing', '  ', ''],
  ];
  for (const [name, text, lemma] of cases) it(name, () => expect(lemmaOf(text)).toBe(lemma));
});
