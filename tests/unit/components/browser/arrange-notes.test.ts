import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeNotes } from '@/components/browser/reader/arrange-notes';

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
