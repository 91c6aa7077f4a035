/**
 * Other ways of finding quotes, as far as they are known to work, behind one interface.
 *
 * None of them can say that a quote is ambiguous, altered or negated; each gives one place or none. They are given the
 * normalised text, which the plain ones of them would not have made themselves.
 */
import search, { type Match } from 'approx-string-match';
import DiffMatchPatch from 'diff-match-patch';
import Fuse from 'fuse.js';
import type { PassageText } from '@/lib/align';
import type { Stretch } from './workload';

/** Finds quotes in one transcript. */
export interface Peer {
  readonly name: string;
  /** Where a quote stands, or null. */
  find(quote: string): readonly Stretch[] | null;
}

/** A transcript in the letters that peers compare, with the way back. */
interface NormalText {
  readonly text: string;
  /** For each code unit of `text` its offset in the passages joined by line feeds. */
  readonly offsets: Int32Array;
  readonly passageStarts: readonly number[];
  readonly passages: readonly PassageText[];
}

/** All peers, for one transcript. */
export function peersFor(passages: readonly PassageText[]): Peer[] {
  const normal = normaliseAll(passages);
  return [
    { name: 'indexOf, normalised', find: (quote) => findExactly(normal, quote) },
    { name: 'normalise, split, approx-string-match 25 %', find: (quote) => findPieces(normal, quote) },
    { name: 'approx-string-match as Hypothesis uses it', find: (quote) => findLikeHypothesis(normal, quote) },
    { name: 'diff-match-patch, 32 letters at a time', find: (quote) => findByPatches(normal, quote) },
    fusePeer(passages),
  ];
}

function findExactly(normal: NormalText, quote: string): Stretch[] | null {
  const pattern = normalise(quote).text;
  const start = pattern === '' ? -1 : normal.text.indexOf(pattern);
  return start < 0 ? null : stretches(normal, start, start + pattern.length);
}

/** The fair baseline: what a careful author of a tool would do with an off-the-shelf approximate matcher. */
function findPieces(normal: NormalText, quote: string): Stretch[] | null {
  const pieces = quote
    .split(/\[[^\]]*\]|\([^)]*\)|…|\.\s*\.\s*\./)
    .map((piece) => normalise(piece).text)
    .filter((piece) => piece !== '');
  const found: Stretch[] = [];
  for (const piece of pieces) {
    const match = bestMatch(normal.text, piece, Math.floor(piece.length / 4));
    if (!match) return null;
    found.push(...stretches(normal, match.start, match.end));
  }
  return found.length > 0 ? found : null;
}

function bestMatch(text: string, pattern: string, errors: number): Match | null {
  const exact = text.indexOf(pattern);
  if (exact >= 0) return { start: exact, end: exact + pattern.length, errors: 0 };
  const matches = search(text, pattern, errors);
  return matches.reduce<Match | null>((best, match) => (best && best.errors <= match.errors ? best : match), null);
}

/** Weights that Hypothesis's client publishes for a match of quote, prefix, suffix and position. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/**
 * A selector of a quote alone, anchored as Hypothesis does: up to half of the letters may differ, context that is not
 * given counts as found, and the best match wins whatever its score.
 */
