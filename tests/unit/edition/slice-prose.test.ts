import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { sliceProse } from '@/lib/edition';

const CONTENT: ElementContent[] = [
  { type: 'text', value: 'The ' },
  h('em', ['tide ', h('strong', 'brings')]),
  h('br'),
  { type: 'text', value: ' timber' },
];
const TEXT = 'The tide brings timber';

describe('a stretch of prose', () => {
  it('keeps the markup around its ends', () => {
    expect(sliceProse(CONTENT, { start: 6, end: 12 })).toEqual([h('em', ['de ', h('strong', 'bri')])]);
  });

  it('keeps what holds no text between its ends, and nothing at them', () => {
    expect(sliceProse(CONTENT, { start: 9, end: 22 })).toContainEqual(h('br'));
    expect(sliceProse(CONTENT, { start: 0, end: 4 })).toEqual([{ type: 'text', value: 'The ' }]);
  });

  it('has the text of its range', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (start, length) => {
        const range = { start, end: start + length };
        expect(textOf({ type: 'root', children: sliceProse(CONTENT, range) })).toBe(TEXT.slice(range.start, range.end));
      }),
    );
  });
});
