/** The names by which participants speak to and of each other. */
import { escapePattern } from '../text/escape-pattern';
import type { Participant } from './schema';

/** Patterns for one participant's names in talk. */
export interface SpokenNames {
  readonly id: string;
  /** Spoken to: `Anna, …`, `… , Anna?`, `a question for Ms Berg`. */
  readonly addressed: RegExp;
  /** Named in any way. */
  readonly named: RegExp;
  /** `I’m Anna Berg`. */
  readonly introduced: RegExp;
}

const titles = 'mr|mrs|ms|mx|dr|prof|professor|senator|president|minister|sir|dame';
const leadingTitle = new RegExp(`^(?:${titles})\\.?\\s+`, 'i');

/** Whole name, short name, first name and last name. */
function formsOf({ name, short }: Participant): string[] {
  const words = name.replace(leadingTitle, '').split(/\s+/);
  return [...new Set([name, short ?? name, words[0] ?? name, words.at(-1) ?? name])].filter((form) => form.length > 1);
}

/** The names of each participant, in order; those that several have are nobody's. */
export function spokenNames(participants: readonly Participant[]): SpokenNames[] {
  const forms = participants.map(formsOf);
  const everyForm = forms.flat();
  return participants.map(({ id, name: whole }, index) => {
    const own = (forms[index] ?? []).filter((form) => everyForm.indexOf(form) === everyForm.lastIndexOf(form));
    const name = `(?:(?:${titles})\\.?\\s+)?(?:${[...own, whole].map(escapePattern).join('|')})`;
    const end = '(?![\\p{L}\\p{N}]|’s)';
    const greeting = '(?:so|well|and|now|okay|ok|hi|hello|yes|no|thanks|thank you|welcome|but)';
    const addressed = [
      `^${name}\\s*[,:—–-]`,
      `^${greeting}?,?\\s*${name}[,?!.]`,
      `,\\s*${name}\\s*[,?.!—–]`,
      `\\bquestion (?:for|to) ${name}`,
    ];
    return {
      id,
      addressed: new RegExp(addressed.join('|'), 'iu'),
      named: new RegExp(`(?<![\\p{L}\\p{N}])${name}${end}`, 'iu'),
      introduced: new RegExp(`\\b(?:i(?:’m| am)|my name is|this is)\\s+${name}${end}`, 'iu'),
    };
  });
}
