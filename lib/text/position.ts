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
 * text give its nearest end. Costs time linear in the text.
 */
export function positionAt(text: string, offset: number): SourcePosition {
  return new LineIndex(text).positionAt(offset);
}

/** The lines of one text, for finding many positions: each costs time logarithmic in the lines. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [text.startsWith('\uFEFF') ? 1 : 0];
    for (const match of text.matchAll(lineEnd)) starts.push(match.index + match[0].length);
    this.starts = starts;
  }

  /** As `positionAt`. */
  positionAt(offset: number): SourcePosition {
    const at = Math.min(Math.max(0, offset), this.text.length);
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: Math.max(0, at - (this.starts[low] ?? 0)) + 1 };
  }
}
