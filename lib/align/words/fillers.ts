/** Words that editors of speech leave out without a mark. All words here are folded. */

/** Sounds of hesitation: never missed, wherever they stand. */
const HESITATIONS: ReadonlySet<string> = new Set(
  'um umm hum uh uhh uhm er err erm ehm eh ah ahm hm hmm hmmm mm mmm mhm euh heu bah ben ahh ohh'.split(' '),
);
/** Phrases that say nothing where they are set off from what they stand in. */
const FILLERS: ReadonlySet<string> = new Set(
  [
    'you know|i mean|like|well|so|right|okay|ok|look|see|actually|basically|literally|sort of|kind of|you see|oh',
    'you know what i mean|if you will|as it were|i guess|now|anyway|yeah',
    'also|halt|eben|sozusagen|naja|na ja|weisst du|wissen sie|ich meine|gell|tja|ja|ne',
    'tu sais|vous savez|je veux dire|enfin|du coup|voila|quoi|bon|alors|hein',
    'pues|o sea|bueno|sabes|este|digamos|vale|quiero decir|mira|entonces',
    'cioe|insomma|allora|diciamo|sai|beh|ecco|voglio dire',
    'tipo|entao|pronto|quer dizer|sabe|bom|bem',
    'nou|zeg maar|weet je|ik bedoel|dus|hoor|kijk',
  ]
    .join('|')
    .split('|'),
);
/** Fillers that transcribers often do not set off, and the words before which they are none. */
const LOOSE_FILLERS: ReadonlySet<string> = new Set(['you know', 'i mean']);
const NO_FILLER_BEFORE =
  /^(?:that|what|how|why|who|where|when|which|if|whether|it|this|the|by|to|for|about|more|nothing)$/;

/** The most words of a filler. */
export const MOST_FILLER = 5;

const FILLER_BEGINNINGS: ReadonlySet<string> = new Set([...FILLERS].map((phrase) => phrase.split(' ', 1)[0] ?? ''));

/** True for a word that a filler may begin with. */
export function mayBeginFiller(word: string): boolean {
  return FILLER_BEGINNINGS.has(word);
}

/** True for a sound of hesitation. */
export function isHesitation(word: string): boolean {
  return HESITATIONS.has(word);
}

/**
 * True for words that say nothing where they stand.
 *
 * @param breaks - on how many sides a mark, or the end of the text, sets them off
 * @param next - the word behind them
 */
export function isFiller(words: readonly string[], breaks: number, next: string): boolean {
  const phrase = words.join(' ');
  if (breaks === 2) return FILLERS.has(phrase);
  return breaks === 1 && LOOSE_FILLERS.has(phrase) && !NO_FILLER_BEFORE.test(next);
}
