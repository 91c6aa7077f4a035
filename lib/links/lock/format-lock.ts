/** The lock as a file. */
import type { EarlierWording, OrderChange, Revision } from '../read/past-types';
import type { Lock, LockedPassage, LockedQuote } from './lock-schema';

/**
 * The text of a lock's file: JSON, one passage, wording or quote on each line, so that a change of the text is a change
 * of few lines. The same lock always gives the same text.
 */
export function formatLock(lock: Lock): string {
  return [
    '{',
    `  "version": ${lock.version},`,
    `  "passages": ${list(lock.passages.map(formatPassage), 2)},`,
    `  "revisions": ${list(lock.revisions.map(formatRevision), 2)},`,
    `  "quotes": ${list(lock.quotes.map(formatQuote), 2)},`,
    `  "retiredQuotes": ${list(lock.retiredQuotes.map(formatQuote), 2)}`,
    '}',
    '',
  ].join('\n');
}

function formatRevision({ date, order, wordings }: Revision): string {
  const fields = [
    ...(date === undefined ? [] : [`      "date": ${JSON.stringify(date)}`]),
    ...(order ? [`      "order": ${list(order.map(formatOrderChange), 6)}`] : []),
    `      "wordings": ${list(wordings.map(formatWording), 6)}`,
  ];
  return `{\n${fields.join(',\n')}\n    }`;
}

// Fields are named one by one, so that their order in the file does not depend on how the lock was made.

function formatPassage({ id, speaker, text }: LockedPassage): string {
  return JSON.stringify({ id, speaker, text });
}

function formatWording({ id, speaker, text, went }: EarlierWording): string {
  return JSON.stringify({ id, speaker, text, went });
}

function formatOrderChange({ at, now, was }: OrderChange): string {
  return JSON.stringify({ at, now, was });
}

function formatQuote({ id, commentary, text }: LockedQuote): string {
  return JSON.stringify({ id, commentary, text });
}

function list(items: readonly string[], indent: number): string {
  const space = ' '.repeat(indent);
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${space}  ${item}`).join(',\n')}\n${space}]`;
}
