/** A text imported again from a corrected source, with the changes that were made by hand since it was imported first. */
import { diff3Merge, diffIndices } from 'node-diff3';
import { findFrontMatter } from '../content/front-matter';
import { doubtComment } from './write/markdown';

/** A place where source and author changed the same words; the author’s stand. */
export interface MergeConflict {
  /** 1-based line of the merged text at which the author’s words stand. */
  readonly line: number;
  readonly mine: string;
  /** What the source says now. */
  readonly theirs: string;
}

/** What came of a merge. */
export interface Merged {
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
}

/** A text in parts that are compared as wholes: lines of the front matter, and paragraphs. */
interface Parts {
  readonly front: readonly string[];
  readonly body: readonly string[];
}

function partsOf(text: string): Parts {
  const plain = text.replace(/\r\n?/g, '\n');
  const start = findFrontMatter(plain)?.body ?? 0;
  const front = plain
    .slice(0, start)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const body = plain
    .slice(start)
    .split(/\n[ \t]*\n/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part !== '');
  return { front, body };
}

/** One row of parts merged, with what both sides changed. */
function mergeRow(
  mine: readonly string[],
  base: readonly string[],
  theirs: readonly string[],
  comment: (theirs: string) => string,
): {
  readonly parts: string[];
  readonly conflicts: { readonly index: number; readonly mine: string; readonly theirs: string }[];
} {
  const parts: string[] = [];
  const conflicts: { index: number; mine: string; theirs: string }[] = [];
  for (const { ok, conflict } of diff3Merge([...mine], [...base], [...theirs], { excludeFalseConflicts: true })) {
    for (const part of ok ?? []) parts.push(part);
    if (conflict === undefined) continue;
    const now = conflict.b.join('\n\n');
    if (now !== '') parts.push(comment(now));
    conflicts.push({ index: parts.length, mine: conflict.a.join('\n\n'), theirs: now });
    for (const part of conflict.a) parts.push(part);
  }
  return { parts, conflicts };
}

/** No comment holds more of the source’s words. */
const longestComment = 400;

/**
 * Merges what an import makes of a corrected source into a text that was changed by hand. Where both changed the same
 * paragraph, the author’s stands, with a doubt before it that holds the source’s words. Pure.
 *
 * @param mine the text as it is now
 * @param base what the import before made
 * @param theirs what the import makes now
 */
export function mergeTexts(mine: string, base: string, theirs: string): Merged {
  const [a, o, b] = [partsOf(mine), partsOf(base), partsOf(theirs)];
  const said = (words: string) =>
    `gloss: doubt the source says now: ${words.replace(/\s+/g, ' ').slice(0, longestComment)}`;
  const front = mergeRow(a.front, o.front, b.front, (words) => `# ${said(words)}`);
  const body = mergeRow(a.body, o.body, b.body, (words) => doubtComment(said(words).replace(/^gloss: doubt /, '')));
  const text = joinParts({ front: front.parts, body: body.parts });
  const frontLines = front.parts.length + 2;
  const lineOf = (index: number) =>
    frontLines + body.parts.slice(0, index).reduce((sum, part) => sum + part.split('\n').length + 1, 0);
  const conflicts = [
    ...front.conflicts.map(({ index, ...rest }) => ({ ...rest, line: index + 1 })),
    ...body.conflicts.map(({ index, ...rest }) => ({ ...rest, line: lineOf(index) })),
  ];
  return { text, conflicts };
}

function joinParts({ front, body }: Parts): string {
  const head = front.length === 0 ? '' : `${front.join('\n')}\n\n`;
  return `${head}${body.join('\n\n')}\n`;
}

/** A change from one text to another: what is taken out and put in, by paragraphs. */
export interface TextChange {
  /** 1-based line of the text before. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The changes that make `after` of `before`, in order. */
export function changesBetween(before: string, after: string): TextChange[] {
  const [from, to] = [partsOf(before), partsOf(after)];
  const old = [...from.front, ...from.body];
  const lines: number[] = [];
  let line = 1;
  for (const [index, part] of old.entries()) {
    lines.push(line);
    line += part.split('\n').length + (index >= from.front.length ? 1 : index === from.front.length - 1 ? 1 : 0);
  }
  return diffIndices(old, [...to.front, ...to.body]).map(({ buffer1, buffer1Content, buffer2Content }) => ({
    line: lines[buffer1[0]] ?? line,
    removed: buffer1Content,
    added: buffer2Content,
  }));
}