function findLikeHypothesis(normal: NormalText, quote: string): Stretch[] | null {
  const pattern = normalise(quote).text;
  if (pattern === '') return null;
  const exact = exactMatches(normal.text, pattern);
  const matches =
    exact.length > 0 ? exact : search(normal.text, pattern, Math.min(256, Math.floor(pattern.length / 2)));
  const all = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;
  const scored = matches.map((match) => {
    const likeness = 1 - match.errors / pattern.length;
    const position = 1 - match.start / normal.text.length;
    const context = WEIGHTS.prefix + WEIGHTS.suffix;
    return { match, score: (WEIGHTS.quote * likeness + context + WEIGHTS.position * position) / all };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best ? stretches(normal, best.match.start, best.match.end) : null;
}

function exactMatches(text: string, pattern: string): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0 && matches.length < 100; at = text.indexOf(pattern, at + 1)) {
    matches.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return matches;
}

/** The longest pattern that diff-match-patch can look for. */
const MOST_LETTERS = 32;

/** The quote's first and last letters looked for one after the other, the way annotators use this library. */
function findByPatches(normal: NormalText, quote: string): Stretch[] | null {
  const matcher = new DiffMatchPatch();
  matcher.Match_Distance = normal.text.length * 2;
  const pattern = normalise(quote).text;
  if (pattern === '') return null;
  const head = pattern.slice(0, MOST_LETTERS);
  const start = matcher.match_main(normal.text, head, 0);
  if (start < 0) return null;
  if (pattern.length <= MOST_LETTERS) return stretches(normal, start, start + pattern.length);
  const tail = pattern.slice(-MOST_LETTERS);
  const last = matcher.match_main(normal.text, tail, start + pattern.length - MOST_LETTERS);
  return last < start ? null : stretches(normal, start, last + MOST_LETTERS);
}

/** fuse.js picks the paragraph; within it approx-string-match finds the words, since fuse.js has no use for that. */
function fusePeer(passages: readonly PassageText[]): Peer {
  const fuse = new Fuse(
    passages.map(({ text }, passage) => ({ text, passage })),
    { keys: ['text'], ignoreLocation: true, threshold: 0.4 },
  );
  return {
    name: 'fuse.js over paragraphs',
    find(quote) {
      const best = fuse.search(quote, { limit: 1 })[0]?.item;
      if (!best) return null;
      const normal = normaliseAll([{ id: '', text: best.text }]);
      const pattern = normalise(quote).text;
      const match = bestMatch(normal.text, pattern, Math.floor(pattern.length / 2));
      if (!match) return [{ passage: best.passage, start: 0, end: best.text.length }];
      return stretches(normal, match.start, match.end).map((stretch) => ({ ...stretch, passage: best.passage }));
    },
  };
}

/** Lower case, no apostrophes, and single spaces in place of all else that is no letter or digit. */
function normalise(text: string): { text: string; offsets: number[] } {
  const letters: string[] = [];
  const offsets: number[] = [];
  let isWord = false;
  for (let at = 0; at < text.length; at++) {
    const letter = normalLetter(text[at] ?? '');
    if (letter === ' ' && !isWord) continue;
    isWord = letter === '' ? isWord : letter !== ' ';
    letters.push(letter);
    for (let unit = 0; unit < letter.length; unit++) offsets.push(at);
  }
  const normal = letters.join('');
  return normal.endsWith(' ')
    ? { text: normal.slice(0, -1), offsets: offsets.slice(0, -1) }
    : { text: normal, offsets };
}

const normalLetters = new Map<string, string>();

function normalLetter(character: string): string {
  const known = normalLetters.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const normal = /[\p{L}\p{N}]/u.test(lower) ? lower : /[’'\u00ad]/.test(lower) ? '' : ' ';
  normalLetters.set(character, normal);
  return normal;
}

function normaliseAll(passages: readonly PassageText[]): NormalText {
  const passageStarts: number[] = [];
  let length = 0;
  for (const { text } of passages) {
    passageStarts.push(length);
    length += text.length + 1;
  }
  const { text, offsets } = normalise(passages.map((passage) => passage.text).join('\n'));
  return { text, offsets: Int32Array.from(offsets), passageStarts, passages };
}

/** A range of the normalised text as stretches of passages. */
function stretches({ offsets, passageStarts, passages }: NormalText, from: number, to: number): Stretch[] {
  const start = offsets[from] ?? 0;
  const end = (offsets[to - 1] ?? 0) + 1;
  const found: Stretch[] = [];
  let passage = Math.max(
    0,
    passageStarts.findLastIndex((offset) => offset <= start),
  );
  for (; passage < passages.length && (passageStarts[passage] ?? 0) < end; passage++) {
    const offset = passageStarts[passage] ?? 0;
    const length = passages[passage]?.text.length ?? 0;
    found.push({ passage, start: Math.max(0, start - offset), end: Math.min(length, end - offset) });
  }
  return found;
}
