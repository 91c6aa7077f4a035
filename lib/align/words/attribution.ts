/** “He said” between two commas within a quote: words of who quotes. */
import { NO_WORD, type Vocabulary } from './vocabulary';

/** Verbs of saying in forms that stand beside a name. */
const VERBS: readonly string[] = [
  'say says said ask asks asked add adds added replied replies answers answered explains explained continued continues',
  'insists insisted recall recalls recalled argued argues wrote writes noted notes warns warned joked jokes thinks thought',
  'sagt sagte meint meinte erklärt erklärte fügt fügte schreibt schrieb fragt fragte',
  'dit disait explique expliquait ajoute ajoutait répond répondit raconte affirme poursuit',
  'dice dijo explica explicó añade añadió respondió afirma afirmó',
  'disse spiega spiegò aggiunge aggiunse rispose diz explicou acrescentou respondeu',
  'zegt zei vertelt vertelde legde schrijft schreef vraagt vroeg',
].flatMap((verbs) => verbs.split(' '));
const PRONOUNS: readonly string[] = 'he she they er sie il elle on él ella lui lei ele ela hij zij ze'.split(' ');
const SAYS = [...VERBS, 'so', 'told \\p{L}+', 'went on', 'goes on'].join('|');
/** `Ferry`, `Mr. Ferry`, `Tom de Ferry`; `I` is the speaker's own. */
const NAME = "(?!I\\s)(?:\\p{Lu}[\\p{L}’'.-]*)(?:\\s(?:\\p{Lu}[\\p{L}’'.-]*|de|von|van|der|la|le|di|da|the)){0,3}";
const WHO = `(?:${PRONOUNS.join('|')}|${NAME})`;
/** At most one word more: “he said quietly”, “Ferry said yesterday”. */
const MORE = '(?:\\s\\p{L}+)?';
const ATTRIBUTION = new RegExp(
  `[,，;—–-]["”’»]?\\s*(?:${WHO}\\s(?:${SAYS})${MORE}|(?:${SAYS})(?:-t)?[-\\s]${WHO}${MORE})(?=\\s*[,.;—–，]|\\s*-\\s)`,
  'gu',
);
/** The same verbs as words are compared. */
const FOLDED_VERBS: ReadonlySet<string> = new Set(
  [...VERBS, 'told', 'went', 'goes'].map((verb) => verb.normalize('NFD').replace(/\p{M}/gu, '')),
);
/** A German form that is another word in other languages. */
const SO = new RegExp(`[,，;—–-]["”’»]?\\s*so\\s(?:[^\\sa-z]|(?:${PRONOUNS.join('|')})(?![a-z]))`);

/** Whether a text of such words may say who said it: most have no verb of saying, and need not be looked through. */
export function mayAttribute(text: string, ids: Int32Array, vocabulary: Vocabulary): boolean {
  for (let word = 0; word < ids.length; word++) {
    if (FOLDED_VERBS.has(vocabulary.textOf(ids[word] ?? NO_WORD))) return true;
  }
  return SO.test(text);
}

/** Where a quote's text says, set off by marks, who said it: the mark before it, and its words. */
export function attributionsIn(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(ATTRIBUTION);
}
