import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairTable } from '@/lib/links/lock/follow/pair-table';

test('a pair has the number that it was given last, and 0 before', () => {
  const number = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer());
  const entries = fc.array(fc.tuple(number, number, fc.integer({ min: 1 })), { maxLength: 60 });
  fc.assert(
    fc.property(entries, number, number, (all, first, second) => {
      const table = new PairTable(all.length);
      const known = new Map<string, number>();
      for (const [one, other, value] of all) {
        expect(table.get(one, other)).toBe(known.get(`${one} ${other}`) ?? 0);
        table.set(one, other, value);
        known.set(`${one} ${other}`, value);
      }
      expect(table.get(first, second)).toBe(known.get(`${first} ${second}`) ?? 0);
      for (const [one, other] of all) expect(table.get(one, other)).toBe(known.get(`${one} ${other}`));
    }),
  );
});
