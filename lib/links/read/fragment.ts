/**
 * What stands behind the `#` of an address: links to passages, quotes, notes and selections.
 *
 * A selection reads `passage.13-20.4f0c2a`: words 13 to 20 of the passage, and a check. Words are counted through the
 * passages that follow where a selection goes on into them. Full stops and colons never occur in ids, so no two kinds
 * of link can be taken for each other.
 */
import { malformed } from '../../interface/link-faults';
import { bareFragment } from './bare-address';
import { CHECK_FORM } from './check';

/** A range of words, as a link names it. */
export interface Selection {
  /** Id of the passage that the first word stands in. */
  readonly passage: string;
  /** Index of the first word among the words of the passage. */
  readonly start: number;
  /** Index behind the last word, counted from the beginning of the passage through those after it. */
  readonly end: number;
  /** See `checkOf`. */
  readonly check: string;
}

/** What a fragment says. */
export type ParsedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'passage'; readonly passage: string }
  | { readonly kind: 'quote' | 'note'; readonly quote: string }
  | { readonly kind: 'selection'; readonly selection: Selection }
  /** `reason` is a sentence for the reader; it repeats nothing of the link. */
  | { readonly kind: 'malformed'; readonly reason: string };

/** What every id of a passage or quote looks like. */
export const ID_FORM = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;
const LONGEST_ID = 200;
const LONGEST_FRAGMENT = 4000;
const WORD_RANGE = /^([1-9]\d{0,6})-([1-9]\d{0,6})$/;

/** The fragment of a selection, without the `#`. `parseLink` gives the selection back. */
export function formatSelection({ passage, start, end, check }: Selection): string {
  return `${passage}.${start + 1}-${end}.${check}`;
}

/**
 * Reads a fragment, with or without its `#`, percent-encoded or not. A text directive behind it is ignored, and so is
 * what mail and chat programs add. Never throws, whatever the string; nothing of a malformed one is passed on.
 */
export function parseLink(fragment: string): ParsedLink {
  const [written = ''] = fragment.slice(0, LONGEST_FRAGMENT + 1).split(':~:');
  if (written.length > LONGEST_FRAGMENT) return { kind: 'malformed', reason: malformed.tooLong };
  const text = bareFragment(written);
  if (text === '') return { kind: 'none' };
  const target = /^(quote|note):(.*)$/su.exec(text);
  if (target) {
    const [, kind, quote = ''] = target;
    return isId(quote) ? { kind: kind === 'quote' ? 'quote' : 'note', quote } : foreign();
  }
  if (text.includes('.')) return parseSelection(text);
  return isId(text) ? { kind: 'passage', passage: text } : foreign();
}

function parseSelection(text: string): ParsedLink {
  const [passage = '', range = '', check = '', ...rest] = text.split('.');
  if (!isId(passage) || rest.length > 0) return foreign();
  const [, first, last] = WORD_RANGE.exec(range) ?? [];
  const start = Number(first) - 1;
  const end = Number(last);
  if (!(start < end) || !CHECK_FORM.test(check)) return { kind: 'malformed', reason: malformed.damaged };
  return { kind: 'selection', selection: { passage, start, end, check } };
}

/** True for what may be an id of a passage or quote. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID_FORM.test(text);
}

function foreign(): ParsedLink {
  return { kind: 'malformed', reason: malformed.foreign };
}
