/** Speaker labels in plain text: which of the words before a colon are names of speakers, and whose. */
import { APOSTROPHES } from '../text/quotation-marks';
import { endsSpeech } from '../text/sentence-ends';
import type { Participant } from './schema';
import { toSlug } from './slug';
import { readTimecode } from './timecode';

/** What may be a label at the beginning of a paragraph. */
export interface PossibleLabel {
  readonly name: string;
  /** Seconds; null where there is no timecode. */
  readonly timecode: number | null;
  /** Offset at which the words begin. */
  readonly length: number;
}

const word = String.raw`(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}${APOSTROPHES}.&-]*|\p{N}{1,3})`;
const particle = '(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|of|te|ten|van|von|y)';
/** Marks of bold type, which text pasted from Markdown has around its labels. */
const bold = String.raw`(?:\*\*|__)?`;
/** `(?)`, or what the speaker is: `(moderator)`. */
const remark = String.raw`(?:\s*\([^()\n]{1,40}\))?`;
const label = new RegExp(
  String.raw`^${bold}(${word}(?:\s+(?:${word}|${particle})){0,4})${remark}${bold}\s*(?::${bold}(?=\s|$)|：${bold})\s*`,
  'u',
);
const possessive = new RegExp(String.raw`[${APOSTROPHES}]s?(?:\s|$)`);
const articles = /^(?:a|an|the|this|that|these|those|my|our|your|his|her|its|their|here|there|one)\s/i;

/** Reads a possible label, with timecodes on either side of it; null where no capitalised words end in a colon. */
export function readPossibleLabel(text: string): PossibleLabel | null {
  const before = readTimecode(text);
  const at = before?.length ?? 0;
  const match = label.exec(text.slice(at));
  const name = match?.[1];
  if (match === null || name === undefined || possessive.test(name) || articles.test(name)) return null;
  const after = readTimecode(text.slice(at + match[0].length));
  return {
    name,
    timecode: before?.seconds ?? after?.seconds ?? null,
    length: at + match[0].length + (after?.length ?? 0),
  };
}

function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Other ways in which labels may give a full name: its first word, its last, its initials. */
function shortForms(name: string): string[] {
  const words = comparable(name).split(' ');
  if (words.length < 2) return [];
  const initials = words.map((part) => part.slice(0, 1));
  return [words[0] ?? '', words.at(-1) ?? '', initials.join(''), initials.join(' ')];
}

/**
 * Which possible labels name speakers, as a map from the name in lower case to the name in full. A name counts that
 * labels three paragraphs or more, or one that is a sentence if it also labels another, has two words or more, or is
 * all in capitals; and any short form of a name that counts. This keeps out headlines and openings such as `Note:`.
 */
export function speakerNames(
  paragraphs: readonly { readonly name: string; readonly words: string }[],
): Map<string, string> {
  const uses = new Map<string, { readonly name: string; count: number; isSpoken: boolean }>();
  for (const { name, words } of paragraphs) {
    const use = uses.get(comparable(name)) ?? { name, count: 0, isSpoken: false };
    use.count += 1;
    use.isSpoken ||= endsSpeech(words);
    uses.set(comparable(name), use);
  }
  const counting = [...uses.entries()].filter(([, { name, count, isSpoken }]) => {
    const looksLikeName = /\s/.test(name) || (name.length > 1 && name === name.toUpperCase());
    return count >= 3 || (isSpoken && (count >= 2 || looksLikeName));
  });
  const names = new Map(counting.map(([key, { name }]) => [key, name]));
  for (const [key, { name }] of uses) {
    const full = counting.filter(([, other]) => other.name !== name && shortForms(other.name).includes(key));
    const [only] = full;
    if (only !== undefined && full.length === 1) names.set(key, only[1].name);
  }
  return names;
}

/** The full name that a label stands for; null where it is no speaker's. */
export function fullName(name: string, names: ReadonlyMap<string, string>): string | null {
  return names.get(comparable(name)) ?? null;
}

/** Participants of the given names, as guests until more is known; ids are made from the names. */
export function namedParticipants(names: readonly string[]): Participant[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = toSlug(name) || `speaker-${index + 1}`;
    const id = taken.has(base) ? `${base}-${index + 1}` : base;
    taken.add(id);
    return { id, name, role: 'guest' };
  });
}
