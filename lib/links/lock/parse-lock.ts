/** Reads the lock from its file. */

import type { z } from 'zod';
import { positionAt } from '../../text/position';
import type { Problem, SourceFile } from '../../text/problem';
import { checkLock } from './check-lock';
import { type JsonSource, parseJson } from './json-source';
import { LOCK_VERSION, type Lock, lockSchema } from './lock-schema';

/** What came of reading a lock: `lock` is null exactly where there are problems. */
export interface ParsedLock {
  readonly lock: Lock | null;
  readonly problems: readonly Problem[];
}

/** A problem before its place is known as line and column. */
type ProblemAt = Pick<Problem, 'rule' | 'found' | 'expected' | 'remedy'> & { readonly offset: number };

/** More problems than these tell nothing new. */
const MOST_PROBLEMS = 20;
const MERGE_MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/gm;

const REMEDIES = {
  conflict:
    'Take the whole file as it is on the branch that is published, and run `npm run gloss -- check`: it brings it up to date with the text.',
  damaged:
    'Restore the file from version control. It is written by `npm run gloss -- check`; nothing in it is to be changed by hand.',
  version: 'Use the Gloss that wrote the file, or a later one.',
};

/**
 * Parses a lock. Never throws, and never makes anything of a file that it does not understand whole: what the file
 * holds cannot be made anew. Cost: linear in the file.
 */
export function parseLock(file: SourceFile): ParsedLock {
  const found = readLock(file.text);
  if (!Array.isArray(found)) return { lock: found, problems: [] };
  const problems = found
    .slice(0, MOST_PROBLEMS)
    .map(({ offset, ...problem }) => ({ file: file.path, ...positionAt(file.text, offset), ...problem }));
  return { lock: null, problems };
}

function readLock(text: string): Lock | ProblemAt[] {
  const marks = Array.from(text.matchAll(MERGE_MARK), ({ index, 0: mark }) => ({
    offset: index,
    rule: 'merge-conflict',
    found: `\`${mark}\`, which a merge left where two versions differ`,
    expected: 'one version',
    remedy: REMEDIES.conflict,
  }));
  if (marks.length > 0) return marks;
  const json = parseJson(text);
  if ('error' in json) return [{ rule: 'damaged-lock', ...json.error, remedy: REMEDIES.damaged }];
  const { source } = json;
  const version = versionOf(source.value);
  if (version !== null && version > LOCK_VERSION) {
    const found = `version ${version} of the format`;
    const expected = `version ${LOCK_VERSION}, the latest that this Gloss knows`;
    return [
      { offset: source.offsetOf(['version']), rule: 'unknown-version', found, expected, remedy: REMEDIES.version },
    ];
  }
  const parsed = lockSchema.safeParse(source.value);
  if (!parsed.success) return parsed.error.issues.map((issue) => problemOf(issue, source));
  const faults = checkLock(parsed.data);
  if (faults.length === 0) return parsed.data;
  return faults.map(({ path, found, expected }) => ({
    offset: source.offsetOf(path),
    rule: 'damaged-lock',
    found,
    expected,
    remedy: REMEDIES.damaged,
  }));
}

function versionOf(value: unknown): number | null {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
  return typeof version === 'number' ? version : null;
}

function problemOf(issue: z.core.$ZodIssue, source: JsonSource): ProblemAt {
  const offset = source.offsetOf(issue.path);
  const shared = { offset, rule: 'damaged-lock', remedy: REMEDIES.damaged };
  if (issue.code === 'unrecognized_keys') {
    return { ...shared, found: `the field \`${issue.keys[0]}\``, expected: 'only the fields of the format' };
  }
  return {
    ...shared,
    found: `${inWords(valueAt(source.value, issue.path))}${nameOf(issue.path)}`,
    expected: issue.message,
  };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => {
    return typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined;
  }, value);
}

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return `\`${text.length <= 40 ? text : `${text.slice(0, 40)}…`}\``;
}

function nameOf(path: readonly PropertyKey[]): string {
  const field = path.findLast((key) => typeof key === 'string');
  return field === undefined ? '' : ` in \`${String(field)}\``;
}
