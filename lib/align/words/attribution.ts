/** “He said” between two commas within a quote: words of who quotes. */
import type { TextRange } from '../../text/range';
import { matchesIn } from './matches';
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
/** What stands before words that are set off. */
const MARKS = ',，;—–-';
const ATTRIBUTION = new RegExp(
  `[${MARKS}]["”’»]?\\s*(?:${WHO}\\s(?:${SAYS})${MORE}|(?:${SAYS})(?:-t)?[-\\s]${WHO}${MORE})(?=\\s*[,.;—–，]|\\s*-\\s)`,
  'gu',
);
/** The same verbs and pronouns as words are compared. */
const FOLDED_VERBS = folded([...VERBS, 'told', 'went', 'goes']);
const FOLDED_PRONOUNS = folded(PRONOUNS);
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** A German form that is another word in other languages. */
const SO = new RegExp(`[${MARKS}]["”’»]?\\s*so\\s(?:[^\\sa-z]|(?:${PRONOUNS.join('|')})(?![a-z]))`);

/** The most words that a name may have before its verb: “, Mr. J. R. de Ferry said”. */
const MOST_WORDS_TO_VERB = 6;

/**
 * Whether a text may say who said it: most have neither a verb of saying right behind a mark nor a name or pronoun with one
 * behind it, and need not be looked through. Cost: linear in the words.
 *
 * @param ids - the ids of `words`, in `vocabulary`
 */
export function mayAttribute(
  text: string,
  words: readonly TextRange[],
  ids: Int32Array,
  vocabulary: Vocabulary,
): boolean {
  const isIn = (set: ReadonlySet<string>, word: number): boolean =>
    word < words.length && set.has(vocabulary.textOf(ids[word] ?? NO_WORD));
  let before = 0;
  for (let word = 0; word < words.length; word++) {
    const { start = before, end = before } = words[word] ?? {};
    const isBehindMark = hasMark(text, before, start);
    before = end;
    if (!isBehindMark) continue;
    if (isIn(FOLDED_VERBS, word)) return true;
    const most = mayBeName(text, start) ? MOST_WORDS_TO_VERB : isIn(FOLDED_PRONOUNS, word) ? 1 : 0;
    for (let next = 1; next <= most; next++) if (isIn(FOLDED_VERBS, word + next)) return true;
  }
  return SO.test(text);
}

/** Whether one of the marks that set words off stands in a part of a text. */
function hasMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (MARKS.includes(text[at] ?? '')) return true;
  return false;
}

/** Whether a capital letter stands at a place, as far as one unit of it tells. */
function mayBeName(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) || text[at] !== text[at]?.toLowerCase();
}

/** Where a quote's text says, set off by marks, who said it: the mark before it, and its words. */
export function attributionsIn(text: string): readonly RegExpExecArray[] {
  return matchesIn(ATTRIBUTION, text);
}

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')));
}
