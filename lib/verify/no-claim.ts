/**
 * Which words in quotation marks claim that nobody said them: terms, titles of works, words that a writer keeps at a distance.
 *
 * A text claims speech by default. Only what stands as the name of a thing, with no sign of speech in its sentence, is taken
 * for no claim, so that nobody can hide a false quotation among such words.
 */
import { wordsOf } from '../align';
import { SAYING_VERBS } from '../edition/attribution';
import { escapePattern } from '../text/escape-pattern';
import { sentenceAround } from '../text/sentences';
import type { Person } from './persons';
import type { QuotingText } from './quoting-text';

/** Words of a term, at most. */
const LONGEST_TERM = 3;
/** Words of a title, at most. */
const LONGEST_TITLE = 8;

/** Verbs of speech, beyond those that can name a speaker: stems, since every form of them counts. */
const SPEECH_STEMS = [
  'acknowledg accus announc answer argu ask assert boast brag call characteri[sz] claim complain conced confirm cried cry',
  'declar denie deny describ dismiss dub emphasi[sz] exclaim explain greet hint impli imply insist interrupt jok label lament',
  'mention mock murmur mutter objec phrase[ds] pledg portray post prais predict promis quip quot recall refer remark repeat',
  'repl respon said sang say shout sigh sp[eo]k speech stat stress suggest swear swor talk tell term(?:ed|s) testif thought',
  'told tweet urg utter voic vow warn whisper wonder word writ wrote yell',
  'nenn nannte bezeichn sprach sprich sprech sag appel nomm parl llam habl chiam noem',
]
  .join(' ')
  .replaceAll(' ', '|');
const SPEECH = new RegExp(`(?<![\\p{L}-])(?:(?:${SAYING_VERBS})(?![\\p{L}])|(?:${SPEECH_STEMS})\\p{L}*)`, 'iu');
/** Somebody of whom the text told before. */
const PRONOUN =
  /(?<![\p{L}])(?:I|me|my|he|him|his|she|hers?|they|them|their|you|your|we|us|our|er|ihn|ihm|ihr|sie|il|elle|ils|elles|él|ella|ellos|ellas|lui|lei|loro|hij|zij|ze)(?![\p{L}])/iu;
/** What stands right before a name of a thing. */
const DETERMINER =
  /(?<![\p{L}’'])(?:an?|the|this|that|these|those|its|some|any|every|each|no|another|such|der|die|das|den|dem|des|eine?|einen|einem|einer|le|la|les|une?|el|los|las|lo|gli|una|uno|de|het|een)\s+["'“”‘«„»]*$/iu;
/** By which a writer says that a name is others'. */
const DISTANCE =
  /(?<![\p{L}])(?:so[- ]called|sogenannte[nrsm]?|soi-disant|llamad[oa]s?|cosiddett[oaie]|zogenaamde?)\s+["'“”‘«„»]*$/iu;
/** A work, whose title follows. */
const WORK =
  /(?<![\p{L}])(?:album|article|blog|book|column|documentary|drama|episode|essay|exhibition|film|game|magazine|memoir|movie|musical|novel|opera|painting|paper|play|podcast|poem|report|series|show|song|story|study|track|trilogy)(?:,|\s(?:called|titled|entitled|named))?\s+["'“”‘«„»]*$/iu;
/** Marks that lead in to speech. */
const LED_IN = /[:,—–]\s*["'“”‘«„»]*$/u;

/** A sentence is looked for so far from a quotation, in UTF-16 code units. */
const REACH = 600;

/**
 * The quotations, by index, that may be no claim that somebody said them.
 *
 * @param isUnlike whether nothing in any transcript is like a quotation
 * @param isAttributed whether the text clearly names somebody beside it
 */
export function findNoClaims(
  { blocks, quotes }: Pick<QuotingText, 'blocks' | 'quotes'>,
  persons: readonly Person[],
  isUnlike: (quote: number) => boolean,
  isAttributed: (quote: number) => boolean,
): ReadonlySet<number> {
  const mayBeNoClaim = noClaimTeller(persons);
  const found = new Set<number>();
  for (const [index, quote] of quotes.entries()) {
    if (quote.kind !== 'inline' || !isUnlike(index)) continue;
    const text = blocks[quote.block]?.text ?? '';
    const from = Math.max(0, quote.range.start - REACH);
    const near = text.slice(from, quote.range.end + REACH);
    const own = sentenceAround(near, { start: quote.range.start - from, end: quote.range.end - from });
    const sentence = { start: own.start + from, end: own.end + from };
    const isBeside = (other: number): boolean => {
      const { block, range } = quotes[other] ?? {};
      return block === quote.block && range !== undefined && range.start < sentence.end && range.end > sentence.start;
    };
    let [first, last] = [index, index];
    while (isBeside(first - 1)) first -= 1;
    while (isBeside(last + 1)) last += 1;
    const beside = Array.from({ length: last - first + 1 }, (_, place) => first + place);
    const isNoClaim = mayBeNoClaim({
      words: quote.text,
      before: text.slice(sentence.start, quote.range.start),
      behind: text.slice(quote.range.end, sentence.end),
      isAttributed: isAttributed(index),
      isInCompany: beside.some((other) => !isUnlike(other)),
    });
    if (isNoClaim) found.add(index);
  }
  return found;
}

/** What is known of words in quotation marks that were found in no transcript. */
interface Unfound {
  readonly words: string;
  /** What stands before and behind them in their sentence. */
  readonly before: string;
  readonly behind: string;
  readonly isAttributed: boolean;
  /** Whether words that were said, or nearly, are quoted in the same sentence. */
  readonly isInCompany: boolean;
}

function noClaimTeller(persons: readonly Person[]): (unfound: Unfound) => boolean {
  const surnames = persons
    .map(({ name }) => escapePattern(name.split(/\s+/).at(-1) ?? name))
    .filter((name) => name !== '');
  const named = surnames.length === 0 ? null : new RegExp(`(?<![\\p{L}])(?:${surnames.join('|')})(?![\\p{L}])`, 'u');
  return ({ words, before, behind, isAttributed, isInCompany }) => {
    const { length } = wordsOf(words);
    if (length === 0 || length > LONGEST_TITLE || /\p{N}/u.test(words)) return false;
    const isTitle = isTitleCase(words);
    if (isTitle && WORK.test(before)) return true;
    if (length <= LONGEST_TERM && DISTANCE.test(before)) return true;
    const around = `${before} ${behind}`;
    const isOfSpeech = isAttributed || isInCompany || LED_IN.test(before) || SPEECH.test(around);
    if (isOfSpeech || named?.test(around) || PRONOUN.test(around)) return false;
    return isTitle || (length <= LONGEST_TERM && DETERMINER.test(before));
  };
}

/** Whether words are written as the title of a work is: two or more, all but the smallest with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const [first = ''] = words;
  return (
    words.length > 1 &&
    isCapital(first) &&
    words
      .slice(1)
      .every((word) => isCapital(word) || /^(?:a|an|and|as|at|but|by|for|in|of|on|or|the|to|with)$/.test(word)) &&
    words.slice(1).some(isCapital) &&
    /\p{Ll}/u.test(text) &&
    !/[.!?…,;]/u.test(text)
  );
}
