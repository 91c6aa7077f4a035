/** Speaker labels of Markdown transcripts: what begins a turn, and whose it is. */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { endsLine } from '../text/sentence-ends';
import type { ParticipantNames } from './find-participant';
import {
  type Dress,
  isFormalName,
  type LabelShape,
  type LabelTime,
  literalDressAt,
  readLabelShape,
} from './label-shape';
import { toSourceOffset } from './origin';
import { sliceProse } from './prose';
import { proseLines } from './prose-lines';
import { readTimecode } from './timecode';
import type { Prose } from './types';

/** What stands before words: a label, a timecode, both, or neither. Offsets are into the text of the part. */
export interface Opening {
  /** The label, where one opens the part. */
  readonly label: LabelShape | null;
  /** A label that may be none, as it opens with a participant's name: its author is asked. */
  readonly unclear: LabelShape | null;
  /** Openings of lines that look like labels of people whom nobody declared. */
  readonly possible: readonly { readonly name: string; readonly start: number }[];
  readonly timecode: LabelTime | null;
  /** Offset at which the words begin. */
  readonly length: number;
}

/** A stretch of a paragraph that begins with a label, or its beginning. */
export interface SpokenPart {
  readonly prose: Prose;
  readonly opening: Opening;
}

/** Bold type and italics by where they begin; marks that Markdown does not take for any are meant all the same. */
function dressOf({ text, content }: Prose): (offset: number) => Dress | null {
  const known = new Map<number, Dress>();
  let at = 0;
  for (const node of content) {
    const behind = at + textOf(node).length;
    const kind = node.type === 'element' ? kindOf(node) : null;
    if (kind !== null && behind > at) known.set(at, { kind, start: at, end: behind, behind });
    at = behind;
  }
  return (offset) => known.get(offset) ?? literalDressAt(text, offset);
}

function kindOf({ tagName, children }: Element): Dress['kind'] | null {
  if (tagName === 'strong') return 'bold';
  if (tagName !== 'em') return null;
  return isAllStrong(children) ? 'bold' : 'italic';
}

function isAllStrong(nodes: readonly ElementContent[]): boolean {
  return nodes.length > 0 && nodes.every((node) => node.type === 'element' && node.tagName === 'strong');
}

function shifted(dress: Dress | null, by: number): Dress | null {
  if (dress === null) return null;
  return { ...dress, start: dress.start + by, end: dress.end + by, behind: dress.behind + by };
}

/** What may be said of the opening of a line. */
type Verdict = 'label' | 'unclear' | 'possible' | 'none';

/** Whether it is written as the name of a person in full, or in capitals. */
function isFullName({ name, isNameLike }: LabelShape): boolean {
  return isNameLike && (/\p{L}\s+\p{L}/u.test(name) || isFormalName(name));
}

/**
 * Whether the opening of a line is a label. In bold type with a colon it is one, whoever it names; in another form where
 * it names a participant.
 *
 * @param before what stands before the line in its paragraph
 */
function judge(shape: LabelShape, names: ParticipantNames | null, before: string): Verdict {
  const { form, dress, name, isNameLike } = shape;
  if (dress === 'bold' && form === 'colon') return 'label';
  const isKnown = names !== null && names.find(name) !== null;
  // A line may happen to begin, or consist of, a name within a sentence.
  const mayOpen = before === '' || endsLine(before);
  if (isKnown && (form === 'colon' || form === 'time')) return 'label';
  if (form === 'colon') return names !== null && mayOpen && isFullName(shape) ? 'possible' : 'none';
  if (form === 'time') return dress === 'bold' && isNameLike && mayOpen ? 'label' : 'none';
  if (form === 'words') return isKnown && dress === 'bold' && mayOpen ? 'unclear' : 'none';
  if (!mayOpen) return 'none';
  if (isKnown) return 'label';
  return dress === 'bold' && form === 'alone' && isNameLike && /\p{Ll}|\s/u.test(name) ? 'unclear' : 'none';
}

/** A colon with a backslash before it, at `offset` of the prose, ends no label: so says its author. */
function isEscaped(prose: Prose, offset: number, source: string): boolean {
  return source[toSourceOffset(prose.origin, offset) - 1] === '\\';
}

/** No label and no time. */
export const noOpening: Opening = { label: null, unclear: null, possible: [], timecode: null, length: 0 };

function openingOf(shape: LabelShape, verdict: Verdict, text: string): Opening {
  if (verdict === 'unclear') return { ...noOpening, unclear: shape };
  const after = shape.time === null ? readTimecode(text.slice(shape.length)) : null;
  const timecode =
    after === null ? shape.time : { seconds: after.seconds, written: after.written, start: shape.length };
  return { ...noOpening, label: shape, timecode, length: shape.length + (after?.length ?? 0) };
}

function bareOpening(text: string): Opening {
  const found = readTimecode(text);
  if (found === null) return noOpening;
  return { ...noOpening, timecode: { seconds: found.seconds, written: found.written, start: 0 }, length: found.length };
}

/**
 * A paragraph in parts, each from one label to the next: labels are seen wherever a line opens with one. Linear in the
 * text.
 *
 * @param source the text that the prose's origin counts in
 * @param names of the participants; null where they cannot be told
 */
export function spokenParts(prose: Prose, source: string, names: ParticipantNames | null): SpokenPart[] {
  const possible: { readonly name: string; readonly at: number }[] = [];
  const starts: { readonly at: number; readonly shape: LabelShape | null; readonly verdict: Verdict }[] = [];
  const dress = dressOf(prose);
  for (const { start, end } of proseLines(prose, source)) {
    const found = readLabelShape(prose.text.slice(start, end), (offset) => shifted(dress(start + offset), -start));
    const shape = found !== null && found.colon >= 0 && isEscaped(prose, start + found.colon, source) ? null : found;
    const before = prose.text.slice(Math.max(0, start - 20), start).trim();
    const verdict = shape === null ? 'none' : judge(shape, names, before);
    if (shape !== null && verdict === 'possible') possible.push({ name: shape.name, at: start + shape.nameStart });
    if (start === 0 || verdict === 'label' || verdict === 'unclear') starts.push({ at: start, shape, verdict });
  }
  return starts.map(({ at, shape, verdict }, index) => {
    const end = starts[index + 1]?.at ?? prose.text.length;
    const part = at === 0 && end === prose.text.length ? prose : sliceProse(prose, { start: at, end });
    const isBare = shape === null || verdict === 'none' || verdict === 'possible';
    const opening = isBare ? bareOpening(part.text) : openingOf(shape, verdict, part.text);
    const within = possible.filter((one) => one.at >= at && one.at < end);
    return {
      prose: part,
      opening: { ...opening, possible: within.map((one) => ({ name: one.name, start: one.at - at })) },
    };
  });
}
