/** Labels with names that no participant has: one problem for each name, however often it is used. */
import { unknownSpeaker } from '../interface/problems-of-speakers';
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
    const participants = this.participants.slice(0, mostNames).map(({ name }) => excerpt(name));
    const more = this.participants.length - participants.length;
    const known = this.participants.flatMap(({ name, id }) => [name, id]);
    return labels.map(({ name, offset, count }) => {
      const nearest = nearestName(name, known);
      return problemAt(this.file, offset, {
        rule: 'unknown-speaker',
        ...unknownSpeaker({
          name: excerpt(name),
          count,
          participants,
          more,
          nearest: nearest === null ? null : excerpt(nearest),
          line: participantLine(name),
          aliases: `aliases: [${quoted(name)}]`,
        }),
      });
    });
  }
}

/** The line of front matter that declares somebody of that name. */
export function participantLine(name: string): string {
  return `- { id: ${toSlug(name) || 'speaker'}, name: ${quoted(name)}, role: guest }`;
}

/** Text as YAML and JSON both write it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
