/** A text in as many parts as can be told apart in a drawing of it. */
import { groupedBy } from '../text/many';
import type { Extent } from './map-words';

/** As many parts, of a text or a line, are drawn one by one. */
export const MOST_PARTS = 400;

/** A part of a text, and what most of its words have. */
export interface TextPart<Part, Value> extends Extent {
  /** The first of those that it stands for. */
  readonly first: Part;
  readonly value: Value;
}

/**
 * The parts of a text that lie end to end, as they are, or, where there are more than can be told apart, those that begin
 * near each other as one: it has what most of its words have. Linear.
 */
export function textParts<Part extends Extent, Value>(
  parts: readonly Part[],
  tell: (part: Part) => Value,
): TextPart<Part, Value>[] {
  if (parts.length <= MOST_PARTS)
    return parts.map((part) => ({ from: part.from, to: part.to, first: part, value: tell(part) }));
  const groups = groupedBy(parts, ({ from }) => Math.floor(from * MOST_PARTS));
  return [...groups.values()].flatMap((group) => {
    const values = [...groupedBy(group, tell)].map(([value, having]) => ({
      value,
      words: having.reduce((sum, { from, to }) => sum + to - from, 0),
    }));
    const [most] = values.sort((a, b) => b.words - a.words);
    const [first] = group;
    return most && first ? [{ from: first.from, to: group.at(-1)?.to ?? first.to, first, value: most.value }] : [];
  });
}
