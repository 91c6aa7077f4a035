import { describe, expect, it } from 'vitest';
import { formatDate, formatTimecode } from '@/lib/text/format';

describe('formatTimecode', () => {
  const cases: [seconds: number, written: string][] = [
    [0, '0:00'],
    [4, '0:04'],
    [754, '12:34'],
    [3723, '1:02:03'],
    [3600, '1:00:00'],
  ];
  for (const [seconds, written] of cases) it(written, () => expect(formatTimecode(seconds)).toBe(written));
});

describe('formatDate', () => {
  it('writes a day as its language does, whatever the time zone', () => {
    expect(formatDate('2025-07-16', 'en')).toBe('July 16, 2025');
    expect(formatDate('2025-07-16', 'de')).toBe('16. Juli 2025');
  });
});
