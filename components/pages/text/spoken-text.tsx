import {
  type EditionPassage,
  markDirections,
  markProse,
  type ProseMark,
  sliceProse,
  type TextRange,
} from '@/lib/edition';
import { Prose } from '../prose';

/** The words of a passage, some of them marked; an ellipsis stands where not all of them are shown. */
export function SpokenText({
  passage: { content, text },
  marks,
  shown = { start: 0, end: text.length },
}: {
  passage: EditionPassage;
  marks: readonly ProseMark[];
  shown?: TextRange;
}) {
  const marked = markDirections(markProse(content, marks), text);
  return (
    <p>
      {shown.start > 0 ? '… ' : null}
      <Prose content={shown.start > 0 || shown.end < text.length ? sliceProse(marked, shown) : marked} />
      {shown.end < text.length ? ' …' : null}
    </p>
  );
}
