/** Wraps stretches of a prose's text in elements, whatever inline markup the text holds. */
import type { ElementContent } from 'hast';
import type { TextRange } from '../text/range';

/** A stretch to wrap, and how. */
export interface ProseMark extends TextRange {
  /**
   * Makes the element around a piece of the stretch. A stretch is one piece unless inline markup begins or ends within
   * it, when there is a piece for each run of text.
   */
  readonly wrap: (piece: MarkedPiece) => ElementContent;
}

/** A run of text within a stretch. */
export interface MarkedPiece {
  readonly text: string;
  /** Whether the stretch begins, or ends, with this piece. */
  readonly first: boolean;
  readonly last: boolean;
  /** Whether it stands within a link, where no other link may stand. */
  readonly linked: boolean;
}

/**
 * The content with every mark's stretch wrapped. The concatenated text is unchanged so long as `wrap` keeps the
 * piece's text. Marks are in order and do not overlap; parts of them beyond the text are ignored. Cost: linear.
 */
export function markProse(content: readonly ElementContent[], marks: readonly ProseMark[]): ElementContent[] {
  let offset = 0;
  let next = 0;
  return walk(content, false);

  function walk(nodes: readonly ElementContent[], linked: boolean): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return split(node.value, linked);
      if (node.type !== 'element') return [node];
      return [{ ...node, children: walk(node.children, linked || node.tagName === 'a') }];
    });
  }

  function split(text: string, linked: boolean): ElementContent[] {
    const pieces: ElementContent[] = [];
    const from = offset;
    const to = from + text.length;
    while (offset < to) {
      const mark = marks[next];
      const start = Math.min(mark?.start ?? to, to);
      if (offset < start) {
        pieces.push({ type: 'text', value: text.slice(offset - from, start - from) });
        offset = start;
      }
      if (mark === undefined || offset >= to) continue;
      const end = Math.min(mark.end, to);
      if (end > offset) {
        const piece = text.slice(offset - from, end - from);
        pieces.push(mark.wrap({ text: piece, first: offset === mark.start, last: end === mark.end, linked }));
        offset = end;
      }
      if (mark.end <= offset) next += 1;
    }
    return pieces;
  }
}
