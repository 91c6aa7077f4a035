/** Whose name a label gives. */
import type { Participant } from './schema';

const article = /^(?:the|le|la|les|el|il|lo|der|die|das|o|a)\s+|^l['’]\s*/iu;
const titles =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sen|senator|rep|representative|congressman|congresswoman|delegate|vice[ -]chair|chair|chairman|chairwoman|chairperson|ranking member|vice president|president|speaker|secretary|gov|governor|mayor|judge|justice|gen|general|adm|admiral|col|colonel|lt|capt|captain|sgt|sir|dame|lord|lady|baroness|prime minister|minister|hon|honorable|honourable|m|mme|mlle|monsieur|madame|herr|frau|sr|sra|señor|señora)\.?\s+/iu;

function comparable(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,]$/, '');
}

/** A name in lower case without the titles before it. */
export function withoutTitles(name: string): string {
  let bare = name;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(titles, '');
  }
  return bare;
}

/** The names by which labels may call a participant, the surest first. */
function namesOf({ id, name, short, aliases = [] }: Participant): string[][] {
  const bare = withoutTitles(comparable(name).replace(article, ''));
  const words = bare.split(' ');
  const initials = words.map((part) => part.slice(0, 1)).join('');
  return [
    [id, name, ...aliases].map(comparable),
    [short === undefined ? (words.at(-1) ?? bare) : comparable(short), bare],
    [words.at(-1) ?? bare],
    [words[0] ?? bare, ...(words.length > 1 ? [initials, [...initials].join('. ')] : [])],
  ];
}

/** Finds participants by what labels call them. */
export class ParticipantNames {
  private readonly owners: readonly ReadonlyMap<string, Participant | null>[];
  private readonly found = new Map<string, Participant | null>();

  constructor(participants: readonly Participant[]) {
    const ranks: Map<string, Participant | null>[] = [new Map(), new Map(), new Map(), new Map()];
    for (const participant of participants) {
      for (const [rank, names] of namesOf(participant).entries()) {
        for (const name of new Set(names)) {
          // A name that several have is nobody's; an exact one is the first one's, the others being reported.
          const known = ranks[rank]?.get(name);
          ranks[rank]?.set(
            name,
            known === undefined || known === participant ? participant : rank === 0 ? known : null,
          );
        }
      }
    }
    this.owners = ranks;
  }

  /**
   * Whose name it is, ignoring case, articles and titles; null where it is nobody's, or what several are called. Costs
   * the same however many participants there are.
   */
  find(name: string): Participant | null {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const whole = comparable(name);
    const bare = whole.replace(article, '');
    const owner = this.owned([...new Set([whole, bare, withoutTitles(bare)])]);
    this.found.set(name, owner);
    return owner;
  }

  private owned(forms: readonly string[]): Participant | null {
    for (const owners of this.owners) {
      for (const form of forms) {
        const owner = owners.get(form);
        if (owner !== undefined) return owner;
      }
    }
    return null;
  }
}
