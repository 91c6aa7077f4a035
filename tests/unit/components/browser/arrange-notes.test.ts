import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeNotes, crowdedNotes } from '@/components/browser/reader/arrange-notes';

const notes = (...pairs: [ideal: number, height: number][]) => pairs.map(([ideal, height]) => ({ ideal, height }));

describe('arrangeNotes', () => {
  const cases: { name: string; notes: ReturnType<typeof notes>; pinned?: number; tops: number[] }[] = [
    { name: 'leaves notes with room level with their quotes', notes: notes([0, 50], [200, 50]), tops: [0, 200] },
    { name: 'shares the way between two that would overlap', notes: notes([100, 50], [120, 50]), tops: [80, 140] },
    { name: 'never begins above the top', notes: notes([5, 50], [5, 50]), tops: [0, 60] },
    {
      name: 'keeps the pinned note and moves the ones above it up',
      notes: notes([100, 80], [150, 50]),
      pinned: 1,
      tops: [60, 150],
    },
    {
      name: 'keeps the pinned note and moves the ones below it down',
      notes: notes([100, 80], [150, 50]),
      pinned: 0,
      tops: [100, 190],
    },
    {
      name: 'lets even the pinned note give way where there is no room above',
      notes: notes([0, 80], [20, 50]),
      pinned: 1,
      tops: [0, 90],
    },
    { name: 'has nothing to do without notes', notes: [], tops: [] },
  ];
  for (const { name, notes: given, pinned, tops } of cases) {
    it(name, () => expect(arrangeNotes(given, { gap: 10, top: 0, pinned }).map(Math.round)).toEqual(tops));
  }

  const column = fc.array(fc.record({ ideal: fc.nat(2000), height: fc.integer({ min: 10, max: 400 }) }), {
    maxLength: 30,
  });

  it('never overlaps notes, never begins above the top, and keeps their order', () => {
    fc.assert(
      fc.property(column, fc.option(fc.nat(29), { nil: undefined }), (given, pinned) => {
        const tops = arrangeNotes(given, { gap: 10, top: 0, pinned });
        let floor = 0;
        for (const [index, top] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(floor - 1e-6);
          floor = top + (given[index]?.height ?? 0) + 10;
        }
      }),
    );
  });

  it('keeps the pinned note level wherever the notes above it fit', () => {
    fc.assert(
      fc.property(column, fc.nat(29), (given, pinned) => {
        const tops = arrangeNotes(given, { gap: 10, top: 0, pinned });
        const above = given.slice(0, pinned).reduce((sum, { height }) => sum + height + 10, 0);
        const note = given[pinned];
        if (note && above <= note.ideal) expect(tops[pinned]).toBeCloseTo(note.ideal, 0);
      }),
    );
  });

  it('moves nothing where nothing overlaps', () => {
    fc.assert(
      fc.property(column, (given) => {
        const spread = given.map(({ height }, index) => ({ ideal: index * 500, height }));
        expect(arrangeNotes(spread, { gap: 10, top: 0 })).toEqual(spread.map(({ ideal }) => ideal));
      }),
    );
  });
});

describe('crowdedNotes', () => {
  const cases: { name: string; notes: ReturnType<typeof notes>; crowded: boolean[] }[] = [
    { name: 'are none where all have room', notes: notes([0, 50], [200, 50]), crowded: [false, false] },
    { name: 'are none where two give way a little', notes: notes([100, 50], [120, 50]), crowded: [false, false] },
    {
      name: 'are all that touch one that stands far off',
      notes: notes([500, 90], [500, 90], [500, 90], [500, 90]),
      crowded: [true, true, true, true],
    },
    {
      name: 'leave out those that stand apart, before and behind',
      notes: notes([0, 50], [500, 90], [500, 90], [500, 90], [500, 90], [2000, 50]),
      crowded: [false, true, true, true, true, false],
    },
    { name: 'are none without notes', notes: [], crowded: [] },
  ];
  for (const { name, notes: given, crowded } of cases) {
    it(name, () => expect(crowdedNotes(given, { gap: 10, top: 0, furthest: 100 })).toEqual(crowded));
  }

  it('stand all within reach once they are lines', () => {
    const given = Array.from({ length: 9 }, () => ({ ideal: 1000, height: 120 }));
    expect(crowdedNotes(given, { gap: 10, top: 0, furthest: 100 })).not.toContain(false);
    const folded = given.map((note) => ({ ...note, height: 20, gap: 2 }));
    const tops = arrangeNotes(folded, { gap: 10, top: 0 });
    expect(Math.max(...tops.map((top) => Math.abs(top - 1000)))).toBeLessThan(100);
    expect(tops.slice(1).map((top, index) => top - (tops[index] ?? 0))).toEqual(Array(8).fill(22));
  });
});
