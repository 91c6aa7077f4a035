/** “He said” between two commas within a quote: words of who quotes. */

/** Verbs of saying in forms that stand beside a name. */
const VERBS: readonly string[] = [
  'say says said ask asks asked add adds added replied replies answers answered explains explained continued continues',
  'insists insisted recall recalls recalled argued argues wrote writes noted notes warns warned joked jokes thinks thought',
  'sagt sagte meint meinte erklärt erklärte fügt fügte schreibt schrieb fragt fragte so',
  'dit disait explique expliquait ajoute ajoutait répond répondit raconte affirme poursuit',
  'dice dijo explica explicó añade añadió respondió afirma afirmó',
  'disse spiega spiegò aggiunge aggiunse rispose diz explicou acrescentou respondeu',
  'zegt zei vertelt vertelde legde schrijft schreef vraagt vroeg',
].flatMap((verbs) => verbs.split(' '));
const PRONOUNS: readonly string[] = 'he she they er sie il elle on él ella lui lei ele ela hij zij ze'.split(' ');
const SAYS = [...VERBS, 'told \\p{L}+', 'went on', 'goes on'].join('|');
/** `Ferry`, `Mr. Ferry`, `Tom de Ferry`. */
const NAME = "(?:\\p{Lu}[\\p{L}’'.-]*)(?:\\s(?:\\p{Lu}[\\p{L}’'.-]*|de|von|van|der|la|le|di|da|the)){0,3}";
const WHO = `(?:${PRONOUNS.join('|')}|${NAME})`;
/** At most one word more: “he said quietly”, “Ferry said yesterday”. */
const MORE = '(?:\\s\\p{L}+)?';
const ATTRIBUTION = new RegExp(
  `[,，;—–-]["”’»]?\\s*(?:${WHO}\\s(?:${SAYS})${MORE}|(?:${SAYS})(?:-t)?[-\\s]${WHO}${MORE})(?=\\s*[,.;—–，]|\\s*-\\s)`,
  'uy',
);
/** Where one may begin: with a name, a pronoun or a verb. Behind most marks stand other words, which this tells at once. */
const BEGINNING = new RegExp(
  `[,，;—–-]["”’»]?\\s*(?:[A-Z\\u0080-\\uffff]|(?:${[...VERBS, ...PRONOUNS, 'told', 'went', 'goes'].sort().join('|')})[\\s-])`,
  'g',
);

/** Where a quote's text says, set off by marks, who said it: the mark before it, and its words. */
export function attributionsIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  BEGINNING.lastIndex = 0;
  for (let beginning = BEGINNING.exec(text); beginning; beginning = BEGINNING.exec(text)) {
    ATTRIBUTION.lastIndex = beginning.index;
    const attribution = ATTRIBUTION.exec(text);
    if (attribution) found.push(attribution);
    BEGINNING.lastIndex = attribution ? ATTRIBUTION.lastIndex : beginning.index + 1;
  }
  return found;
}
