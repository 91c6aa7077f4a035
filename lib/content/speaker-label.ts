/** Speaker labels: the bold name and colon that begin a turn, and whose name it is. */
import { toString as textOf } from 'hast-util-to-string';
import type { Participant } from './schema';
import { readTimecode } from './timecode';
import type { Prose } from './types';

/** What stands before the words of a paragraph. */
export interface Opening {
  /** The name as written, its colon and `(?)` left out; null where the paragraph opens with no bold name. */
  readonly name: string | null;
  /** True where `(?)` says that an editor inferred the speaker. */
  readonly inferred: boolean;
  /** Offset of the name in the paragraph's text. */
  readonly nameStart: number;
  /** As written, with where it stands in the paragraph's text. */
  readonly timecode: { readonly seconds: number | null; readonly written: string; readonly start: number } | null;
  /** Offset at which the words begin. */
  readonly length: number;
}

const inferredMark = /\s*\(\?\)\s*$/;
const colonInside = /\s*[:：]\s*$/;
const leadingSpace = /^\s*/;
const colonOutside = /^\s*(\(\?\))?\s*[:：]\s*/;

/** Words in bold at the beginning of a paragraph. */
interface BoldOpening {
  readonly words: string;
  /** How much of the text they take. */
  readonly length: number;
  /** Offset of the words within that. */
  readonly start: number;
}

const literalBold = /^(?:\*\*([^*]+)\*\*|__([^_]+)__)/;

/**
 * The bold words that begin exactly at `offset` of some prose. Marks that Markdown does not take for bold type, as a
 * letter follows the colon without a space, are meant all the same.
 */
function boldAt(prose: Prose, offset: number): BoldOpening | null {
  let at = 0;
  for (const node of prose.content) {
    if (at === offset && node.type === 'element') {
      const words = node.tagName === 'strong' ? textOf(node) : '';
      return words.trim() === '' ? null : { words, length: words.length, start: 0 };
    }
    at += textOf(node).length;
    if (at > offset) break;
  }
  const literal = literalBold.exec(prose.text.slice(offset));
  return literal === null ? null : { words: literal[1] ?? literal[2] ?? '', length: literal[0].length, start: 2 };
}

/** Reads what stands before the words of a paragraph: a bold name and colon, a timecode, both in any order, or neither. */
export function readOpening(prose: Prose): Opening {
  let at = 0;
  let timecode: Opening['timecode'] = null;
  const skipTimecode = () => {
    const found = timecode === null ? readTimecode(prose.text.slice(at)) : null;
    if (found === null) return;
    timecode = { seconds: found.seconds, written: found.written, start: at };
    at += found.length;
  };
  skipTimecode();
  const bold = boldAt(prose, at);
  const nameStart = at + (bold?.start ?? 0);
  const after = bold === null ? '' : prose.text.slice(at + bold.length);
  const hasColonInside = bold !== null && colonInside.test(bold.words);
  const outside = hasColonInside ? leadingSpace.exec(after) : colonOutside.exec(after);
  if (bold === null || outside === null) return { name: null, inferred: false, nameStart, timecode, length: at };
  const unmarked = bold.words.replace(colonInside, '');
  const inferred = inferredMark.test(unmarked) || outside[1] !== undefined;
  at += bold.length + outside[0].length;
  skipTimecode();
  return { name: unmarked.replace(inferredMark, '').trim(), inferred, nameStart, timecode, length: at };
}

function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The names a label may use for each participant: id, name, short name, and the last word of the name. */
function namesOf(participant: Participant): string[] {
  const { id, name, short } = participant;
  return [id, name, short ?? name.split(/\s+/).at(-1) ?? name].map(comparable);
}

/** Whose name it is, ignoring case; null where it is nobody's, or the short name of several. */
export function findParticipant(name: string, participants: readonly Participant[]): Participant | null {
  const wanted = comparable(name);
  const exact = participants.find(({ id, name: full }) => wanted === comparable(id) || wanted === comparable(full));
  if (exact !== undefined) return exact;
  const alike = participants.filter((participant) => namesOf(participant).includes(wanted));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
