/** The scripts that texts are written in. */

const SCRIPTS = [
  'Latin',
  'Han',
  'Cyrillic',
  'Arabic',
  'Hebrew',
  'Greek',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Thai',
  'Devanagari',
] as const;
const scripts = SCRIPTS.map((name) => [name, new RegExp(String.raw`\p{Script=${name}}`, 'gu')] as const);

/** The script that most letters of a text are of, Japanese as Chinese; '' where there are no letters. */
export function scriptOf(text: string): string {
  const counts = scripts.map(([name, letter]) => [name, text.match(letter)?.length ?? 0] as const);
  const [name, count] = counts.reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as readonly [
    string,
    number,
  ]);
  return count === 0 ? '' : name === 'Hiragana' || name === 'Katakana' ? 'Han' : name;
}
