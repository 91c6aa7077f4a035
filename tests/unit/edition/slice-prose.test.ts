import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { sliceProse } from '@/lib/edition';

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function element(tagName: string, ...children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties: {}, children };
}

const CONTENT: ElementContent[] = [
  text('The '),
  element('em', text('tide '), element('strong', text('brings'))),
  element('br'),
  text(' timber'),
];
const TEXT = 'The tide brings timber';

describe('a stretch of prose', () => {
  it('keeps the markup around its ends', () => {
    expect(sliceProse(CONTENT, { start: 6, end: 12 })).toEqual([
      element('em', text('de '), element('strong', text('bri'))),
    ]);
  });

  it('keeps what holds no text between its ends, and nothing at them', () => {
    expect(sliceProse(CONTENT, { start: 9, end: 22 })).toContainEqual(element('br'));
    expect(sliceProse(CONTENT, { start: 0, end: 4 })).toEqual([text('The ')]);
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
