import { describe, expect, it } from 'vitest';
import { isOpenLicence } from '@/lib/edition/licence';

describe('isOpenLicence', () => {
  const cases: [rights: string, open: boolean][] = [
    ['CC-BY-4.0', true],
    ['cc-by-sa-3.0', true],
    ['CC0-1.0', true],
    ['Public domain', true],
    ['CC BY 4.0', true],
    ['CC BY-SA 4.0', true],
    ['CC-BY', true],
    ['cc by sa', true],
    ['CC0', true],
    ['CC0 1.0', true],
    [' CC  BY\u00A04.0 ', true],
    ['CC-BY-NC-4.0', false],
    ['CC BY-NC 4.0', false],
    ['CC BY-ND 4.0', false],
    ['CC BY-NC-SA', false],
    ['CC', false],
    ['CC BY 4.0, pictures excepted', false],
    ['All rights reserved', false],
    ['© The Outlet', false],
    ['Not in the public domain', false],
  ];
  for (const [rights, open] of cases)
    it(`${rights}: ${open ? 'open' : 'reserved'}`, () => expect(isOpenLicence(rights)).toBe(open));
});
