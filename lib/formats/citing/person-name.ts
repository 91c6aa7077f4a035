/** Names as lists of sources write them. */

/** A name in its parts, or whole where it is not to be turned round. */
export type PersonName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly whole: string };

/** Scripts in which the family name is commonly last and initials are usual. */
const TURNABLE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{M}\p{P}\s]+$/u;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV|V)$/;
const LOWER_CASE = /^\p{Ll}/u;
const ALL_CAPITALS = /^\p{Lu}{2,3}$/u;

/**
 * The parts of a name as it is said: the last word is the family name, with the particles in lower case before it
 * (`Simone de Beauvoir`). `Family, Given` is taken as written. A single word, and a name in a script that is not turned
 * round, stays whole.
 */
export function parseName(name: string): PersonName {
  const whole = name.trim().replace(/\s+/g, ' ');
  if (!TURNABLE.test(whole)) return { whole };
  const [before = '', behind, ...more] = whole.split(/,\s*/);
  if (behind !== undefined && more.length === 0 && !SUFFIX.test(behind)) return { family: before, given: behind };
  const words = whole.replaceAll(',', '').split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  let from = words.length - 1;
  while (from > 1 && LOWER_CASE.test(words[from - 1] ?? '')) from--;
  if (from < 1) return { whole };
  const parts = { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
  return suffix === undefined ? parts : { ...parts, suffix };
}

/** `King, Martin Luther, Jr.` */
export function inverted(name: PersonName): string {
  if ('whole' in name) return name.whole;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** `Martin Luther King Jr.` */
export function inOrder(name: PersonName): string {
  if ('whole' in name) return name.whole;
  return [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}

/** The name with initials for the given names, which may be hyphenated (`J.-P.`) or initials already (`JD`, `J.D.`). */
export function withInitials(name: PersonName): PersonName {
  if ('whole' in name) return name;
  const given = name.given.split(/(?<=\.)(?=\p{L})| /u).map((word) => {
    if (LOWER_CASE.test(word)) return word;
    if (ALL_CAPITALS.test(word)) return [...word].map((letter) => `${letter}.`).join(' ');
    return word
      .split('-')
      .map((part) => `${[...part][0] ?? ''}.`)
      .join('-');
  });
  return { ...name, given: given.join(' ') };
}
