/** Ways in which quoters change words. All work on words as written, and leave negations and numbers alone. */
import type { Random } from '../random';

/** Gives new words as often as they are said. */
export interface WordSource {
  anyWord(): string;
}

const TELLING =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|.*n[’']t|.*\d.*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?|half|dozen|first|second|third|once|twice)$/i;
const FILLER = /^(?:um|uh|well|like)$/i;
const SOUND = /^(?:um|uh)$/i;
const EXPANSIONS: ReadonlyMap<string, string> = new Map([
  ['it’s', 'it is'],
  ['that’s', 'that is'],
  ['we’re', 'we are'],
  ['they’re', 'they are'],
  ['you’re', 'you are'],
  ['i’m', 'I am'],
  ['don’t', 'do not'],
  ['can’t', 'cannot'],
  ['isn’t', 'is not'],
]);

/** True for a negation or a number: what ordinary noise must not touch, since it changes the meaning. */
export function isTelling(word: string): boolean {
  return TELLING.test(bare(word));
}

/** A word without the punctuation around it. */
export function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Changes, drops or puts in about `rate` of the words, at least one. */
export function alterWords(words: readonly string[], rate: number, source: WordSource, random: Random): string[] {
  const altered = [...words];
  for (let left = Math.max(1, Math.round(words.length * rate)); left > 0; left--) {
    const at = random.between(0, altered.length - 1);
    const word = altered[at] ?? '';
    const put = otherWord(word, source);
    const how = random.next();
    // Nobody can tell whether a word that was dropped or put in at an end belonged to the quote.
    const isInner = at > 0 && at < altered.length - 1;
    if (isTelling(word)) continue;
    if (how < 0.5 || !isInner) altered[at] = put;
    else if (how < 0.75 && altered.length > 3) altered.splice(at, 1);
    else altered.splice(at, 0, put);
  }
  return altered;
}

function otherWord(word: string, source: WordSource): string {
  for (;;) {
    const other = source.anyWord();
    if (!isTelling(other) && bare(other).toLowerCase() !== bare(word).toLowerCase()) return other;
  }
}

/** Slips of the finger in about `rate` of the longer words, at least one. */
export function misspell(words: readonly string[], rate: number, random: Random): string[] {
  return spoil(words, rate, random, (word) => {
    const at = random.between(1, word.length - 2);
    const letter = String.fromCharCode(random.between(97, 122));
    return random.pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ]);
  });
}

/** What a scanner makes of about `rate` of the words, at least one. */
export function misread(words: readonly string[], rate: number, random: Random): string[] {
  const confusions: readonly (readonly [string, string])[] = [
    ['m', 'rn'],
    ['rn', 'm'],
    ['l', '1'],
    ['o', '0'],
    ['d', 'cl'],
    ['e', 'c'],
    ['h', 'b'],
    ['w', 'vv'],
  ];
  return spoil(words, rate, random, (word) => {
    const [from, to] = random.pick(confusions);
    return word.replace(from, to);
  });
}

function spoil(words: readonly string[], rate: number, random: Random, change: (word: string) => string): string[] {
  const places = random.shuffle(
    [...words.keys()].filter((at) => bare(words[at] ?? '').length > 3 && !isTelling(words[at] ?? '')),
  );
  const chosen = new Set(places.slice(0, Math.max(1, Math.round(words.length * rate))));
  return words.map((word, at) => (chosen.has(at) ? change(word) : word));
}

/** What an editor tidies: fillers and stutters dropped, contractions written out. */
export function tidy(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (at === 0 || at === words.length - 1) return [word];
    const core = bare(word).toLowerCase();
    const isSetOff = SOUND.test(core) || /[^\p{L}\p{N}]$/u.test(words[at - 1] ?? '');
    if (FILLER.test(core) && word.endsWith(',') && isSetOff) return [];
    if (word.endsWith(',') && core === bare(words[at + 1] ?? '').toLowerCase()) return [];
    const expansion = EXPANSIONS.get(core);
    return expansion === undefined ? [word] : word.toLowerCase().replace(core, expansion).split(' ');
  });
}

/** Other type, same words: quotation marks, apostrophes, dashes, spaces, capitals, soft hyphens. */
export function retype(words: readonly string[], random: Random): string {
  let text = words.join(' ');
  if (random.chance(0.5)) text = text.replace(/’/g, "'");
  if (random.chance(0.3)) text = text.replace(/ /g, () => (random.chance(0.2) ? '\u00a0' : ' '));
  if (random.chance(0.2)) text = text.replace(/\p{L}{7,}/gu, (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`);
  if (random.chance(0.2)) text = text.replace(/,/g, ' —');
  if (random.chance(0.1)) text = text.toUpperCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
