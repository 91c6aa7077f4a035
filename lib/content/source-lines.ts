/** The lines of what people typed or pasted, whatever ends them and however empty ones are filled. */

/** What looks like an empty line: white space of all kinds, and characters that nobody sees. */
const blank = /^(?:[\s\p{Cf}\p{Zs}\u115F\u1160\u2800\u3164]|\u034F)*$/u;
const line = /[^\r\n\v\f\u0085\u2028\u2029]*(?:\r\n|[\r\n\v\f\u0085\u2028\u2029]|$)/g;
const lineEnd = /[\r\n\v\f\u0085\u2028\u2029]+$/;

/** Whether nothing on a line can be seen. Linear. */
export function isBlankLine(text: string): boolean {
  return blank.test(text);
}

/** One line of a text. */
export interface SourceLine {
  /** Without what ends it. */
  readonly text: string;
  /** Offset at which it begins. */
  readonly start: number;
  /** Offset behind what ends it. */
  readonly behind: number;
}

/** The lines of a text from an offset on, in order. Linear. */
export function* sourceLines(text: string, from = 0): Generator<SourceLine> {
  const pattern = new RegExp(line.source, 'g');
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match[0] !== ''; match = pattern.exec(text)) {
    const [whole] = match;
    yield { text: whole.replace(lineEnd, ''), start: match.index, behind: match.index + whole.length };
  }
}

const otherLineEnds = /[\v\f\u0085\u2028\u2029]/g;

/**
 * The text with a line feed for every character that ends a line, and with blanks alone on lines that look empty: each
 * letter stays where it is. Linear.
 */
export function withPlainLines(text: string): string {
  const joined = text.replace(otherLineEnds, '\n');
  return joined.replace(/[^\r\n]+/g, (one) => (blank.test(one) ? ' '.repeat(one.length) : one));
}
