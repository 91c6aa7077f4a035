/** A short run of `npm run fuzz`: nothing that reads what others wrote throws. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { hostileText } from '../../fuzz/hostile';
import { TARGETS } from '../../fuzz/targets';

describe('no hostile text is too much for', () => {
  test.each(TARGETS)('$name', ({ read }) => {
    fc.assert(
      fc.property(hostileText(600), (text) => {
        read(text);
      }),
      { numRuns: 60 },
    );
  });
});
