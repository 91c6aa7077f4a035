/**
 * What an import asks its author, in comments of the text that it makes. They are in English whatever the interface speaks,
 * so that the same file always makes the same text, and what was decided about one fits it; whoever shows a doubt reads it
 * back from its words.
 */
import type { ImportDoubt, NameSource } from '../interface/importing';

/** Words of which none stands before them. */
const PLAIN = {
  'no-title': 'no title was found; this is the name of the file',
  'date-of-name': 'this day is from the name of the file',
  'date-of-file': 'no date was found; this is the day of the file',
  rights: 'the source does not say who may use it; this is the strictest notice',
  'nobody-told':
    'nothing tells who speaks, so all of it stands as the words of one; where somebody else begins, put a label',
} as const;

const NOBODY = 'this';
const SOURCES: readonly NameSource[] = [
  'an introduction',
  'the words before the interview',
  'the byline',
  'the header',
];

/** A doubt as it is written: plain words, no full stop. */
export function writeDoubt(doubt: ImportDoubt): string {
  switch (doubt.kind) {
    case 'guessed-speaker':
      return `no label says who speaks here; ${doubt.name ?? NOBODY} is a guess`;
    case 'asking':
      return `no label says who speaks here; it asks, and ${doubt.name} is named again behind it`;
    case 'guessed-name':
      return `the name of ${doubt.label} is guessed from ${doubt.from}`;
    case 'anonymous':
      return `who is ${doubt.label}? --speaker ${/\s/.test(doubt.label) ? `"${doubt.label}=Name"` : `${doubt.label}="Name"`} names them`;
    case 'unknown-name':
      return `the name of ${doubt.label} is not known`;
    case 'hyphens':
      return `broken at the end of a line: is the hyphen in ${doubt.words.map((word) => `“${word}”`).join(', ')} the word's own?`;
    default:
      return PLAIN[doubt.kind];
  }
}

/** The doubt that was written in these words; null for others, which an author may have written. */
export function readDoubt(written: string): ImportDoubt | null {
  for (const kind of ['no-title', 'date-of-name', 'date-of-file', 'rights', 'nobody-told'] as const)
    if (written === PLAIN[kind]) return { kind };
  const [, asking] = /^no label says who speaks here; it asks, and (.+) is named again behind it$/.exec(written) ?? [];
  if (asking !== undefined) return { kind: 'asking', name: asking };
  const [, guessed] = /^no label says who speaks here; (.+) is a guess$/.exec(written) ?? [];
  if (guessed !== undefined) return { kind: 'guessed-speaker', name: guessed === NOBODY ? null : guessed };
  const [, named, source] = /^the name of (.+) is guessed from (.+)$/.exec(written) ?? [];
  const from = SOURCES.find((each) => each === source);
  if (named !== undefined && from !== undefined) return { kind: 'guessed-name', label: named, from };
  const [, anonymous] = /^who is (.+?)\? [-–]+speaker /.exec(written) ?? [];
  if (anonymous !== undefined) return { kind: 'anonymous', label: anonymous };
  const [, unknown] = /^the name of (.+) is not known$/.exec(written) ?? [];
  if (unknown !== undefined) return { kind: 'unknown-name', label: unknown };
  const [, broken] = /^broken at the end of a line: is the hyphen in “(.+)” the word's own\?$/.exec(written) ?? [];
  return broken === undefined ? null : { kind: 'hyphens', words: broken.split('”, “') };
}

/** Whether the words ask who speaks, however they go on. */
export function asksWho(written: string): boolean {
  return written.startsWith('no label says who speaks here');
}
