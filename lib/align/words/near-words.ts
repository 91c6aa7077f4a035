/**
 * Words that are written otherwise but meant to be the same: typos, misread letters, other spellings, contractions,
 * figures for number words. All words here are in the folded form.
 */
import { mayNegate, negatesByPrefix } from './negations';
import { hasFigure, saySameNumber } from './numbers/same-number';
import type { NumberTable } from './numbers/table';

/** Spoken short forms that no rule of spelling gives. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'got to'],
  ['gimme', 'give me'],
  ['lemme', 'let me'],
  ['dunno', 'dont know'],
  ['kinda', 'kind of'],
  ['sorta', 'sort of'],
  ['outta', 'out of'],
  ['yall', 'you all'],
  ['alot', 'a lot'],
  ['im', 'i am'],
  ['cant', 'can not'],
  ['wont', 'will not'],
  ['shant', 'shall not'],
  ['lets', 'let us'],
  ['ok', 'okay'],
  ['cause', 'because'],
  ['cuz', 'because'],
  ['til', 'until'],
  ['till', 'until'],
  ['em', 'them'],
  ['ya', 'you'],
  ['yeah', 'yes'],
  ['coulda', 'could have'],
  ['shoulda', 'should have'],
  ['woulda', 'would have'],
  ['yep', 'yes'],
]);
/** What a contracted second word ends the first one with. */
const CONTRACTED: readonly (readonly [string, readonly string[]])[] = [
  ['re', ['are']],
  ['ve', ['have']],
  ['ll', ['will', 'shall']],
  ['nt', ['not']],
  ['d', ['would', 'had', 'did']],
  ['s', ['is', 'has', 'us']],
];

/** True for a word that is a short form of its own kind: “gonna”, “ok”. */
export function isShortForm(word: string): boolean {
  return SHORT_FORMS.has(word);
}

/** True for a word that ends as contractions do: “dont”, “its”. */
export function mayContract(word: string): boolean {
  for (const [ending] of CONTRACTED) if (word.endsWith(ending)) return true;
  return false;
}

/** True for a word that contractions shorten: “not”, “is”. */
export function isContractible(word: string): boolean {
  for (const [, full] of CONTRACTED) if (full.includes(word)) return true;
  return false;
}

/** True where one word is a contraction of the others: “dont” of “do not”, “gonna” of “going to”. */
export function isContractionOf(short: string, words: readonly string[]): boolean {
  if (SHORT_FORMS.get(short) === words.join(' ')) return true;
  const [first = '', second = ''] = words;
  if (words.length !== 2 || !short.startsWith(first)) return false;
  for (const [letters, full] of CONTRACTED) {
    if (short.length === first.length + letters.length && short.endsWith(letters) && full.includes(second)) return true;
  }
  return false;
}

/** True where two runs of words say the same in other letters: contractions, and numbers in figures or words. */
export function areVariants(a: readonly string[], b: readonly string[], table: NumberTable): boolean {
  const [first = ''] = a;
  const [second = ''] = b;
  if (a.length === 1 && isContractionOf(first, b)) return true;
  if (b.length === 1 && isContractionOf(second, a)) return true;
  return saySameNumber(a, b, table);
}

/** The most letters in which a word of so many may differ from what was meant. */
export function mostSlips(length: number): number {
  if (length < 6) return length < 3 ? 0 : 1;
  return length < 9 ? 2 : 3;
}

/**
 * How far two words are apart in letters where one may be a slip of the other, or null where they are too far apart for
 * that. The distance counts insertions, deletions, changes and swaps of neighbours (optimal string alignment).
 * Negations are never slips of something else, nor are words that both have figures.
 */
export function letterDistance(a: string, b: string): number | null {
  if (a === b) return 0;
  const limit = mostSlips(Math.max(a.length, b.length));
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return null;
  if (mayNegate(a) || mayNegate(b) || negatesByPrefix(a, b) || (hasFigure(a) && hasFigure(b))) return null;
  const distance = editDistance(a, b, limit);
  return distance <= limit ? distance : null;
}

/** True where two known words share so much of their beginning that one may be a form of the other: “move”, “moving”. */
export function shareStem(a: string, b: string): boolean {
  const least = Math.max(4, Math.ceil(Math.max(a.length, b.length) * 0.6));
  return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least);
}

/** Words are compared up to this many letters. */
const MOST_LETTERS = 64;
const rows = [0, 1, 2].map(() => new Uint8Array(MOST_LETTERS + 1));

/** Optimal string alignment distance, or a number above `limit` where it is greater. */
function editDistance(a: string, b: string, limit: number): number {
  const n = Math.min(a.length, MOST_LETTERS);
  const m = Math.min(b.length, MOST_LETTERS);
  let [before, previous, row] = rows;
  if (!before || !previous || !row) return limit + 1;
  for (let j = 0; j <= m; j++) previous[j] = j;
  for (let i = 1; i <= n; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= m; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = (previous[j - 1] ?? 0) + (isSame ? 0 : 1);
      best = Math.min(best, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  return previous[m] ?? limit + 1;
}
