/** What a transcriber says of the recording, told apart from what is said. */
import type { ElementContent } from 'hast';
import { directionsIn } from '../align';
import { markProse } from './mark-prose';

/**
 * The content with each time and stage direction in it (`[inaudible]`, `(applause)`, `[00:12:34]`) in an element of the
 * class `direction`. The concatenated text is unchanged. Cost: linear.
 *
 * @param text - the content's text
 */
export function markDirections(content: readonly ElementContent[], text: string): readonly ElementContent[] {
  const found = directionsIn(text);
  if (found.length === 0) return content;
  return markProse(
    content,
    found.map((range) => ({
      ...range,
      wrap: (piece) => ({
        type: 'element',
        tagName: 'span',
        properties: { className: ['direction'] },
        children: [{ type: 'text', value: piece.text }],
      }),
    })),
  );
}
