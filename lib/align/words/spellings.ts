/** Words and names that are written in several ways. All words are folded, unless it says otherwise. */

/** Each line: forms of one name. */
const NAMES = `us|usa|united states|united states of america
uk|united kingdom|great britain
eu|european union
un|uno|united nations
nyc|new york city
la|los angeles
dc|district of columbia
ai|artificial intelligence
mr|mister
mrs|missus
dr|doctor
prof|professor
st|saint
gov|governor
sen|senator
rep|representative
gen|general
vs|versus
etc|et cetera|and so on
ok|okay
tv|television
ceo|chief executive officer|chief executive
pm|prime minister
km|kilometre|kilometer|kilometres|kilometers
kg|kilo|kilogram|kilograms|kilos
percent|per cent|prozent|procent|pour cent|por ciento|por cento|per cento
and|&
zb|zum beispiel
dh|das heisst
usw|und so weiter
bzw|beziehungsweise
dr|doktor
ca|circa
eeuu|ee uu|estados unidos
etats unis|usa
vereinigte staaten|vereinigten staaten|usa
stati uniti|usa
cest a dire|cad`;

const FORMS = new Map<string, Set<string>>();
for (const line of NAMES.split('\n')) {
  const forms = line.split('|');
  for (const form of forms) {
    const known = FORMS.get(form) ?? new Set<string>();
    for (const other of forms) known.add(other);
    FORMS.set(form, known);
  }
}
/** Short forms that are other words where they are not in capitals. */
const CAPITALS_ONLY: ReadonlySet<string> = new Set(['us', 'uk', 'eu', 'un', 'la', 'dc', 'ai', 'pm', 'st', 'ca', 'uno']);
const INITIALS = /^(?:\p{Lu}\.?){2,}$/u;

const PARTS: ReadonlySet<string> = new Set([...FORMS.keys()].flatMap((form) => form.split(' ')));

/** True for a word that is a part of a name that is written in several ways. */
export function isNamePart(word: string): boolean {
  return PARTS.has(word);
}

const BEGINNINGS: ReadonlySet<string> = new Set([...FORMS.keys()].map((form) => form.split(' ', 1)[0] ?? ''));

/** True for a word that such a name, or one that is spelt letter by letter, may begin with. */
export function mayBeginName(word: string): boolean {
  return word.length === 1 || BEGINNINGS.has(word);
}

/** The most words of a name that is written in several ways. */
export const MOST_NAME = 4;

/**
 * True where two runs of words are forms of one name.
 *
 * @param written - both as written: a pronoun is no country
 */
export function sameName(a: readonly string[], b: readonly string[], written: readonly [string, string]): boolean {
  const [first, second] = [formOf(a, written[0]), formOf(b, written[1])];
  if (first === null || second === null) return false;
  return first === second || FORMS.get(first)?.has(second) === true;
}

function formOf(words: readonly string[], written: string): string | null {
  const isSpelt = words.length > 1 && words.every((word) => word.length === 1);
  const form = isSpelt ? words.join('') : words.join(' ');
  if (!FORMS.has(form)) return null;
  const isDotted = INITIALS.test(written.replace(/\s/g, '')) || (form === 'st' && /^\p{Lu}/u.test(written));
  return !CAPITALS_ONLY.has(form) || isDotted ? form : null;
}

/** Endings that differ between British and American spelling. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/our(s|ed|ing|able|ite|ites|al|ers?|hood)?$/, 'or$1'],
  [/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/([aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/([bt])re(s|d)?$/, '$1er$2'],
  [/ogue(s)?$/, 'og$1'],
  [/ence(s)?$/, 'ense$1'],
  [/mme(s)?$/, 'm$1'],
];
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['colour', 'color'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['towards', 'toward'],
  ['learnt', 'learned'],
  ['cannot', 'cant'],
]);
const LEAST_SPELT = 5;

/** True where two words are the British and the American spelling of one. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || firstLetterOf(a) !== firstLetterOf(b)) return false;
  return spellingOf(a) === spellingOf(b);
}

/** The first letter of a word in all its spellings. */
function firstLetterOf(word: string): string {
  return word.startsWith('ae') || word.startsWith('oe') ? 'e' : word.charAt(0);
}

function spellingOf(word: string): string {
  const single = SINGLE.get(word);
  if (single !== undefined || word.length < LEAST_SPELT) return single ?? word;
  let spelling = word.replace(/ae/g, 'e').replace(/oe/g, 'e');
  for (const [ending, put] of ENDINGS) spelling = spelling.replace(ending, put);
  return spelling;
}
