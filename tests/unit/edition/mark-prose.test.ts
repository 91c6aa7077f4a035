import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { markProse, type ProseMark } from '@/lib/edition';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** Markup in short: `<em>words</em>`. */
function toMarkup(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? `<${node.tagName}>${toMarkup(node.children)}</${node.tagName}>` : '';
    })
    .join('');
}

const mark = (start: number, end: number): ProseMark => ({
  start,
  end,
  wrap: ({ text: value, linked }) => element(linked ? 'b' : 'mark', text(value)),
});

describe('markProse', () => {
  const cases: { name: string; content: ElementContent[]; marks: ProseMark[]; expected: string }[] = [
    {
      name: 'wraps words within a text',
      content: [text('all right, is it')],
      marks: [mark(4, 9)],
      expected: 'all <mark>right</mark>, is it',
    },
    {
      name: 'wraps two stretches that touch apart',
      content: [text('abcd')],
      marks: [mark(0, 2), mark(2, 4)],
      expected: '<mark>ab</mark><mark>cd</mark>',
    },
    {
      name: 'wraps each run of text where inline markup begins within the stretch',
      content: [text('a '), element('em', text('very hot')), text(' market')],
      marks: [mark(0, 6)],
      expected: '<mark>a </mark><em><mark>very</mark> hot</em> market',
    },
    {
      name: 'says which pieces stand within a link',
      content: [text('see '), element('a', text('this page'))],
      marks: [mark(0, 13)],
      expected: '<mark>see </mark><a><b>this page</b></a>',
    },
    { name: 'leaves unmarked content as it is', content: [text('words')], marks: [], expected: 'words' },
    {
      name: 'ignores what lies beyond the text',
      content: [text('ab')],
      marks: [mark(1, 9)],
      expected: 'a<mark>b</mark>',
    },
  ];
  for (const { name, content, marks, expected } of cases) {
    it(name, () => expect(toMarkup(markProse(content, marks))).toBe(expected));
  }

  it('never changes the text, and wraps exactly the stretches', () => {
    const edges = fc.uniqueArray(fc.nat(40), { maxLength: 8 }).map((offsets) => offsets.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 6 }), edges, (runs, offsets) => {
        const content = runs.map((run, index) => (index % 2 === 0 ? text(run) : element('em', text(run))));
        const whole = runs.join('');
        const marks: ProseMark[] = [];
        const wrapped: string[] = [];
        for (let index = 0; index + 1 < offsets.length; index += 2) {
          const [start = 0, end = 0] = offsets.slice(index, index + 2);
          let pieces = '';
          marks.push({
            start,
            end,
            wrap: (piece) => {
              pieces += piece.text;
              if (piece.last || start + pieces.length === whole.length) wrapped.push(pieces);
              return element('mark', text(piece.text));
            },
          });
        }
        const result = markProse(content, marks);
        const plain = (nodes: readonly ElementContent[]): string =>
          nodes
            .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? plain(node.children) : ''))
            .join('');
        expect(plain(result)).toBe(whole);
        expect(wrapped).toEqual(marks.map(({ start, end }) => whole.slice(start, end)).filter((part) => part !== ''));
      }),
    );
  });
});
