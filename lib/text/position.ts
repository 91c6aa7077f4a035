/** From offsets to lines and columns. */

/** A place in a file as editors count it. */
export interface SourcePosition {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

const lineEnd = /\r\n|\n|\r/g;

/**
 * The line and column of an offset. A byte order mark takes no column, as editors do not show it. Offsets outside the
 * text give its nearest end. Costs time linear in `offset`.
 */
export function positionAt(text: string, offset: number): SourcePosition {
  const before = text.slice(0, Math.max(0, offset));
  let line = 1;
  let lineStart = before.startsWith('\uFEFF') ? 1 : 0;
  for (const match of before.matchAll(lineEnd)) {
    line += 1;
    lineStart = match.index + match[0].length;
  }
  return { line, column: Math.max(0, before.length - lineStart) + 1 };
}
