import { describe, expect, it } from 'vitest';
import { readLibrary } from '@/lib/content';
import { buildEdition, contentsOf } from '@/lib/edition';
import { shortenQuestion } from '@/lib/edition/outline';

const { interviews } = await readLibrary('tests/fixtures/content');

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

describe('contentsOf', () => {
  const contents = (slug: string): (string | number | null)[][] => {
    const interview = interviews.find((each) => each.slug === slug);
    return interview ? contentsOf(buildEdition(interview)).map(({ level, title }) => [level, title]) : [];
  };

  it('lists chapters of every level with the questions asked in them', () => {
    expect(contents('footbridge')).toEqual([
      [1, 'What stands there now'],
      [2, 'The planks'],
      [null, 'What is the footbridge made of?'],
      [null, 'Sound, but not safe?'],
      [null, 'Councillor?'],
      [2, 'The deed'],
      [1, 'What it should become'],
      [null, 'Is there a question from the hall?'],
      [null, 'Where does she walk while you repair it?'],
      [null, 'Who keeps it after that?'],
    ]);
  });

  it('lists questions alone where there is no chapter', () => {
    expect(contents('bread').map(([level]) => level)).toEqual([null, null, null, null]);
  });
});
