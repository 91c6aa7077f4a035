import { describe, expect, it } from 'vitest';
import { shortenQuestion } from '@/lib/edition/outline';

describe('shortenQuestion', () => {
  const cases: [name: string, question: string, title: string][] = [
    ['keeps a short question', 'Am I on the right track?', 'Am I on the right track?'],
    ['drops what leads in to it', 'And just how do you think about that?', 'How do you think about that?'],
    [
      'drops the clause before it',
      'But first, different question, how do you come up with your data center names?',
      'How do you come up with your data center names?',
    ],
    [
      'drops a second question',
      'Did you run into Sam last week at the lake, and if so, what was the conversation?',
      'Did you run into Sam last week at the lake?',
    ],
    [
      'cuts a long one behind a word that can stand last',
      'How do you think about the price for talent in this war of all against all?',
      'How do you think about the price for talent in this war…',
    ],
    ['keeps a question without a question word', 'You did what there?', 'You did what there?'],
  ];
  for (const [name, question, title] of cases) it(name, () => expect(shortenQuestion(question)).toBe(title));
});
