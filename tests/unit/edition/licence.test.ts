import { describe, expect, it } from 'vitest';
import { isOpenLicence } from '@/lib/edition/licence';

describe('isOpenLicence', () => {
  const cases: [rights: string, open: boolean][] = [
    ['CC-BY-4.0', true],
    ['cc-by-sa-3.0', true],
    ['CC0-1.0', true],
    ['Public domain', true],
    ['CC-BY-NC-4.0', false],
    ['All rights reserved', false],
    ['© The Outlet', false],
    ['Not in the public domain', false],
  ];
  for (const [rights, open] of cases)
    it(`${rights}: ${open ? 'open' : 'reserved'}`, () => expect(isOpenLicence(rights)).toBe(open));
});
