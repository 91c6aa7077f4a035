/** The labels of paragraphs in plain letters: whose names open them, judged over the whole text. */

import type { LabelShape } from './label-shape';
import { fullName, labelsCarry, readPossibleLabel, speakerNames } from './plain-labels';
import { readTimecode } from './timecode';

/** A label, and the name in full that it gives. */
export interface ParagraphLabel {
  readonly name: string;
  readonly shape: LabelShape;
}

/** The possible labels of paragraphs; a name alone that a time alone follows is a label with a time. */
function possibleLabels(
  texts: readonly string[],
  shapeOf: (index: number) => LabelShape | null,
): (LabelShape | null)[] {
  return texts.map((_, index) => {
    const shape = shapeOf(index);
    const next = texts[index + 1] ?? '';
    return shape?.form === 'alone' && readTimecode(next)?.length === next.length ? { ...shape, form: 'time' } : shape;
  });
}

/** What is said after a label: in its own paragraph, or else in the next. */
function wordsAfter(texts: readonly string[], index: number, label: LabelShape): string {
  return texts[index]?.slice(label.length) || (texts[index + 1] ?? '');
}

/**
 * For each paragraph the label that opens it; all null where labels do not carry the text. Linear.
 *
 * @param shapeOf what opens a paragraph and may be a label, by index
 */
export function paragraphLabels(
  texts: readonly string[],
  shapeOf: (index: number) => LabelShape | null = (index) => readPossibleLabel(texts[index] ?? ''),
): (ParagraphLabel | null)[] {
  const shapes = possibleLabels(texts, shapeOf);
  const names = speakerNames(
    shapes.flatMap((shape, index) =>
      shape === null ? [] : [{ shape, paragraph: index, words: wordsAfter(texts, index, shape) }],
    ),
    texts.length,
  );
  const labels = shapes.map((shape) => {
    const name = shape === null ? null : fullName(shape.name, names);
    return shape === null || name === null ? null : { shape, name };
  });
  const lengths = texts.map(({ length }) => length);
  const carry = labelsCarry(
    lengths,
    labels.map((label) => label?.name ?? null),
  );
  return carry ? labels : labels.map(() => null);
}
