import { describe, expect, it } from 'vitest';
import { readLibrary } from '@/lib/content';
import { buildEdition, overviewOf } from '@/lib/edition';

const { interviews } = await readLibrary('tests/fixtures/content');
const interview = interviews.find(({ slug }) => slug === 'harbour');
if (!interview) throw new Error('the fixture has no interview');
const edition = buildEdition(interview);
const { turns, quoted, passages } = overviewOf(edition);

describe('overviewOf', () => {
  it('covers the whole interview with its turns, without gaps', () => {
    expect(turns[0]?.from).toBe(0);
    expect(turns.at(-1)?.to).toBe(1);
    for (const [index, turn] of turns.slice(1).entries()) expect(turn.from).toBe(turns[index]?.to);
  });

  it('tells who asks', () => {
    expect(turns.map(({ asking }) => (asking ? 'asks' : 'answers')).slice(0, 5)).toEqual([
      'asks',
      'answers',
      'answers',
      'asks',
      'answers',
    ]);
  });

  it('places every piece of a quote within its turn', () => {
    for (const { from, to } of quoted) {
      expect(turns.some((turn) => turn.from <= from && to <= turn.to + 1e-9)).toBe(true);
      expect(to).toBeGreaterThan(from);
    }
  });

  it('says where each passage begins', () => {
    const starts = [...passages.values()];
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('the overview of thousands of turns', () => {
  const [first] = edition.passages;
  if (!first) throw new Error('the fixture has no passage');
  const many = overviewOf({
    ...edition,
    passages: Array.from({ length: 5_000 }, (_, index) => ({
      ...first,
      id: `p${index}`,
      text: 'so many words each',
      opensTurn: true,
      speaker: index % 3 === 0 ? 'quill' : 'ferry',
    })),
    commentaries: [],
  });

  it('has as many parts as can be seen, without gaps', () => {
    expect(many.turns.length).toBeLessThanOrEqual(400);
    expect(many.turns[0]?.from).toBe(0);
    expect(many.turns.at(-1)?.to).toBe(1);
    for (const [index, turn] of many.turns.slice(1).entries()) expect(turn.from).toBe(many.turns[index]?.to);
  });

  it('asks where most of the words of a part do', () => {
    expect(many.turns.every(({ asking }) => !asking)).toBe(true);
  });
});
