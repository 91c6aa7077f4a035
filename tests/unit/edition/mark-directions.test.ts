import type { ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { markDirections, markProse } from '@/lib/edition';

const root = (children: readonly ElementContent[]): Root => ({ type: 'root', children: [...children] });

/** What stands in elements of directions, in order. */
function directions(content: readonly ElementContent[]): string[] {
  return content.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.properties.className?.toString() === 'direction' ? [textOf(node)] : directions(node.children);
  });
}

const CASES: [text: string, directions: string[]][] = [
  ['We walked [00:12:34] along the pier.', ['[00:12:34]']],
  ['We walked (00:13:10) along.', ['(00:13:10)']],
  ['It was [inaudible] by then.', ['[inaudible]']],
  ['[LAUGHTER] Yes. [crosstalk]', ['[LAUGHTER]', '[crosstalk]']],
  ['Thanks. ((laughter)) Well.', ['((laughter))']],
  ['Danke. (Applaus) Gut.', ['(Applaus)']],
  ['They said [unintelligible 00:34:51] there.', ['[unintelligible 00:34:51]']],
  ['(audience laughs) So.', ['(audience laughs)']],
  ['The pier (the old one) and [the] bay [1], see (p. 12).', []],
  ['An open [bracket, and (another', []],
  ['', []],
];

describe('markDirections', () => {
  for (const [text, expected] of CASES) {
    it(`of “${text}”`, () => {
      const marked = markDirections([{ type: 'text', value: text }], text);
      expect(directions(marked)).toEqual(expected);
      expect(textOf(root(marked))).toBe(text);
    });
  }

  it('finds them within a mark, and across emphasis', () => {
    const content: ElementContent[] = [
      { type: 'text', value: 'We laughed (' },
      { type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: 'applause' }] },
      { type: 'text', value: ') then [laughter].' },
    ];
    const plain = 'We laughed (applause) then [laughter].';
    const quoted = markProse(content, [
      {
        start: 3,
        end: plain.length,
        wrap: (piece) => ({
          type: 'element',
          tagName: 'mark',
          properties: {},
          children: [{ type: 'text', value: piece.text }],
        }),
      },
    ]);
    const marked = markDirections(quoted, plain);
    expect(directions(marked).join('')).toBe('(applause)[laughter]');
    expect(textOf(root(marked))).toBe(plain);
  });
});
