/** What a reader is warned of, besides the fidelity. */

import type { Flag, PassageText, Span, WordEdit } from '../types';
import { isNegation, negatesByPrefix } from '../words/near-words';
import { isNumberWord, numbersIn, sameNumbers } from '../words/numbers';
import { wordsOf } from '../words/words';

/** Words that say a number only among others: dropping one changes no number. */
const LOOSE_NUMBERS: ReadonlySet<string> = new Set(['one', 'first', 'second', 'once', 'half']);

/**
 * The flags of a placement.
 *
 * @param omitted Transcript words that marks of elision stand for, where they are few.
 */
export function flagsOf(
  spans: readonly Span[],
  passages: ReadonlyMap<string, PassageText>,
  edits: readonly WordEdit[],
  omitted: readonly string[],
): Flag[] {
  const changes = edits.map(({ source, quote }) => ({ source: normals(source), quote: normals(quote) }));
  const flags: Flag[] = [];
  const isNegated = (i: number) => changesNegation(changes[i]?.source ?? [], changes[i]?.quote ?? []);
  const isOtherNumber = (i: number) => changesNumber(changes[i]?.source ?? [], changes[i]?.quote ?? []);
  const suspects = [...changes.keys()].filter((i) => isNegated(i) || isOtherNumber(i));
  const told = suspects.length > 0 ? normals(spans.map(({ text }) => text).join('\n\n')) : [];
  const serious = suspects.filter((i) => !isStutter(edits[i], changes[i]?.source ?? [], told));
  if (serious.some(isNegated) || omitted.some(isNegation)) flags.push('negation-changed');
  if (serious.some(isOtherNumber)) flags.push('number-changed');
  const speakers = new Set(spans.map(({ passage }) => passages.get(passage)?.speaker).filter((id) => id !== undefined));
  if (speakers.size > 1) flags.push('several-speakers');
  return flags;
}

/** True where all that was dropped is said again directly before or behind. */
function isStutter(edit: WordEdit | undefined, dropped: readonly string[], told: readonly string[]): boolean {
  if (edit?.op !== 'delete') return false;
  const isSaidAt = (start: number) => dropped.every((word, i) => told[start + i] === word);
  return isSaidAt(edit.sourceWord - dropped.length) || isSaidAt(edit.sourceWord + dropped.length);
}

function changesNegation(source: readonly string[], quote: readonly string[]): boolean {
  if (source.filter(isNegation).length !== quote.filter(isNegation).length) return true;
  return source.some((word) => quote.some((other) => negatesByPrefix(word, other)));
}

function changesNumber(source: readonly string[], quote: readonly string[]): boolean {
  const before = source.filter(isNumberWord);
  const after = quote.filter(isNumberWord);
  if (before.length === 0 || after.length === 0) return [...before, ...after].some((word) => !LOOSE_NUMBERS.has(word));
  return !sameNumbers(numbersIn(source), numbersIn(quote));
}

function normals(text: string): string[] {
  return wordsOf(text).map(({ normal }) => normal);
}
