import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandPath, layOutDrawing, wrapWords } from '@/components/pages/map/drawing-layout';
import type { EssayMap } from '@/lib/edition';
import { ribbonOf } from '../../../support/ribbons';

/** A map whose quotes stand at these places of the essay, 0 to 1, and whose questions are asked at those. */
function mapWith(places: readonly number[], asked: readonly number[] = []): EssayMap {
  const ribbons = places.map((at, index) => ribbonOf(index + 1, { at }));
  return {
    words: { interview: 1000, essay: 1000 },
    passages: asked.map((from, index) => ({ id: `p${index}`, from, to: 1, speaker: undefined, opensTurn: true })),
    blocks: [],
    ribbons,
    speakers: [],
    unquoted: [],
  };
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

describe('layOutDrawing', () => {
  const inOrder = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })
    .map((all) => all.sort((a, b) => a - b));

  it('keeps labels in order, apart and within the drawing, however crowded the quotes', () => {
    fc.assert(
      fc.property(inOrder, (places) => {
        const { labels, height } = layOutDrawing(mapWith(places), []);
        for (const [index, { top, space }] of labels.entries()) {
          expect(space).toBeGreaterThan(-0.01);
          expect(top).toBeLessThanOrEqual(height - 25);
          expect(top).toBeCloseTo(sum(labels.slice(0, index + 1).map((each) => each.space)) + index * 25, 5);
        }
      }),
    );
  });

  it('puts a label level with its quote where there is room', () => {
    const { labels, height } = layOutDrawing(mapWith([0.25, 0.5, 0.75]), []);
    expect(labels.map(({ top }) => (top + 12.5) / height)).toEqual([0.25, 0.5, 0.75]);
  });

  it('never lets questions run into each other, with room for twice their lines', () => {
    fc.assert(
      fc.property(inOrder, (asked) => {
        const title = 'How do you think about the price for talent in this war?';
        const outline = asked.map((_, index) => ({ passage: `p${index}`, title }));
        const { questions, height } = layOutDrawing(mapWith([], asked), outline);
        for (const [index, { top }] of questions.entries()) {
          const next = questions[index + 1]?.top ?? height + 9;
          expect(top + 2 * 17).toBeLessThanOrEqual(next + 0.01);
        }
        expect(height).toBeGreaterThanOrEqual(questions.length * 4 * 17);
      }),
    );
  });
});

describe('wrapWords', () => {
  const cases: [name: string, text: string, lines: string[]][] = [
    ['leaves a short text on one line', 'Am I on track?', ['Am I on track?']],
    [
      'cuts a long one between words',
      'Is there a limit to what you spend?',
      ['Is there a', 'limit to what', 'you spend?'],
    ],
    ['keeps a long word whole', 'a superintelligence too', ['a', 'superintelligence', 'too']],
  ];
  for (const [name, text, lines] of cases) it(name, () => expect(wrapWords(text, 14)).toEqual(lines));
});

describe('bandPath', () => {
  it('goes from one side to the other and back', () => {
    expect(bandPath({ from: 10, to: 20 }, { from: 30, to: 50 }, true)).toBe(
      'M0,10C50,10 50,30 100,30L100,50C50,50 50,20 0,20Z',
    );
  });
  it('is two open lines where it is not to be filled', () => {
    expect(bandPath({ from: 10, to: 20 }, { from: 30, to: 50 }, false)).toBe(
      'M0,10C50,10 50,30 100,30M100,50C50,50 50,20 0,20',
    );
  });
});
