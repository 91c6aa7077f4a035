/** People whom a text names beside its labels: in its header, its byline and its introduction. */
import type { Participant } from '../../content/schema';
import type { NameSource } from '../../interface/importing';
import { withoutSentenceEnd } from '../../text/sentence-ends';
import { isAnonymous, isRole, person, roleByName } from './names';

type Role = Participant['role'];

/** Somebody whom a text names. */
export interface KnownPerson {
  readonly name: string;
  /** Null where only the name is told. */
  readonly role: Role | null;
  /** Where the name stands, as a doubt says it; null where the text says outright who does what. */
  readonly from: NameSource | null;
}

/** A name for a label, and why it may be wrong; null where it is told. */
export interface GuessedName {
  readonly name: string;
  readonly from: NameSource | null;
}

const both = new RegExp(
  String.raw`${person}\s+(?:(?:speaks|talks|spoke|talked|chats|chatted|sat|sits|is|was|met|meets)\s+(?:down\s+|up\s+)?)?(?:in\s+conversation\s+with|joined\s+by|to|with|interviews|interviewed|interviewing)\s+(?:[\p{Ll}\p{N}’',-]+\s+){0,8}?${person}`,
  'u',
);
const guestOnly = new RegExp(
  String.raw`\b(?:[Ii]nterview|[Cc]onversation|[Tt]alk|Q&A|[Ss]peaking|[Tt]alking)\s+(?:with|to)\s+(?:[\p{Ll}\p{N}’',-]+\s+){0,8}?${person}`,
  'u',
);
const anyName = new RegExp(person, 'gu');

/** So many of an introduction's paragraphs are looked at, and so much of each, in UTF-16 code units. */
const most = { paragraphs: 12, length: 2000 };

/** Who is named before an interview begins. Linear. */
export function peopleIn(introduction: readonly string[], author: string | undefined): KnownPerson[] {
  const found: KnownPerson[] = [];
  for (const text of introduction.slice(0, most.paragraphs).map((one) => one.slice(0, most.length))) {
    const [, interviewer, guest] = both.exec(text) ?? [];
    const [, only] = guestOnly.exec(text) ?? [];
    if (interviewer !== undefined) found.push({ name: interviewer, role: 'interviewer', from: 'an introduction' });
    if (guest !== undefined) found.push({ name: guest, role: 'guest', from: 'an introduction' });
    else if (only !== undefined) found.push({ name: only, role: 'guest', from: 'an introduction' });
    for (const [name] of text.matchAll(anyName))
      found.push({ name, role: null, from: 'the words before the interview' });
  }
  if (author !== undefined && /\s/.test(author.trim()) && !/,|\band\b/.test(author))
    found.push({ name: author.trim(), role: 'interviewer', from: 'the byline' });
  return found.map((one) => ({ ...one, name: withoutSentenceEnd(one.name) }));
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1))
    .join('');
}

function isInitials(label: string): boolean {
  return /^(?:\p{Lu}\.?\s?){2,3}$/u.test(label.trim());
}

/** The one person of whom something is true; undefined where several or none are. The surest telling of each counts. */
function onlyOne(people: readonly KnownPerson[], isIt: (one: KnownPerson) => boolean): KnownPerson | undefined {
  const found = people.filter(isIt);
  const [first] = found;
  return found.every(({ name }) => name === first?.name) ? first : undefined;
}

/**
 * What labels that are no full names stand for: initials and first names for the one person who has them, `Guest` and the
 * like for the one who is told to be it. Quadratic in labels and people, who are few.
 *
 * @param people the surest first
 */
export function namesByPeople(labels: readonly string[], people: readonly KnownPerson[]): Map<string, GuessedName> {
  const found = new Map<string, GuessedName>();
  const taken = new Set(labels);
  const free = () => people.filter(({ name }) => !taken.has(name));
  const keep = (label: string, one: KnownPerson | undefined, isTold: boolean) => {
    if (one === undefined || found.has(label)) return;
    taken.add(one.name);
    found.set(label, { name: one.name, from: isTold ? one.from : (one.from ?? 'the header') });
  };
  for (const label of labels) {
    const letters = label.replace(/[^\p{L}]/gu, '');
    if (isInitials(label))
      keep(
        label,
        onlyOne(free(), ({ name }) => initialsOf(name) === letters),
        false,
      );
  }
  for (const label of labels) {
    if (/\s/.test(label) || isRole(label) || isAnonymous(label) || isInitials(label)) continue;
    keep(
      label,
      onlyOne(free(), ({ name }) => {
        const words = name.toLowerCase().split(/\s+/);
        return words.length > 1 && (words[0] === label.toLowerCase() || words.at(-1) === label.toLowerCase());
      }),
      false,
    );
  }
  for (const label of labels) {
    const role = isRole(label) || /^[QA]$/.test(label) ? roleOfLabel(label, labels) : null;
    if (role === null) continue;
    const told = free().filter((one) => one.role === role);
    const surest = told.some(({ from }) => from === null) ? told.filter(({ from }) => from === null) : told;
    if (labels.filter((other) => roleOfLabel(other, labels) === role).length > 1) continue;
    keep(
      label,
      onlyOne(surest, () => true),
      true,
    );
  }
  return found;
}

function roleOfLabel(label: string, labels: readonly string[]): Role | null {
  if (label === 'A' && labels.includes('Q')) return 'guest';
  const role = roleByName(label, labels);
  return role === 'moderator' ? 'interviewer' : role;
}
