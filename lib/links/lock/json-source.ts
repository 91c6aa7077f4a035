/** JSON with the place of every value in its file, so that a message can point at it. */
import { findNodeAtLocation, type JSONVisitor, parseTree, printParseErrorCode, visit } from 'jsonc-parser';

/** A value that was parsed, and where it and all that is in it begin. */
export interface JsonSource {
  readonly value: unknown;
  /** Offset, in UTF-16 code units, of the innermost value on the way of `path` that there is. Cost: linear in the text. */
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

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

const WELL_FORMED = 'a text without line ends and unknown escapes in it';

/** What the parser misses, by the names of its errors. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['PropertyNameExpected', 'a name in quotation marks'],
  ['ColonExpected', '`:`'],
  ['CommaExpected', '`,` or the end of the list or object'],
  ['CloseBraceExpected', '`,` or `}`'],
  ['CloseBracketExpected', '`,` or `]`'],
  ['EndOfFileExpected', 'the end of the file'],
  ['UnexpectedEndOfString', WELL_FORMED],
  ['InvalidUnicode', WELL_FORMED],
  ['InvalidEscapeCharacter', WELL_FORMED],
  ['InvalidCharacter', WELL_FORMED],
]);

/** Parses JSON as RFC 8259 has it; the same name twice in an object is an error too. Never throws. Cost: linear. */
export function parseJson(text: string): ParsedJson {
  // A byte order mark becomes a space, so that offsets stay those of the file.
  const json = text.replace(/^\uFEFF/, ' ');
  try {
    const fault = firstFault(json);
    if (fault) return { error: { ...fault, found: foundAt(json, fault.offset) } };
    return { source: { value: JSON.parse(json), offsetOf: (path) => offsetOf(json, path) } };
  } catch (error) {
    // The parser goes down into what is nested, and the stack ends somewhere.
    if (!(error instanceof RangeError)) throw error;
    return {
      error: { offset: 0, found: 'values in values, thousands deep', expected: 'a value that is not nested so deep' },
    };
  }
}

/** What is wrong first: in the order of the file. */
function firstFault(json: string): Omit<JsonError, 'found'> | undefined {
  const faults: Omit<JsonError, 'found'>[] = [];
  const names: Set<string>[] = [];
  const visitor: JSONVisitor = {
    onError: (code, offset) =>
      void faults.push({ offset, expected: EXPECTED.get(printParseErrorCode(code)) ?? 'a value' }),
    onObjectBegin: () => void names.push(new Set()),
    onObjectEnd: () => void names.pop(),
    onObjectProperty(name, offset) {
      if (names.at(-1)?.has(name)) faults.push({ offset, expected: 'a name that was not used before' });
      names.at(-1)?.add(name);
    },
  };
  visit(json, visitor, STRICT);
  return faults[0];
}

function offsetOf(json: string, path: readonly PropertyKey[]): number {
  const root = parseTree(json, [], STRICT);
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  for (let length = keys.length; root && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, keys.slice(0, length));
    if (node) return node.offset;
  }
  return root?.offset ?? 0;
}

function foundAt(json: string, offset: number): string {
  const rest = /^[^\s,:[\]{}]{1,20}|^./su.exec(json.slice(offset, offset + 40).trimStart())?.[0];
  return rest === undefined ? 'the end of the file' : `\`${rest}\``;
}
