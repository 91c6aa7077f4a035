/** Names of people, as transcripts and texts give them: `Zuckerberg` and `Mark Zuckerberg` may be one. */
import type { TranscriptHead, TranscriptSpeaker } from './source-transcript';

/** Labels that stand for whoever has a part in a talk, and name nobody. */
const PART =
  /^(?:speaker|spk|voice|person|host|guest|interviewer|interviewee|moderator|presenter|narrator|audience|caller|reporter|question(?:er)?|answer|unknown|man|woman|q|a)?[\s_#.-]*[a-z]?\d*$/i;

/** A name under which somebody may be named in a text. */
export interface Person {
  /** The name that stands for all others of the same speaker. */
  readonly id: string;
  readonly name: string;
}

/** Everybody who speaks in some transcripts, under each of their names. */
export function personsOf(heads: readonly TranscriptHead[]): Person[] {
  const persons = new Map<string, Person>();
  for (const { speakers } of heads) {
    for (const { name, aliases = [] } of speakers) {
      for (const each of [name, ...aliases])
        if (isName(each)) persons.set(`${name}\n${each}`, { id: name, name: each });
    }
  }
  return [...persons.values()];
}

/** Whether a label is somebody's name, and not a part in the talk. */
export function isName(label: string): boolean {
  return /\p{L}/u.test(label) && !PART.test(label.trim());
}

/** Whether a speaker may be the person of that name. */
export function isPerson({ name, aliases = [] }: TranscriptSpeaker, person: string): boolean {
  return [name, ...aliases].some((own) => mayBeOne(own, person));
}

/** Whether two names may be of one person: the words of one are all among those of the other. */
export function mayBeOne(a: string, b: string): boolean {
  const [fewer, more] = [wordsIn(a), wordsIn(b)].sort((one, other) => one.length - other.length);
  return fewer !== undefined && fewer.length > 0 && fewer.every((word) => more?.includes(word));
}

/**
 * The name that stands for several: the longest, where they may all be of one person, and what they share where a text
 * names people of one surname by that alone; null where they are of others, or there is none.
 */
export function onePerson(names: readonly string[]): string | null {
  const [longest, ...others] = [...new Set(names)].sort((a, b) => b.length - a.length);
  if (longest === undefined) return null;
  if (others.every((name) => mayBeOne(name, longest))) return longest;
  const surname = longest.split(/\s+/).at(-1) ?? longest;
  return others.every((name) => mayBeOne(name, surname)) ? surname : null;
}

function wordsIn(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
