/** Tools for those who write dictionaries. */

/** Words with parts of a page among them, in the order of the language. */
export type Phrase<Part> = readonly (string | Part)[];

/** Words for each kind of number that a language tells apart, of which all have `other`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The words that go with a number, by the rules of a language. */
export function plural(tag: string, count: number, words: Plural): string {
  return words[new Intl.PluralRules(tag).select(count)] ?? words.other;
}

/** A number as a language writes it: `2,720`. */
export function formatNumber(tag: string, value: number): string {
  return new Intl.NumberFormat(tag).format(value);
}

/** A share of 0 to 1 as a language writes it: `42%`. */
export function formatPercent(tag: string, share: number): string {
  return new Intl.NumberFormat(tag, { style: 'percent' }).format(share);
}

/** `A`, `A and B`, `A, B and C`; with `or` for `disjunction`. */
export function formatList(tag: string, items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') {
  return new Intl.ListFormat(tag, { type }).format(items);
}
