/** Speaker labels in plain text: which openings of paragraphs are names of speakers, and whose. */
import { APOSTROPHES } from '../text/quotation-marks';
import { endsSpeech } from '../text/sentence-ends';
import { withoutTitles } from './find-participant';
import { type Dress, isFormalName, type LabelShape, literalDressAt, readLabelShape } from './label-shape';
import type { Participant } from './schema';
import { distinctSlugs, toSlug } from './slug';

const possessive = new RegExp(String.raw`[${APOSTROPHES}]s?(?:\s|$)`);
const articles = /^(?:a|an|the|this|that|these|those|my|our|your|his|her|its|their|here|there|one)\s/i;
/** Words before a colon that introduce something, and name nobody. */
const noNames =
  /^(?:note|notes|ps|nb|numbers?|questions?|answers?|steps?|rules?|parts?|chapters?|sections?|points?|lessons?|reasons?|examples?|warning|update|edit|editor’?s? note|source|photo|read more|related|see also|first|second|third|fourth|fifth|finally|lastly|next|fact|myth|verdict|bottom line|summary|conclusion|tip|date|time|location|subject|re|fwd?|from|to|cc)(?:\s+(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten))?$/iu;

/** Whether words before a colon introduce something rather than somebody. */
export function isNoName(name: string): boolean {
  return possessive.test(name) || noNames.test(name) || (articles.test(name) && !isFormalName(name));
}

/**
 * Reads what may be a label at the beginning of a paragraph; null where there is none.
 *
 * @param dressAt the words in bold type or italics that begin at an offset; otherwise by marks as typed
 */
export function readPossibleLabel(text: string, dressAt?: (offset: number) => Dress | null): LabelShape | null {
  const line = text.split('\n', 1)[0] ?? '';
  const shape = readLabelShape(line, dressAt ?? ((offset) => literalDressAt(line, offset)));
  if (shape === null || shape.form === 'words') return null;
  const { name, form, dress, isNameLike } = shape;
  if (isNoName(name) || isExclamation(line, shape)) return null;
  if (isFormalName(name)) return shape;
  if (isNameLike) return shape;
  return (form === 'colon' && isHandle(name)) || (dress === 'bold' && form !== 'alone') ? shape : null;
}

/** Whether a line is one word with a stop, `Right.`, which answers and names nobody. */
function isExclamation(line: string, { name, form, length, dress }: LabelShape): boolean {
  const isWhole = form === 'alone' || (form === 'stop' && length >= line.length);
  return isWhole && dress === 'none' && /^\s*\p{L}{2,}\.\s*$/u.test(line) && !/\s/.test(name);
}

/** A name without capitals, as in chats: one word. */
function isHandle(name: string): boolean {
  return /^\p{Ll}[\p{L}\p{N}_.-]{1,20}$/u.test(name);
}

/** Whether a line begins a paragraph wherever it stands, by what it opens with. */
export function opensWithLabel(line: string): boolean {
  const shape = readPossibleLabel(line);
  return shape !== null && shape.form !== 'alone' && (shape.isNameLike || shape.dress === 'bold');
}

/** A possible label, and what is said after it. */
export interface LabelUse {
  readonly shape: LabelShape;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly words: string;
}

function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Other ways in which labels may give a full name: its first word, its last, its initials; a number alone is none. */
function shortForms(name: string): string[] {
  const words = withoutTitles(comparable(name)).split(' ');
  if (words.length < 2) return [];
  const initials = words.map((part) => part.slice(0, 1));
  const forms = [words[0] ?? '', words.at(-1) ?? '', initials.join(''), initials.join(' ')];
  return [...new Set(forms)].filter((form) => /\p{L}/u.test(form));
}

/** `(Laughter.)` behind a sentence. */
const remarkBehind = /(?:\s*[[(][^[\]()]{0,60}[\])]){1,3}\s*$/;

/** How often a name is used, and how. */
interface NameUse {
  readonly name: string;
  count: number;
  /** Whether a sentence follows it somewhere. */
  isSpoken: boolean;
  /** Whether it is set apart by its form alone: a colon, a time or bold type. */
  isMarked: boolean;
  isHandle: boolean;
  isBold: boolean;
}

function usesOf(labels: readonly LabelUse[]): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  for (const { shape, words } of labels) {
    const key = comparable(shape.name);
    const use = uses.get(key) ?? {
      name: shape.name,
      count: 0,
      isSpoken: false,
      isMarked: false,
      isHandle: isHandle(shape.name),
      isBold: false,
    };
    use.count += 1;
    use.isSpoken ||= endsSpeech(words.replace(remarkBehind, '').slice(-20)) || shape.form === 'time';
    use.isBold ||= shape.dress === 'bold';
    use.isMarked ||= shape.form === 'colon' || shape.form === 'time';
    uses.set(key, use);
  }
  return uses;
}

/** Whether a name that is used so is a speaker's, by itself. */
function isSpeaker({ name, count, isSpoken, isMarked, isHandle: handle }: NameUse, handlesCarry: boolean): boolean {
  if (handle) return handlesCarry && count >= 3;
  if (!isMarked) return count >= 2;
  const looksLikeName = /\s/.test(name) || (name.length > 1 && name === name.toUpperCase());
  return count >= 3 || (isSpoken && (count >= 2 || looksLikeName));
}

/** What labels do where people take turns: so many open this share of the paragraphs, and so many follow another's. */
const turnTaking = { fewest: 3, paragraphs: 0.6, changes: 0.7 };

