/** YAML front matter: found, parsed, and checked against a schema, with the place of everything that is wrong. */
import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import * as say from '../interface/problems-of-front-matter';
import { nearestName } from '../text/nearest-name';
import type { Problem, SourceFile } from '../text/problem';
import { excerpt, type ProblemText, problemAt } from '../text/problem';
import { participantSchema } from './schema';

/** Where a file's front matter stands. Offsets are into the file. */
export interface FrontMatterPlace {
  /** Of the YAML, without the lines of hyphens. */
  readonly start: number;
  readonly end: number;
  /** Where the Markdown begins. */
  readonly body: number;
  /** False where no second line of hyphens ends it. */
  readonly closed: boolean;
}

const fence = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r|$)/;
const closingFence = /^(?:---|\.\.\.)[ \t]*(?:(?:\r\n|\n|\r)|(?![\s\S]))/m;

/** Finds the front matter of a text; null where it has none. */
export function findFrontMatter(text: string): FrontMatterPlace | null {
  const opening = fence.exec(text);
  if (opening === null) return null;
  const start = opening[0].length;
  const closing = closingFence.exec(text.slice(start));
  if (closing === null) return { start, end: text.length, body: text.length, closed: false };
  const end = start + closing.index;
  return { start, end, body: end + closing[0].length, closed: true };
}

/** What came of reading front matter: `data` is null exactly where there are problems; `raw` is the unchecked YAML. */
export type FrontMatter<Schema extends z.ZodObject> =
  | { readonly data: z.infer<Schema>; readonly problems: readonly []; readonly locate: Locate }
  | { readonly data: null; readonly problems: readonly Problem[]; readonly raw: unknown };

/** Gives the offset in the file of the value at a path of the front matter. */
export type Locate = (path: readonly PropertyKey[]) => number;

type YamlDocument = Document.Parsed;

/** Longer front matter is none, and costs a parser of YAML a thousand times its length; in UTF-16 code units. */
const longestYaml = 64_000;
/** Maps and lists within each other. */
const deepestYaml = 20;

/** The parsed YAML of front matter; empty where it is too much to parse, which `yamlLimits` reports. Never throws. */
function parseYaml(file: SourceFile, place: FrontMatterPlace): YamlDocument {
  const yaml = file.text.slice(place.start, place.end);
  return parseDocument(yamlLimits(yaml) === null ? yaml : '', { prettyErrors: false, logLevel: 'error' });
}

/** What is too much in YAML, and where; null where it can be parsed in good time. Linear. */
function yamlLimits(yaml: string): { readonly offset: number; readonly text: ProblemText } | null {
  if (yaml.length > longestYaml) {
    return { offset: longestYaml, text: { ...tooMuchYaml, found: say.tooManyCharacters(longestYaml) } };
  }
  let depth = 0;
  for (let offset = 0; offset < yaml.length; offset += 1) {
    const character = yaml[offset] ?? '';
    if (character === '\n') depth = 0;
    else if ('[{'.includes(character) || /^[-?] (?=[-?] )/.test(yaml.slice(offset, offset + 4))) depth += 1;
    else if (']}'.includes(character)) depth -= 1;
    if (depth > deepestYaml) return { offset, text: { ...tooMuchYaml, found: say.tooMuch.lists } };
  }
  const indented = new RegExp(`^ {${deepestYaml * 4},}\\S`, 'm').exec(yaml);
  if (indented !== null && /^[ ]*(?:-|[^\s:]+:)/.test(indented[0] + yaml.slice(indented.index + indented[0].length)))
    return { offset: indented.index, text: { ...tooMuchYaml, found: say.tooMuch.indentation } };
  return null;
}

/** More problems of one front matter help nobody. */
const mostProblems = 30;

const tooMuchYaml = { rule: 'front-matter-too-long', ...say.littleYaml };

/** Offset within the YAML of the value at `path`, or of the nearest thing around it that is there. */
function valueOffset(document: YamlDocument, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range && !(isScalar(node) && node.value === null)) return node.range[0];
  }
  return 0;
}

/** Offset within the YAML of a key of the map at `path`, or of that map where it has no such key. */
function keyOffset(document: YamlDocument, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(map)) {
    for (const pair of map.items) {
      if (isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) return pair.key.range[0];
    }
  }
  return valueOffset(document, path);
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return say.values.nothing;
  if (typeof value === 'string') return value.trim() === '' ? say.values.emptyText : excerpt(value);
  if (Array.isArray(value)) return value.length === 0 ? say.values.emptyList : say.values.list;
  return typeof value === 'object' ? say.values.map : say.plainValue(typeof value, String(value));
}

