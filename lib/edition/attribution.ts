/** Whom the prose around a quote names as its speaker. */
import { escapePattern } from '../text/escape-pattern';
import type { TextRange } from '../text/range';

/** Somebody who speaks in the interview. */
interface Speaker {
  readonly id: string;
  readonly name: string;
}

/** Whom the words next to a quote name. */
export interface Attribution<Named extends Speaker = Speaker> {
  /** Those who are said to have spoken; several where the words name several. */
  readonly speakers: readonly Named[];
  /** Those who are said to have been told it, by somebody whom a pronoun stands for. */
  readonly listeners: readonly Named[];
}

/** How far from a quote a sentence about it reaches, in UTF-16 code units. */
export const REACH = 80;
const ASKS = 'asks?|asked|fragte?';
const SAYS =
  'says?|said|adds?|added|told|tells|replie[ds]|answer(?:s|ed)|explain(?:s|ed)|continue[ds]?|insist(?:s|ed)|' +
  'recalls?|recalled|argue[ds]?|wrote|writes|note[ds]?|warn(?:s|ed)|joke[ds]|puts? it|remarks|remarked|' +
  'sagte?|meinte?|erklärte?|schrieb|antwortete|dit|explique|ajoute|répond|dijo|dice|explica|disse|spiega|zegt|zei|vertelt';
/** Verbs by which somebody says something, in several languages: alternatives of a pattern. */
export const SAYING_VERBS = `${ASKS}|${SAYS}`;
const ACCORDING = 'according to|laut|selon|según|secondo|volgens';
/** Words before a verb by which somebody does not say what follows, but is told it, or denies it. */
const TURNED = /\s(?:was|were|is|are|been|being|never|not|hardly|wurde|wird|nie|nicht)\s/iu;
/** Words that begin another clause. */
const JOINING =
  /(?<![\p{L}])(?:and|but|or|while|when|before|after|until|which|that|who|what|how|so|then|if|because|though|although|und|aber|et|mais|y|pero|e|ma|en|maar)(?![\p{L}])/iu;
