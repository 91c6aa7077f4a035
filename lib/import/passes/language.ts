/** The language of a text. */
import { detect } from 'tinyld/light';
import { scriptOf } from './scripts';

/** More of a text tells no more; in UTF-16 code units. */
const enough = 4000;

/** Fewer letters tell no language from another that is written alike. */
const fewest = 60;

/** A BCP 47 tag for the language of a text; English where nothing tells. */
export function languageOf(texts: readonly string[]): string {
  const sample = texts.join(' ').slice(0, enough);
  const script = scriptOf(sample);
  if (script === 'Han') return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh';
  const own: Readonly<Record<string, string>> = { Hangul: 'ko', Hebrew: 'he', Greek: 'el', Thai: 'th' };
  return own[script] ?? (sample.length < fewest && script === 'Latin' ? 'en' : detect(sample) || 'en');
}
