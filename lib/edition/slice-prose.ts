/** Cuts a stretch out of a prose, with the markup around it. */
import type { ElementContent } from 'hast';
import type { TextRange } from '../text/range';

/**
 * The part of the content that holds a range of its text. Elements around the ends of the range are kept, those
 * without any of its text are left out. The concatenated text is that of the range. Cost: linear.
 */
export function sliceProse(content: readonly ElementContent[], { start, end }: TextRange): ElementContent[] {
  let offset = 0;
  return walk(content);

  function walk(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') {
        const from = offset;
        offset += node.value.length;
        const value = node.value.slice(Math.max(0, start - from), Math.max(0, end - from));
        return value === '' ? [] : [{ type: 'text', value }];
      }
      if (node.type !== 'element') return [];
      const isVoid = node.children.length === 0;
      const children = walk(node.children);
      if (children.length > 0) return [{ ...node, children }];
      return isVoid && offset > start && offset < end ? [node] : [];
    });
  }
}
