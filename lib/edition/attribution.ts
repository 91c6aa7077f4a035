/** Whom the prose around a quote names as its speaker. */
import { escapePattern } from '../text/escape-pattern';
import type { TextRange } from '../text/range';

/** Somebody who speaks in the interview. */
interface Speaker {
  readonly id: string;
  readonly name: string;
}

/** How far from a quote a sentence about it reaches, in UTF-16 code units. */
const REACH = 80;
const VERBS =
  'says?|said|asks?|asked|adds?|added|told|tells|replie[ds]|answer(?:s|ed)|explain(?:s|ed)|continue[ds]?|insist(?:s|ed)|' +
  'recalls?|recalled|argue[ds]?|wrote|writes|note[ds]?|warn(?:s|ed)|joke[ds]|puts? it|remarks|remarked|' +
  'sagte?|meinte?|erklärte?|schrieb|fragte?|antwortete|dit|explique|ajoute|répond|dijo|dice|explica|disse|spiega|zegt|zei|vertelt';
const BEHIND_MARK = /^["'”’»“]*[,.!?]?["'”’»“]*\s*/u;
const BEFORE_MARK = /["'“‘«„]*$/u;

/**
 * The speaker that the words next to a quote name: `Ferry: “…”`, `Ferry said, “…”`, `“…,” said Ferry`, and, where two
 * speak, the other of `he told Lessin, “…”`. Null where they name none, or several.
 *
 * @param text - of the block that the quote stands in
 * @param range - of the quote in it, without its outer marks
 */
export function attributedSpeaker(text: string, range: TextRange, speakers: readonly Speaker[]): string | null {
  const before = lastSentence(text.slice(Math.max(0, range.start - REACH), range.start).replace(BEFORE_MARK, ''));
  const behind = text.slice(range.end, range.end + REACH).replace(BEHIND_MARK, '');
  const named = speakers.filter(({ name }) => namesOf(name).some((each) => isNamed(each, before, behind)));
  if (named.length > 0) return named.length === 1 ? (named[0]?.id ?? null) : null;
  if (speakers.length !== 2) return null;
  const told = speakers.filter(({ name }) => namesOf(name).some((each) => isTold(each, before, behind)));
  return told.length === 1 ? (speakers.find((speaker) => speaker !== told[0])?.id ?? null) : null;
}

/** What is behind the last full stop that a space follows. */
function lastSentence(text: string): string {
  return text.slice(text.search(/(?:[.!?]["”’»]?\s+(?=\p{Lu}))(?!.*[.!?]["”’»]?\s+\p{Lu})/u) + 1);
}

/** A whole name, and its last word. */
function namesOf(name: string): string[] {
  const last = name.split(/\s+/).at(-1) ?? '';
  return [...new Set([name, last])].filter((each) => each.length > 1).map(escapePattern);
}

function isNamed(name: string, before: string, behind: string): boolean {
  const start = `(?<![\\p{L}\\p{N}])${name}`;
  return (
    new RegExp(`${start}(?:\\s*:|\\s(?:\\p{L}+\\s)?(?:${VERBS})(?![\\p{L}])[^.!?“”"]*)\\s*$`, 'u').test(before) ||
    new RegExp(`(?:^|[,—–]\\s*)(?:${VERBS})\\s${name}\\s*[,:]?\\s*$`, 'u').test(before) ||
    new RegExp(
      `^(?:(?:\\p{L}+\\s)?${name}\\s(?:${VERBS})|(?:${VERBS})\\s(?:\\p{L}+\\.?\\s)?${name})(?![\\p{L}])`,
      'u',
    ).test(behind)
  );
}

function isTold(name: string, before: string, behind: string): boolean {
  const told = `(?:told|tells|answered|antwortete|reminded|assured)\\s(?:\\p{L}+\\.?\\s)?${name}(?![\\p{L}])`;
  return (
    new RegExp(`(?<![\\p{L}])(?:he|she|they|er|sie)\\s${told}[^.!?“”"]*$`, 'iu').test(before) ||
    new RegExp(`^(?:he|she|they|er|sie)\\s${told}`, 'iu').test(behind)
  );
}
