/** “He said” between two commas within a quote: words of who quotes. */

/** Verbs of saying in forms that stand beside a name. */
const SAYS = [
  'says?|said|asks?|asked|adds?|added|told \\p{L}+|replie[ds]|answer(?:s|ed)|explain(?:s|ed)|continue[ds]|insist(?:s|ed)',
  'recalls?|recalled|argue[ds]|wrote|writes|note[ds]|warn(?:s|ed)|joke[ds]|went on|goes on|thinks|thought',
  'sagt|sagte|meint|meinte|erklärt|erklärte|fügt|fügte|schreibt|schrieb|fragt|fragte|so',
  'dit|disait|explique|expliquait|ajoute|ajoutait|répond|répondit|raconte|affirme|poursuit',
  'dice|dijo|explica|explicó|añade|añadió|respondió|afirma|afirmó',
  'disse|dice|spiega|spiegò|aggiunge|aggiunse|rispose|diz|explicou|acrescentou|respondeu',
  'zegt|zei|vertelt|vertelde|legde|schrijft|schreef|vraagt|vroeg',
].join('|');
const PRONOUN = 'he|she|they|er|sie|il|elle|on|él|ella|lui|lei|ele|ela|hij|zij|ze';
/** `Ferry`, `Mr. Ferry`, `Tom de Ferry`; `I` is the speaker's own. */
const NAME = "(?!I\\s)(?:\\p{Lu}[\\p{L}’'.-]*)(?:\\s(?:\\p{Lu}[\\p{L}’'.-]*|de|von|van|der|la|le|di|da|the)){0,3}";
const WHO = `(?:${PRONOUN}|${NAME})`;
/** At most one word more: “he said quietly”, “Ferry said yesterday”. */
const MORE = '(?:\\s\\p{L}+)?';
const ATTRIBUTION = new RegExp(
  `[,，;—–-]["”’»]?\\s*(?:${WHO}\\s(?:${SAYS})${MORE}|(?:${SAYS})(?:-t)?[-\\s]${WHO}${MORE})(?=\\s*[,.;—–，]|\\s*-\\s)`,
  'gu',
);

/** Where a quote's text says, set off by marks, who said it: the mark before it, and its words. */
export function attributionsIn(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(ATTRIBUTION);
}