/** Whether labels take turns through a text: nearly every paragraph has one, and nearly every one is not the one before. */
function takeTurns(labels: readonly LabelUse[], paragraphs: number): boolean {
  const marked = labels.filter(({ shape }) => shape.form === 'colon' && shape.isNameLike);
  const names = marked.map(({ shape }) => comparable(shape.name));
  const changes = names.filter((name, index) => index > 0 && name !== names[index - 1]).length;
  const left = paragraphs - (marked[0]?.paragraph ?? 0);
  const isBold = marked.length >= 2 && marked.every(({ shape }) => shape.dress === 'bold');
  return (
    (isBold || (names.length >= turnTaking.fewest && new Set(names).size < names.length)) &&
    names.length >= left * turnTaking.paragraphs &&
    changes >= (names.length - 1) * turnTaking.changes
  );
}

/** Whether a name among those that take turns is one of them: it comes again, or is no title, which comes first. */
function isOneOfTurns({ name, count, isMarked, isHandle: handle, isBold }: NameUse, isFirst: boolean): boolean {
  return !handle && isMarked && (count >= 2 || isBold || (!isFirst && /\s/.test(name) && !/\p{N}/u.test(name)));
}

/**
 * Which possible labels name speakers, as a map from the name in comparable form to the name in full. A name counts that
 * labels three paragraphs or more, or one that is a sentence if it also labels another, has two words or more, or is
 * all in capitals; any short form of a name that counts; and, where labels take turns through nearly all of the text, one
 * that comes again, whatever its words end in. This keeps out headlines and openings such as `Note:`.
 * Names without capitals, and those that nothing but their place sets apart, must do more. Linear in the labels.
 *
 * @param paragraphs how many there are
 */
export function speakerNames(labels: readonly LabelUse[], paragraphs: number): Map<string, string> {
  const uses = usesOf(labels);
  const handles = labels.filter(({ shape }) => isHandle(shape.name)).length;
  const isLone = loneStyle(labels);
  const areTurns = takeTurns(labels, paragraphs) && [...uses.values()].some(({ isSpoken }) => isSpoken);
  const counting = new Map(
    [...uses].filter(
      ([, use]) =>
        (isSpeaker(use, handles >= paragraphs * 0.4) ||
          (areTurns && isOneOfTurns(use, labels[0]?.shape.name === use.name))) &&
        !(use.count === 1 && isLone(use.name)),
    ),
  );
  const names = new Map([...counting].map(([key, { name }]) => [key, name]));
  const owners = new Map<string, string | null>();
  for (const [key, { name }] of counting) {
    for (const form of shortForms(name)) owners.set(form, !owners.has(form) || owners.get(form) === key ? key : null);
  }
  const titled = new Map<string, number>();
  for (const key of uses.keys()) titled.set(withoutTitles(key), (titled.get(withoutTitles(key)) ?? 0) + 1);
  for (const key of uses.keys()) {
    const bare = withoutTitles(key);
    // Mr. and Mrs. Ferry are two people.
    const owner = owners.get(key) ?? (bare !== key && titled.get(bare) === 1 ? owners.get(bare) : null);
    const full = owner === null || owner === undefined || owner === key ? undefined : counting.get(owner);
    if (full !== undefined) names.set(key, full.name);
  }
  return names;
}

/** The share of labels that must be written alike before another writing stands out, and how many labels that takes. */
const dominance = { share: 0.8, labels: 6 };

/**
 * Where nearly all labels are formal names or stand in bold type, a name that is neither stands out: `Rule Two: …` among
 * `MR. JONES:`.
 */
function loneStyle(labels: readonly LabelUse[]): (name: string) => boolean {
  const formal = labels.filter(({ shape }) => isFormalName(shape.name) || shape.dress !== 'none').length;
  const dominates = labels.length >= dominance.labels && formal >= labels.length * dominance.share;
  const plain = new Set(
    labels
      .filter(({ shape }) => !isFormalName(shape.name) && shape.dress === 'none')
      .map(({ shape }) => comparable(shape.name)),
  );
  return (name) => dominates && plain.has(comparable(name));
}

/** How many paragraphs one label may carry, how early the first must stand, and how near the second, where they are few. */
const carrying = { paragraphs: 12, latest: 0.5, early: 0.2, opening: 3000, near: 8 };

/**
 * Whether labels carry a text: they are frequent from the first one on, which does not come late; or they are few, and
 * stand at its beginning, two speakers near each other. The names before a colon that a long text without labels has now
 * and then carry nothing.
 *
 * @param lengths of the paragraphs
 * @param labelled the name of each paragraph's label, null where it has none
 */
export function labelsCarry(lengths: readonly number[], labelled: readonly (string | null)[]): boolean {
  const first = labelled.findIndex((name) => name !== null);
  if (first === -1) return false;
  const count = labelled.filter((name) => name !== null).length;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const before = lengths.slice(0, first).reduce((sum, length) => sum + length, 0);
  const isDense = count * carrying.paragraphs >= labelled.length - first;
  if (isDense && (before <= total * carrying.latest || before <= carrying.opening)) return true;
  const isEarly = before <= Math.max(total * carrying.early, carrying.opening);
  const next = labelled.slice(first + 1, first + 1 + carrying.near);
  return isEarly && (first === 0 || next.some((name) => name !== null && name !== labelled[first]));
}

/** The full name that a label stands for; null where it is no speaker's. */
export function fullName(name: string, names: ReadonlyMap<string, string>): string | null {
  return names.get(comparable(name)) ?? null;
}

/** Participants of the given names, as guests until more is known; ids are made from the names. */
export function namedParticipants(names: readonly string[]): Participant[] {
  const ids = distinctSlugs(names.map(toSlug), 'speaker');
  return names.map((name, index) => ({ id: ids[index] ?? '', name, role: 'guest' }));
}
