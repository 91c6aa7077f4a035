/** What speakers are called: names that the author gives, that the talk tells, or that labels give. */

import { isFormalName } from '../../content/label-shape';
import type { Participant } from '../../content/schema';
import { distinctSlugs, toSlug } from '../../content/slug';
import { withoutSentenceEnd } from '../../text/sentence-ends';

/** A speaker as labels call them, with all that they say. */
export interface Voice {
  readonly name: string;
  /** Words of the opening paragraphs. */
  readonly texts: readonly string[];
}

const anonymous =
  /^(?:(?:speaker|spk|sprecher(?:in)?|intervenant|hablante|participant|voice|person|channel|unknown(?: speaker)?|s)[\s_-]*[\dA-Z]{0,3}|\d{1,3}|[A-Z]|Q|A)$/i;

/** Whether a label tells two speakers apart and names neither: `SPEAKER_00`, `B`, `Speaker 2`. */
export function isAnonymous(name: string): boolean {
  return anonymous.test(name.trim());
}

const role = /^(?:the )?(?:host|presenter|interviewer|interviewee|guest|moderator|narrator)$/i;

/** Whether a label tells what somebody does and not who it is: `Guest`, `Host`. */
export function isRole(name: string): boolean {
  return role.test(name.trim());
}

/** A full name, as a group of a pattern with the flag `u`. */
export const person = String.raw`((?:Dr\.?\s+|Prof\.?\s+)?\p{Lu}[\p{L}’'.-]+(?:\s+(?:van|von|de|da|del|di|der|den|la|le|bin|al)){0,2}(?:\s+\p{Lu}[\p{L}’'-]+){1,3})`;
const ownName = new RegExp(
  String.raw`\b(?:[Ii](?:’|')m|[Ii] am|[Mm]y name(?:’|'| i)s|[Ii]ch bin|[Mm]ein Name ist|[Jj]e m(?:’|')appelle|[Mm]e llamo|[Mm]i chiamo)\s+(?:your host,?\s+)?${person}(?=[\s.,;!?]|$)`,
  'u',
);
const presented = new RegExp(
  String.raw`\b(?:my guest (?:today |tonight |this week )?is|joined (?:today |now |here )?by|I(?:’|')m (?:here|joined|talking|speaking|sitting down) (?:with|by)|[Ww]ith me (?:today |now )?is|please welcome|[Ww]elcome(?: to the (?:show|programme|program|podcast))?,|[Tt]oday(?:’|')s guest is)\s+${person}(?=[\s.,;!?]|$)`,
  'u',
);

/** Introductions stand at the beginning; so many paragraphs of each speaker are looked at. */
const mostParagraphs = 12;

/** What speakers call themselves, or are called by the other of two, by their labels. Linear. */
export function introducedNames(voices: readonly Voice[]): Map<string, string> {
  const found = new Map<string, string>();
  const isUnnamed = (name: string) => isAnonymous(name) || isRole(name);
  const taken = new Set(voices.filter(({ name }) => !isUnnamed(name)).map(({ name }) => name));
  const keep = (label: string, name: string | undefined) => {
    if (name === undefined) return;
    const clean = withoutSentenceEnd(name);
    if (taken.has(clean) || found.has(label)) return;
    taken.add(clean);
    found.set(label, clean);
  };
  const unnamed = voices.filter(({ name }) => isUnnamed(name));
  for (const { name, texts } of unnamed) {
    keep(
      name,
      texts
        .slice(0, mostParagraphs)
        .map((text) => ownName.exec(text)?.[1])
        .find((one) => one !== undefined),
    );
  }
  const [one, other, ...more] = voices;
  if (one === undefined || other === undefined || more.length > 0) return found;
  for (const [teller, told] of [
    [one, other],
    [other, one],
  ] as const) {
    if (!isUnnamed(told.name)) continue;
    keep(
      told.name,
      teller.texts
        .slice(0, mostParagraphs)
        .map((text) => presented.exec(text)?.[1])
        .find((name) => name !== undefined),
    );
  }
  return found;
}

