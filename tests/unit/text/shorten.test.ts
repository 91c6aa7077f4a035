import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '@/lib/edition';

describe('a text that is too long', () => {
  it.each([
    { name: 'fits', text: 'One  two.\nThree.', limit: 40, short: 'One two. Three.' },
    {
      name: 'has a sentence',
      text: 'The tide comes in. Then it goes out for long.',
      limit: 32,
      short: 'The tide comes in. …',
    },
    {
      name: 'has a clause',
      text: 'When the tide comes in again, the boats all rise',
      limit: 40,
      short: 'When the tide comes in again…',
    },
    { name: 'has words', text: 'the tide comes in and the boats all rise', limit: 24, short: 'the tide comes in and…' },
    { name: 'has none', text: 'x'.repeat(50), limit: 12, short: `${'x'.repeat(9)}…` },
  ])('and $name is cut there', ({ text, limit, short }) => {
    expect(shorten(text, limit, 'en')).toBe(short);
  });

  it('never grows beyond the limit, and keeps its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 12, max: 120 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(text.trim().replace(/\s+/g, ' ')).toContain(short.replace(/ ?…$/, ''));
      }),
    );
  });
});
