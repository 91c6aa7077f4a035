/** Words that turn a statement round. All words here are folded. */
import type { NumberTable } from './numbers/table';

function words(list: string): readonly string[] {
  return list.split(' ');
}

const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    words(
      'not no never none nobody nothing nowhere neither nor without cannot aint arent cant couldnt darent didnt doesnt ' +
        'dont hadnt hasnt havent isnt mightnt mustnt neednt oughtnt shant shouldnt wasnt werent wont wouldnt',
    ),
  ),
  de: new Set(
    words(
      'nicht kein keine keinen keinem keiner keines keins nie niemals niemand niemanden nichts nirgends weder ohne nein',
    ),
  ),
  fr: new Set(words('pas jamais rien aucun aucune sans non guere ni nul nulle')),
  es: new Set(words('no nunca jamas nadie nada ningun ninguno ninguna tampoco ni sin')),
  it: new Set(words('non no mai nessuno nessuna niente nulla ne senza neanche nemmeno')),
  pt: new Set(words('nao nunca jamais ninguem nada nenhum nenhuma nem sem tampouco')),
  nl: new Set(words('niet geen nooit niemand niets nergens zonder noch nee')),
};
const ALL: ReadonlySet<string> = new Set(Object.values(BY_LANGUAGE).flatMap((list) => [...list]));
/** How negated words begin in Chinese. */
const NEGATING_SIGN = /^[不没沒未无無别別]/;
const NEGATING_PREFIX = /^(?:un|in|im|ir|il|dis|non)/;

/** True for a word that turns a statement round in any language: “not”, “never”, “dont”, “kein”. */
export function mayNegate(word: string): boolean {
  return ALL.has(word) || NEGATING_SIGN.test(word);
}

/** True for a word that turns a statement round in the language of a table. */
export function isNegation(word: string, { language }: NumberTable): boolean {
  return (BY_LANGUAGE[language] ?? ALL).has(word) || NEGATING_SIGN.test(word);
}

/** True where one word is the other with a negating syllable before it: “likely”, “unlikely”. */
export function negatesByPrefix(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.endsWith(short) && NEGATING_PREFIX.exec(long)?.[0] === long.slice(0, -short.length);
}
