import { describe, expect, it } from 'vitest';
import { readLibrary } from '@/lib/content';
import { buildEdition, overviewOf } from '@/lib/edition';

const { interviews } = await readLibrary('tests/fixtures/content');
const interview = interviews.find(({ slug }) => slug === 'harbour');
if (!interview) throw new Error('the fixture has no interview');
const { turns, quoted, passages } = overviewOf(buildEdition(interview));

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
