/** JSON with the place of every value in its file, so that a message can point at it. */

/** A value that was parsed, and where it and all that is in it begin. */
export interface JsonSource {
  readonly value: unknown;
  /** Offset, in UTF-16 code units, of the innermost value on the way of `path` that there is. */
  offsetOf(path: readonly PropertyKey[]): number;
}

/** What is wrong with a text that is not JSON. */
export interface JsonError {
  /** In UTF-16 code units. */
  readonly offset: number;
  /** What stands there and what should. Plain words, no full stop. */
  readonly found: string;
  readonly expected: string;
}

/** What came of parsing: exactly one of the two is there. */
export type ParsedJson = { readonly source: JsonSource } | { readonly error: JsonError };

/** A value with its place; lists and objects have their parts by key. */
interface Node {
  readonly offset: number;
  readonly value: unknown;
  readonly parts?: ReadonlyMap<PropertyKey, Node>;
}

const WHITE_SPACE = /[\t\n\r ]*/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const DEEPEST = 64;

/** Parses JSON as RFC 8259 has it; the same name twice in an object is an error too. Never throws. Cost: linear. */
export function parseJson(text: string): ParsedJson {
  try {
    const root = new JsonReader(text).read();
    return { source: { value: root.value, offsetOf: (path) => offsetOf(root, path) } };
  } catch (error) {
    if (error instanceof NotJson) return { error: error.where };
    throw error;
  }
}

function offsetOf(root: Node, path: readonly PropertyKey[]): number {
  let node = root;
  for (const key of path) {
    const part = node.parts?.get(key);
    if (!part) break;
    node = part;
  }
  return node.offset;
}

class NotJson extends Error {
  constructor(readonly where: JsonError) {
    super(where.found);
  }
}

class JsonReader {
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  read(): Node {
    const root = this.value(0);
    this.skipWhiteSpace();
    if (this.at < this.text.length) this.fail('the end of the file');
    return root;
  }

  private value(depth: number): Node {
    this.skipWhiteSpace();
    const offset = this.at;
    if (depth > DEEPEST) this.fail('a value that is not nested so deep');
    if (this.text[offset] === '{') return this.object(depth);
    if (this.text[offset] === '[') return this.list(depth);
    if (this.text[offset] === '"') return { offset, value: this.string('a value') };
    const written = this.take(NUMBER) ?? this.take(LITERAL);
    if (written === null) return this.fail('a value');
    return { offset, value: JSON.parse(written) };
  }

  private string(expected: string): string {
    const offset = this.at;
    const written = this.take(STRING) ?? this.fail(expected);
    try {
      return String(JSON.parse(written));
    } catch {
      return this.fail('a text without line ends and unknown escapes in it', offset);
    }
  }

  private object(depth: number): Node {
    const offset = this.at++;
    const parts = new Map<PropertyKey, Node>();
    this.skipWhiteSpace();
    while (this.text[this.at] !== '}') {
      if (parts.size > 0) this.expect(',', '`,` or `}`');
      this.skipWhiteSpace();
      const keyOffset = this.at;
      const key = this.string('a name in quotation marks');
      if (parts.has(key)) this.fail('a name that was not used before', keyOffset);
      this.skipWhiteSpace();
      this.expect(':', '`:`');
      parts.set(key, this.value(depth + 1));
      this.skipWhiteSpace();
    }
    this.at++;
    return { offset, parts, value: Object.fromEntries(Array.from(parts, ([key, node]) => [key, node.value])) };
  }

  private list(depth: number): Node {
    const offset = this.at++;
    const parts = new Map<PropertyKey, Node>();
    this.skipWhiteSpace();
    while (this.text[this.at] !== ']') {
      if (parts.size > 0) this.expect(',', '`,` or `]`');
      parts.set(parts.size, this.value(depth + 1));
      this.skipWhiteSpace();
    }
    this.at++;
    return { offset, parts, value: Array.from(parts.values(), (node) => node.value) };
  }

  private expect(character: string, expected: string): void {
    if (this.text[this.at] !== character) this.fail(expected);
    this.at++;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private skipWhiteSpace(): void {
    this.take(WHITE_SPACE);
  }

  private fail(expected: string, offset = this.at): never {
    const rest = /^[^\s,:[\]{}]{1,20}|^./su.exec(this.text.slice(offset, offset + 40))?.[0];
    throw new NotJson({ offset, found: rest === undefined ? 'the end of the file' : `\`${rest}\``, expected });
  }
}
