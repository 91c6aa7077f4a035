/** The language of a text. */
import { detect } from 'tinyld/light';
import { scriptOf } from './scripts';

/** More of a text tells no more; in UTF-16 code units. */
const enough = 4000;

/** Fewer letters tell no language from another that is written alike. */
const fewest = 60;

/** Words that stand in any few sentences of a language, and hardly in those of another. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to is was that you it for with this have are not what they we as from there how'.split(' '),
  de: 'der die und ist nicht das ich ein zu mit den wir sie auf für auch wie dem wenn aber es'.split(' '),
  fr: 'le les et est des une pas vous que nous dans qui pour avec sur je il ce mais du'.split(' '),
  es: 'el los y es una las que no por con para como pero lo su muy más yo del está'.split(' '),
  it: 'il che di è non per una sono con più ma gli della anche io del lo come questo ha'.split(' '),
  pt: 'o os e é não uma que para com mas do da em por mais eu como você foi no'.split(' '),
  nl: 'de het een en van is niet dat ik je we voor met zijn maar ook op er wat hoe'.split(' '),
};
/** So large a share of the words must be such, and so many times more than in the next language. */
const telling = { share: 0.12, lead: 1.5 };

/** A BCP 47 tag for the language of a text; English where nothing tells. Addresses tell nothing. */
export function languageOf(texts: readonly string[]): string {
  const sample = texts
    .join(' ')
    .slice(0, enough * 2)
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+|[*_\\`<>[\]{}|#~]+/g, ' ')
    .slice(0, enough);
  const script = scriptOf(sample);
  if (script === 'Han') return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh';
  const own: Readonly<Record<string, string>> = { Hangul: 'ko', Hebrew: 'he', Greek: 'el', Thai: 'th' };
  const known = own[script] ?? (script === 'Latin' ? languageByWords(sample) : null);
  if (known !== null) return known;
  if (script !== 'Latin') return detect(sample) || 'en';
  return sample.length < fewest ? 'en' : detectLatin(sample);
}

/** The language whose common words a text has; null where none clearly leads. Linear. */
function languageByWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = Object.entries(COMMON)
    .map(([tag, common]) => ({ tag, share: words.filter((word) => common.includes(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  if (first === undefined || !(first.share >= telling.share)) return null;
  return first.share >= (second?.share ?? 0) * telling.lead ? first.tag : null;
}

/** Languages of other scripts, which a text in Latin letters cannot be in. */
const otherScripts = /^(?:ru|uk|be|bg|mk|el|he|ar|fa|hi|zh|ja|ko|th|ka|hy)$/;

function detectLatin(sample: string): string {
  const found = detect(sample);
  return found === '' || otherScripts.test(found) ? 'en' : found;
}
