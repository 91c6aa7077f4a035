/** Times that stand alone on a line, as Meet puts one before each minute: they are those of what follows. */
import { blockOf, cutNodes } from '../nodes';
import type { Block, Stripped } from '../types';

const alone = /^[[(]?\s*(\d{1,3}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?\s*[\])]?$/;

/** Seconds of a time that is all of a text; null where it is none, or has 60 minutes or more in an hour. */
export function clockIn(text: string): number | null {
  const parts = alone.exec(text.trim())?.[1]?.split(':').map(Number) ?? [];
  return parts.length === 0 || parts.slice(1).some((part) => part >= 60)
    ? null
    : parts.reduce((sum, part) => sum * 60 + part, 0);
}

/** Whether a text is a time of a recording and nothing else. */
export function isClock(text: string): boolean {
  return clockIn(text) !== null;
}

/** When a paragraph ended, and how long it was: `[00:00:09][6.0]`. */
const endTime = /\s*\[\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\]\s?\[\d{1,5}(?:[.,]\d{1,3})?\]\s*$/;

/** Blocks without the times at their ends, which some services put there. Linear. */
export function withoutEndTimes(blocks: readonly Block[]): {
  readonly kept: readonly Block[];
  readonly stripped: readonly Stripped[];
} {
  const stripped: Stripped[] = [];
  const kept = blocks.map((block) => {
    const { node, text, lines } = block;
    const [written] = node.type === 'paragraph' ? (endTime.exec(text.slice(-60)) ?? []) : [];
    if (written === undefined || node.type !== 'paragraph') return block;
    stripped.push({ reason: 'time of an end', lines, text: written.trim() });
    const { before } = cutNodes(node.children, text.length - written.length);
    return { ...block, ...blockOf({ ...node, children: before }, lines) };
  });
  return { kept, stripped };
}

/**
 * Blocks with the times that stood alone before them. A time that another follows at once, or that nothing follows, is
 * stripped. Linear.
 */
export function withClocks<One extends Block>(
  blocks: readonly One[],
): { readonly kept: readonly One[]; readonly stripped: readonly Stripped[] } {
  const kept: One[] = [];
  const stripped: Stripped[] = [];
  let waiting: { readonly time: number; readonly block: One } | null = null;
  const drop = () => {
    if (waiting === null) return;
    const { lines, text } = waiting.block;
    stripped.push({ reason: 'time without words', lines, text });
    waiting = null;
  };
  for (const block of blocks) {
    const time = block.node.type === 'paragraph' ? clockIn(block.text) : null;
    if (time !== null) {
      drop();
      waiting = { time, block };
    } else if (waiting === null || block.node.type === 'heading' || block.time !== undefined) kept.push(block);
    else {
      kept.push({ ...block, time: waiting.time });
      waiting = null;
    }
  }
  drop();
  return { kept, stripped };
}
