/** Labels with names that no participant has: one problem for each name, however often it is used. */
import { nearestName } from '../text/nearest-name';
import { excerpt, type Problem, problemAt, type SourceFile } from '../text/problem';
import type { Participant } from './schema';
import { toSlug } from './slug';

/** A name, where it stands first, and how often. */
interface Use {
  readonly name: string;
  readonly offset: number;
  count: number;
  /** Whether it stands in bold type, and is a label for certain. */
  isCertain: boolean;
}

/** No message lists more names than these. */
const mostNames = 8;

/** Gathers the labels that name nobody. */
export class UnknownSpeakers {
  private readonly uses = new Map<string, Use>();

  constructor(
    private readonly file: SourceFile,
    private readonly participants: readonly Participant[],
  ) {}

  /** Notes a label with a name that no participant has, at `offset` of the file. */
  add(name: string, offset: number): void {
    this.note(name, offset).isCertain = true;
  }

  /** Notes words that look like such a label, and are taken for one where they open several paragraphs. */
  addPossible(name: string, offset: number): void {
    this.note(name, offset);
  }

  private note(name: string, offset: number): Use {
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    const use = this.uses.get(key) ?? { name, offset, count: 0, isCertain: false };
    use.count += 1;
    this.uses.set(key, use);
    return use;
  }

  /** One problem for each name, at its first use. */
  problems(): Problem[] {
    const labels = [...this.uses.values()].filter(({ isCertain, count }) => isCertain || count > 1);
    return labels.map(({ name, offset, count }) => {
      const times = count > 1 ? `, ${count} times` : '';
      return problemAt(this.file, offset, {
        rule: 'unknown-speaker',
        found: `the speaker ${excerpt(name)}${times}`,
        expected: `one of the participants ${listNames(this.participants)}`,
        remedy: `${this.suggestion(name)} ${howToDeny}`,
      });
    });
  }

  private suggestion(name: string): string {
    const known = this.participants.flatMap(({ name: full, id }) => [full, id]);
    const nearest = nearestName(name, known);
    const meant = nearest === null ? '' : `Did you mean ${excerpt(nearest)}? `;
    return `${meant}Add under \`participants\`: \`${participantLine(name)}\`; or, under the participant that is called so, \`aliases: [${quoted(name)}]\`.`;
  }
}

const howToDeny = 'Where these words are no label, take the bold type away, or put a backslash before the colon.';

/** The names of participants for a message: the first few, and how many others there are. */
export function listNames(participants: readonly Participant[]): string {
  const names = participants.slice(0, mostNames).map(({ name }) => excerpt(name));
  const more = participants.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} others` : '');
}

/** The line of front matter that declares somebody of that name. */
export function participantLine(name: string): string {
  return `- { id: ${toSlug(name) || 'speaker'}, name: ${quoted(name)}, role: guest }`;
}

/** Text as YAML and JSON both write it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
