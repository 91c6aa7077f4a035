/**
 * Successive versions of real transcripts: one folder a text, in it a file for each version, in the order of their
 * numbers.
 *
 * What really became of each word is not known of them. It is told by another way than the one that is measured: words
 * that a plain comparison of two versions has in common (diff-match-patch, Myers 1986) are the same, and so are whole
 * passages, and runs of eight words and more, that one version has in another place, if each has them once.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diff_match_patch } from 'diff-match-patch';
import { parseTranscript } from '../../../lib/content';
import { newTokens, type Token, TrackedPassage } from './tracked-text';

/** A text in all its versions, words that are the same having the same identity. */
export interface VersionedText {
  readonly name: string;
  readonly versions: readonly (readonly TrackedPassage[])[];
}

/** Letters that stand for words while two texts are compared: of one code unit each, and none of them white space. */
const CODES = { first: 0x3400, last: 0xd7ff };

/** Words that were moved are known again by so many. */
const MOVED_RUN = 8;

/**
 * Reads a folder of versioned texts; those with a single version are left out.
 *
 * @throws {Error} where the folder holds none
 */
export async function readVersions(folder: string): Promise<VersionedText[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const texts = await Promise.all(names.sort().map((name) => readText(join(folder, name), name)));
  const several = texts.filter(({ versions }) => versions.length > 1);
  if (several.length === 0) throw new Error(`${folder} has no folder with two versions of a transcript or more`);
  return several;
}

async function readText(folder: string, name: string): Promise<VersionedText> {
  const files = (await readdir(folder)).filter((file) => /\d/.test(file));
  const numberOf = (file: string): number => Number(/\d+/.exec(file)?.[0]);
  const versions: TrackedPassage[][] = [];
  for (const file of files.sort((a, b) => numberOf(a) - numberOf(b))) {
    const text = await readFile(join(folder, file), 'utf8');
    const { transcript } = parseTranscript({ path: file, text });
    if (transcript === null) continue;
    const last = versions.at(-1) ?? [];
    versions.push(
      track(
        last,
        transcript.passages.map((passage) => ({ text: passage.text, speaker: passage.speaker ?? '' })),
      ),
    );
  }
  return { name, versions };
}

/** A version in which words that the one before it has are those. */
function track(
  before: readonly TrackedPassage[],
  passages: readonly { readonly text: string; readonly speaker: string }[],
): TrackedPassage[] {
  const old = before.flatMap(({ tokens, speaker }) => tokens.map((token) => ({ ...token, speaker })));
  const fresh = passages.map(({ text }) => newTokens(text.split(/\s+/)));
  const now = fresh.flatMap((tokens, index) =>
    tokens.map((token) => ({ ...token, speaker: passages[index]?.speaker ?? '' })),
  );
  const known = movedRuns(old, now, commonTokens(old, now));
  const moved = movedPassages(before, fresh, passages, known);
  let at = 0;
  return fresh.map((tokens, index) => {
    const whole = moved.get(index)?.tokens;
    const tracked = tokens.map((token, place) => whole?.[place] ?? known.get(at + place) ?? token);
    at += tokens.length;
    return new TrackedPassage(tracked, passages[index]?.speaker ?? '');
  });
}

/** Passages, by their places, that stand elsewhere word for word, by the same speaker, and of which no word was known. */
function movedPassages(
  before: readonly TrackedPassage[],
  fresh: readonly (readonly Token[])[],
  passages: readonly { readonly text: string; readonly speaker: string }[],
  known: ReadonlyMap<number, Token>,
): Map<number, TrackedPassage> {
  const used = new Set([...known.values()].map(({ id }) => id));
  const left = before.filter(({ tokens }) => tokens.every(({ id }) => !used.has(id)));
  const moved = new Map<number, TrackedPassage>();
  let at = 0;
  for (const [index, tokens] of fresh.entries()) {
    const isNew = tokens.every((_, place) => !known.has(at + place));
    at += tokens.length;
    const words = tokens.map(({ text }) => text).join(' ');
    const same = left.filter(({ text, speaker }) => text === words && speaker === passages[index]?.speaker);
    if (isNew && same.length === 1 && same[0]) moved.set(index, same[0]);
  }
  return moved;
}

/** A token and who says it. */
interface SpokenToken extends Token {
  readonly speaker: string;
}

/**
 * For tokens of the later text that a comparison finds in the earlier one the tokens that they are, by their places.
 * Words of the same person are compared first, then what is left between those, since a speaker may have been corrected.
 */
function commonTokens(old: readonly SpokenToken[], now: readonly SpokenToken[]): Map<number, Token> {
  const pairs = commonPlaces(old, now, ({ speaker, text }) => `${speaker}: ${text}`);
  const ends = [...pairs, [old.length, now.length] as const];
  let [from, to] = [0, 0];
  for (const [before, after] of ends) {
    const left = commonPlaces(old.slice(from, before), now.slice(to, after), ({ text }) => text);
    for (const [one, other] of left) pairs.push([from + one, to + other]);
    [from, to] = [before + 1, after + 1];
  }
  return new Map(pairs.map(([before, after]) => [after, old[before] ?? { id: 0, text: '' }]));
}

/** The places of what two lists have in common, in order, by what counts of each. */
function commonPlaces(
  old: readonly SpokenToken[],
  now: readonly SpokenToken[],
  keyOf: (token: SpokenToken) => string,
): [before: number, after: number][] {
  if (old.length === 0 || now.length === 0) return [];
  const codes = new Map<string, string>();
  const coded = (tokens: readonly SpokenToken[]): string =>
    tokens
      .map((token) => {
        const key = keyOf(token);
        const code = codes.get(key) ?? String.fromCharCode(CODES.first + codes.size);
        codes.set(key, code);
        if (codes.size > CODES.last - CODES.first) throw new Error('texts of so many different words are not compared');
        return code;
      })
      .join('');
  const compare = new diff_match_patch();
  compare.Diff_Timeout = 0;
  const differences = compare.diff_main(coded(old), coded(now), false);
  // Without stray words that two other sentences happen to have.
  compare.diff_cleanupSemantic(differences);
  const places: [before: number, after: number][] = [];
  let [from, to] = [0, 0];
  for (const [kind, text] of differences) {
    const { length } = text;
    if (kind === 0) for (let at = 0; at < length; at++) places.push([from + at, to + at]);
    if (kind !== 1) from += length;
    if (kind !== -1) to += length;
  }
  return places;
}

/** The same, with runs that were moved. */
function movedRuns(
  old: readonly Token[],
  now: readonly Token[],
  common: ReadonlyMap<number, Token>,
): Map<number, Token> {
  const known = new Map(common);
  const used = new Set([...common.values()].map(({ id }) => id));
  const runs = (tokens: readonly Token[], isFree: (index: number) => boolean): Map<string, number | null> => {
    const found = new Map<string, number | null>();
    for (let at = 0; at + MOVED_RUN <= tokens.length; at++) {
      if (!tokens.slice(at, at + MOVED_RUN).every((_, offset) => isFree(at + offset))) continue;
      const words = tokens
        .slice(at, at + MOVED_RUN)
        .map(({ text }) => text)
        .join(' ');
      found.set(words, found.has(words) ? null : at);
    }
    return found;
  };
  const places = runs(now, (index) => !common.has(index));
  for (const [words, from] of runs(old, (index) => !used.has(old[index]?.id ?? 0))) {
    const to = places.get(words) ?? null;
    if (from === null || to === null) continue;
    for (let i = 0; i < MOVED_RUN; i++) {
      const token = old[from + i];
      if (token) known.set(to + i, token);
    }
  }
  return known;
}
