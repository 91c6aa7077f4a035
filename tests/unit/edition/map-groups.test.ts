import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRibbons, isCrowded, type Ribbon, textParts } from '@/lib/edition';
import { ribbonOf } from '../../support/ribbons';

/** Quotes in the essay's order, from these places of the interview, 0 to 1. */
function quotesFrom(places: readonly number[]): Ribbon[] {
  return places.map((from, index) => {
    const essay = { from: index / places.length, to: (index + 0.5) / places.length };
    const interview = { from, to: from };
    return { ...ribbonOf(index + 1, {}), interview, essay, pieces: [{ interview, essay }] };
  });
}

describe('the quotes of a map', () => {
  it('stand each by itself where they can be told apart', () => {
    const ribbons = quotesFrom([0.2, 0.1, 0.9]);
    expect(isCrowded(ribbons.length)).toBe(false);
    expect(groupRibbons({ ribbons })).toEqual(
      ribbons.map((ribbon) => ({ ribbons: [ribbon], pieces: ribbon.pieces, essay: ribbon.essay })),
    );
  });

  it('are joined with their neighbours in the essay where there are very many, none left out', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 49, maxLength: 600 }), (places) => {
        const ribbons = quotesFrom(places);
        const groups = groupRibbons({ ribbons });
        expect(isCrowded(ribbons.length)).toBe(true);
        expect(groups.length).toBeLessThanOrEqual(48);
        expect(groups.flatMap((group) => group.ribbons)).toEqual(ribbons);
        for (const { ribbons: joined, pieces, essay } of groups) {
          for (const { interview } of joined) {
            expect(
              pieces.some((piece) => piece.interview.from <= interview.from && interview.to <= piece.interview.to),
            ).toBe(true);
          }
          expect(pieces[0]?.essay.from).toBe(essay.from);
          expect(pieces.at(-1)?.essay.to).toBeCloseTo(essay.to, 9);
        }
      }),
    );
  });

  it('share a band where they quote words that stand close together', () => {
    const ribbons = quotesFrom(Array.from({ length: 96 }, (_, index) => (index % 2 === 0 ? 0.3 : 0.301)));
    expect(groupRibbons({ ribbons }).map(({ pieces }) => pieces.length)).toEqual(Array(48).fill(1));
  });
});

describe('textParts', () => {
  const parts = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      from: index / count,
      to: (index + 1) / count,
      speaker: index % 4 === 0 ? 'a' : 'b',
    }));

  it('leaves few parts as they are', () => {
    expect(textParts(parts(4), ({ speaker }) => speaker).map(({ value }) => value)).toEqual(['a', 'b', 'b', 'b']);
  });

  it('makes fewer of very many, end to end, each with what most of its words have', () => {
    const fewer = textParts(parts(4_000), ({ speaker }) => speaker);
    expect(fewer.length).toBeLessThanOrEqual(400);
    expect(new Set(fewer.map(({ value }) => value))).toEqual(new Set(['b']));
    expect(fewer[0]?.from).toBe(0);
    expect(fewer.at(-1)?.to).toBe(1);
    for (const [index, part] of fewer.slice(1).entries()) expect(part.from).toBe(fewer[index]?.to);
  });
});