/** The value at a path of unchecked data; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** `participants[0].role` */
function pathName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');
}

function faultOf(value: unknown): say.FieldFault {
  if (value === undefined) return 'absent';
  return value === null ? 'empty' : 'wrong';
}

/** The problem of one issue that the schema raised; `yaml` is where the YAML stands in the file. */
function issueProblems(
  file: SourceFile,
  yaml: FrontMatterPlace,
  document: YamlDocument,
  data: unknown,
  schema: z.ZodObject,
  issue: z.core.$ZodIssue,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(issue.path.length === 0 ? schema.shape : participantSchema.shape);
    return issue.keys.map((key) => {
      return problemAt(file, yaml.start + keyOffset(document, issue.path, key), {
        rule: 'unknown-field',
        ...say.unknownField(pathName([...issue.path, key]), known, nearestName(key, known)),
      });
    });
  }
  const name = pathName(issue.path);
  const value = valueAt(data, issue.path);
  const isMissing = value === undefined || value === null;
  const offset = isMissing
    ? keyOffset(document, issue.path.slice(0, -1), String(issue.path.at(-1)))
    : valueOffset(document, issue.path);
  return [
    problemAt(file, yaml.start + offset, {
      rule: isMissing ? 'missing-field' : 'malformed-field',
      ...say.field(name, inWords(value), faultOf(value), issue.message),
    }),
  ];
}

/** What is wrong with the YAML, in the parser's words, and where in the YAML. */
interface YamlError {
  readonly message: string;
  readonly offset: number;
  readonly fault: say.YamlFault | null;
}

/** The YAML as a plain value, or what is wrong with it. */
function yamlValue(document: YamlDocument): { readonly value: unknown; readonly errors: readonly YamlError[] } {
  const errors = document.errors.map(({ message, pos, code }) => {
    return { message, offset: pos[0], fault: code };
  });
  if (errors.length > 0) return { value: null, errors };
  try {
    return { value: document.toJS(), errors };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { value: null, errors: [{ message, offset: 0, fault: null }] };
  }
}

function malformedYaml({ message, fault }: YamlError): ProblemText {
  if (fault === 'DUPLICATE_KEY') return { rule: 'duplicate-field', ...say.duplicateField };
  return { rule: 'malformed-yaml', ...say.malformedYaml(message, fault) };
}

function failed(file: SourceFile, offset: number, text: ProblemText): FrontMatter<never> {
  return { data: null, problems: [problemAt(file, offset, text)], raw: null };
}

/**
 * Reads the front matter of a file. All that the schema objects to is reported at once; what is missing is reported
 * at its key, or where there is none, where the map that should have it begins. Never throws.
 */
export function readFrontMatter<Schema extends z.ZodObject>(
  file: SourceFile,
  place: FrontMatterPlace | null,
  schema: Schema,
): FrontMatter<Schema> {
  if (place === null || !place.closed) {
    return failed(file, 0, {
      rule: 'missing-front-matter',
      ...say.missing(place !== null, requiredFields(schema)),
    });
  }
  const limits = yamlLimits(file.text.slice(place.start, place.end));
  if (limits !== null) return failed(file, place.start + limits.offset, limits.text);
  const document = parseYaml(file, place);
  const { value, errors } = yamlValue(document);
  if (errors.length > 0) {
    const problems = errors
      .slice(0, mostProblems)
      .map((error) => problemAt(file, place.start + error.offset, malformedYaml(error)));
    return { data: null, problems, raw: null };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed(file, place.start, {
      rule: 'malformed-front-matter',
      ...say.noFields(inWords(value), requiredFields(schema)),
    });
  }
  const result = schema.safeParse(value);
  if (result.success) {
    return { data: result.data, problems: [], locate: (path) => place.start + valueOffset(document, path) };
  }
  const problems = result.error.issues.flatMap((issue) => issueProblems(file, place, document, value, schema, issue));
  return { data: null, problems: problems.slice(0, mostProblems), raw: value };
}

/** The names of the fields that must be there. */
function requiredFields(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => !z.safeParse(field, undefined).success)
    .map(([name]) => name);
}

/** A field of front matter, looked up without any check of the rest. */
export interface Field {
  readonly value: unknown;
  /** Where the value begins in the file. */
  readonly offset: number;
}

/** A top-level field of a file's front matter; null where it does not have it. Never throws. */
export function findField(file: SourceFile, name: string): Field | null {
  const place = findFrontMatter(file.text);
  if (place === null) return null;
  const document = parseYaml(file, place);
  if (!document.hasIn([name])) return null;
  return { value: document.getIn([name]), offset: place.start + valueOffset(document, [name]) };
}