/** How words with capitals are written within sentences, for names that labels write in capitals only. */
export function casingsIn(texts: readonly string[]): Map<string, string> {
  const casings = new Map<string, string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*/gu)) {
      const bare = word.replace(/[’']s$/, '');
      if (!casings.has(bare.toUpperCase())) casings.set(bare.toUpperCase(), bare);
    }
  }
  return casings;
}

/** A family name with its particles, a comma, and one or two given names, each with a capital and small letters. */
const listed =
  /^((?:(?:van|von|de|da|del|di|der|den|la|le|bin|al)\s+){0,2}\p{Lu}[\p{L}’'-]*\p{Ll}),\s*(\p{Lu}[\p{L}’'-]*\p{Ll}(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*\p{Ll}))?)$/u;
/** What stands behind a comma and is no given name: degrees, ranks in a family, what somebody does, whose they are. */
const noGivenName =
  /^(?:the|jr|sr|esq|phd|ph|md|dr|prof|professor|sir|dame|rev|hon|chair|chairman|chairwoman|president|director|editor|reporter|author|founder|co-founder|chief|senior|junior|vice|managing|head|manager|engineer|analyst|lawyer|attorney|counsel|clerk|secretary|minister|senator|governor|mayor|inc|ltd|llc|team|staff|guests?|speaker|operator|producer|correspondent|columnist|owner|partner)(?![\p{L}])/iu;

/** A name of a list, `Quill, Ada`, as names are said; others, as `Ada Quill, CEO`, as they are. */
export function saidName(name: string): string {
  const [, last, first] = listed.exec(name) ?? [];
  if (last === undefined || first === undefined) return name;
  return noGivenName.test(first) || isRole(first) ? name : `${first} ${last}`;
}

/** A name in capitals as names are written: by how the text writes its words, otherwise each with one capital. */
export function readableName(name: string, casings: ReadonlyMap<string, string>): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length < 3 || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return name;
  if (!/\s/.test(name)) return casings.get(name) ?? capitalised(name);
  return name.replace(/[\p{L}][\p{L}’'-]*/gu, (word) => casings.get(word) ?? capitalised(word));
}

const particles = new Set(['OF', 'THE', 'AND', 'VON', 'VAN', 'DE', 'DER', 'DA', 'DI', 'LA', 'LE']);

function capitalised(word: string): string {
  if (particles.has(word) && word !== 'THE') return word.toLowerCase();
  return word.toLowerCase().replace(/(?:^|[-’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** What somebody does by their title alone; null where the title does not tell. */
export function roleByName(name: string, others: readonly string[]): Participant['role'] | null {
  const bare = name.toLowerCase().replace(/\.$/, '');
  if (/^(?:the )?witness\b/.test(bare)) return 'witness';
  if (/^(?:q|question|reporter|journalist|press|the press)\b/.test(bare))
    return others.some((other) => /^a\.?$/i.test(other)) ? 'interviewer' : 'press';
  if (/^(?:the )?moderator\b/.test(bare)) return 'moderator';
  if (/^(?:the )?(?:audience|audience member)\b/.test(bare)) return 'audience';
  if (
    /^(?:the )?(?:chair(?:man|woman|person)?|ranking member|sen(?:ator)?\b|rep(?:resentative)?\b|congress(?:man|woman)|delegate)/.test(
      bare,
    )
  )
    return 'member';
  if (/^(?:the )?(?:interviewer|host|presenter)\b/.test(bare)) return 'interviewer';
  if (/^(?:the )?(?:interviewee|guest|narrator)\b/.test(bare)) return 'guest';
  return null;
}

/** Ids for names: the last word of each where it is one person’s alone, otherwise all of them. Linear. */
export function idsOf(names: readonly string[]): string[] {
  const short = names.map((name) => (isFormalName(name) ? toSlug(name) : toSlug(name.split(/\s+/).at(-1) ?? name)));
  const counts = new Map<string, number>();
  for (const each of short) counts.set(each, (counts.get(each) ?? 0) + 1);
  const bases = names.map((name, index) => {
    const own = short[index] ?? '';
    return own !== '' && counts.get(own) === 1 ? own : toSlug(name);
  });
  return distinctSlugs(bases, 'speaker');
}
