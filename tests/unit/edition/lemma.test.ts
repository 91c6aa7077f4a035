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
    ['has nothing of nothing', '  ', ''],
  ];
  for (const [name, text, lemma] of cases) it(name, () => expect(lemmaOf(text)).toBe(lemma));
});