/** Before a name: another, with which it says something together. */
const AND_ANOTHER = /\p{Lu}\p{L}*\s(?:and|or|nor|und|et|y|e|en)\s(?:\p{Lu}\p{L}*\.?\s){0,2}$/u;
const VERB = new RegExp(`(?<![\\p{L}])(?:${SAYING_VERBS})(?![\\p{L}])`, 'iu');
const BEHIND_MARK = /^["'”’»“]*[,.!?]?["'”’»“]*\s*/u;
const BEFORE_MARK = /["'“‘«„]*$/u;
/** What may stand behind a name and its verb where a sentence may as well have begun with them. */
const NOTHING_MORE = /^\s*(?:[.,;:—–)]|$|(?:again|of|to|in|at|on|with|as|back)(?![\p{L}])|\p{L}+ly(?![\p{L}]))/u;

/**
 * The speaker that the words next to a quote name: `Ferry: “…”`, `Ferry said, “…”`, `“…,” said Ferry`, `according to Ferry,
 * “…”`, and, where two speak, the other of `he told Lessin, “…”`. Null where they name none, or several.
 *
 * @param text - of the block that the quote stands in
 * @param range - of the quote in it, without its outer marks
 */
export function attributedSpeaker(text: string, range: TextRange, speakers: readonly Speaker[]): string | null {
  const { speakers: named, listeners } = attributionOf(text, range, speakers);
  if (named.length > 0) return named.length === 1 ? (named[0]?.id ?? null) : null;
  if (speakers.length !== 2) return null;
  return listeners.length === 1 ? (speakers.find((speaker) => speaker !== listeners[0])?.id ?? null) : null;
}

/** Whom the words next to a quote name. What can be read in two ways names nobody; parameters as in `attributedSpeaker`. */
export function attributionOf<Named extends Speaker>(
  text: string,
  range: TextRange,
  speakers: readonly Named[],
): Attribution<Named> {
  const before = lastSentence(text.slice(Math.max(0, range.start - REACH), range.start).replace(BEFORE_MARK, ''));
  const behind = text.slice(range.end, range.end + REACH);
  const context: Context = {
    before,
    behind: behind.replace(BEHIND_MARK, ''),
    ending: endingOf(text.slice(range.start, range.end), behind),
  };
  const around = `${before} ${context.behind}`;
  /** The names of somebody that stand there at all, which most do not. */
  const mentioned = (name: string): string[] =>
    namesOf(name).filter((pattern) => new RegExp(pattern, 'iu').test(around));
  const named = speakers.filter((speaker) => {
    const mentions = mentioned(speaker.name);
    if (mentions.length === 0) return false;
    const own = namesOf(speaker.name);
    const others = speakers
      .filter(({ id }) => id !== speaker.id)
      .flatMap(({ name }) => namesOf(name))
      .filter((name) => !own.includes(name));
    return mentions.some((name) => isNamedBefore(name, context, others) || isNamedBehind(name, context, others));
  });
  return {
    speakers: withWholeNames(named, around),
    listeners: withWholeNames(
      speakers.filter(({ name }) => mentioned(name).some((each) => isTold(each, context))),
      around,
    ),
  };
}

interface Context {
  /** What stands before the quote in its sentence. */
  readonly before: string;
  /** What stands behind it, without the marks that end it. */
  readonly behind: string;
  /** How the quote ends: as a sentence with a full stop, as one that the prose may go on from, or in the midst of it. */
  readonly ending: 'stop' | 'mark' | 'open';
}

function endingOf(quote: string, behind: string): Context['ending'] {
  if (/(?<!\.)\.["'”’»]*$/u.test(quote) || /^["'”’»“]*\./u.test(behind)) return 'stop';
  return /[!?…]["'”’»]*$/u.test(quote) || /^["'”’»“]*[!?]/u.test(behind) ? 'mark' : 'open';
}

/** What is behind the last full stop that a space follows. */
function lastSentence(text: string): string {
  if (/[.!?]["”’»]?\s+$/u.test(text)) return '';
  return text.slice(text.search(/(?:[.!?]["”’»]?\s+(?=\p{Lu}))(?!.*[.!?]["”’»]?\s+\p{Lu})/u) + 1);
}

/** A whole name, and its last word, if that is a name: not of “a voice from the hall”; as patterns. */
function namesOf(name: string): string[] {
  const last = name.split(/\s+/).at(-1) ?? '';
  return [...new Set([name, /^\p{Ll}/u.test(last) ? name : last])].filter((each) => each.length > 1).map(escapePattern);
}

/** Those whose whole names stand there, where some do: `Tom Ferry` is not Ann Ferry. */
function withWholeNames<Named extends Speaker>(named: readonly Named[], text: string): readonly Named[] {
  if (named.length < 2) return named;
  const whole = named.filter(({ name }) => /\s/.test(name) && text.includes(name));
  return whole.length > 0 ? whole : named;
}

const NAME_START = '(?<![\\p{L}\\p{N}])';
/** Where a label begins: with nothing before it in its sentence but a first name or a title, or a word that goes on. */
const LABEL_START = '(?:^|[\\n—–"”’»,;])\\s*(?:(?:[Tt]hen|[Aa]nd|[Uu]nd)\\s)?(?:\\p{Lu}[\\p{L}.]*\\s){0,2}';
/** `Ferry, who runs the harbour, said`. */
const ASIDE = '((?:,[^,.!?“”"]{1,60},)?)';
/** Words between a verb of saying and a quote beyond which nothing is sure, unless a mark leads in to it. */
const MOST_BETWEEN = 6;

function isNamedBefore(name: string, { before }: Context, others: readonly string[]): boolean {
  const start = NAME_START + name;
  if (new RegExp(`${LABEL_START}${name}\\s*:\\s*$`, 'u').test(before)) return true;
  if (new RegExp(`${start}[’']s\\s(?:own\\s)?words[,:]?\\s*$`, 'u').test(before)) return true;
  if (new RegExp(`(?:^|[,—–]\\s*)(?:${SAYING_VERBS})\\s${name}\\s*[,:]?\\s*$`, 'u').test(before)) return true;
  const said = new RegExp(`${start}${ASIDE}(\\s(?:\\p{L}+\\s)?)(${SAYING_VERBS})(?![\\p{L}])([^.!?“”"]*)$`, 'u').exec(
    before,
  );
  if (said) {
    const [, aside = '', between = '', verb = '', behind = ''] = said;
    if (AND_ANOTHER.test(before.slice(0, said.index)) || names(aside, others)) return false;
    if (!TURNED.test(between) && isClear(behind, others, isAsking(verb))) return true;
  }
  const accorded = new RegExp(
    `${NAME_START}(?:${ACCORDING})\\s(?:[\\p{L}’'-]+\\.?\\s){0,3}${name}(?![\\p{L}])${ASIDE}([^.!?“”"]*)$`,
    'iu',
  ).exec(before);
  return accorded !== null && !names(accorded[1] ?? '', others) && isClear(accorded[2] ?? '', others, false);
}

/**
 * Whether what stands between a verb of saying and the quote leaves no doubt that it belongs to them: no other verb of
 * saying, and no other name but of whom it was said to. What is asked about may be anybody's words.
 */
function isClear(between: string, others: readonly string[], asks: boolean): boolean {
  if (asks && !/^(?:\s\p{L}+){0,2}\s*[,:]?\s*$/u.test(between)) return false;
  if (VERB.test(between) || /[’']s\s*$/u.test(between)) return false;
  if (!/[,:]\s*$/u.test(between) && between.trim().split(/\s+/).length > MOST_BETWEEN) return false;
  const told = others.reduce(
    (left, name) =>
      left.replace(
        new RegExp(`^\\s(?:to\\s|of\\s|about\\s|with\\s)?(?:\\p{Lu}\\p{L}*\\.?\\s){0,2}${name}(?![\\p{L}])`, 'u'),
        ' ',
      ),
    between,
  );
  return !names(told, others);
}

/** Whether a text holds one of some names. */
function names(text: string, patterns: readonly string[]): boolean {
  return patterns.some((name) => new RegExp(`${NAME_START}${name}(?![\\p{L}])`, 'u').test(text));
}

function isAsking(verb: string): boolean {
  return new RegExp(`^(?:${ASKS})$`, 'u').test(verb);
}

function isNamedBehind(name: string, { before, behind, ending }: Context, others: readonly string[]): boolean {
  if (names(before, others)) return false;
  if (new RegExp(`^(?:${ACCORDING})\\s(?:[\\p{L}’'-]+\\.?\\s){0,3}${name}(?![\\p{L}])`, 'u').test(behind)) return true;
  const turned = new RegExp(
    `^(?:${SAYING_VERBS})\\s(?:\\p{L}+\\.?\\s)?${name}(?![\\p{L}])(?!\\s(?:and|or|nor|und|et|y|e|en)\\s\\p{Lu})`,
    'u',
  );
  if (turned.test(behind)) return true;
  const said = new RegExp(
    `^(?:as\\s)?((?:[\\p{L}’'-]+\\s){0,4}?)${name}(\\s(?:\\p{L}+\\s)?)(?:${SAYING_VERBS})(?![\\p{L}])`,
    'u',
  );
  const found = said.exec(behind);
  if (found === null || ending === 'stop') return false;
  const [whole, lead = '', between = ''] = found;
  if (TURNED.test(between) || JOINING.test(lead) || VERB.test(lead)) return false;
  return ending === 'open' || NOTHING_MORE.test(behind.slice(whole.length));
}

function isTold(name: string, { before, behind }: Context): boolean {
  const told = `(?:told|tells|answered|antwortete|reminded|assured)\\s(?:\\p{L}+\\.?\\s)?${name}(?![\\p{L}])`;
  const isBefore = new RegExp(`(?<![\\p{L}])(?:he|she|they|er|sie)\\s${told}([^.!?“”"]*)$`, 'iu').exec(before);
  if (isBefore) return !VERB.test(isBefore[1] ?? '');
  return new RegExp(`^(?:he|she|they|er|sie)\\s${told}`, 'iu').test(behind);
}
