/** Who says a paragraph of a transcript, as its labels tell. Pure. */
import { toSourceOffset } from '../content/origin';
import type { Participant } from '../content/schema';
import type { Passage, Transcript } from '../content/types';
import type { TextRange } from '../text/range';
import { paragraphAt, replaced, withoutParagraph } from './edits';
import type { Edit } from './work';

/** A label as an import and the studio write it. */
const LABEL = /^\*\*[^*\n]+:\*\*[ \t]*/;

/** Where a passage stands in its file, its label included. */
export function passageRange({ file }: Transcript, passage: Passage): TextRange {
  return paragraphAt(file.text, toSourceOffset(passage.origin, 0));
}

/**
 * The changes after which somebody says a passage, and whoever went on speaking behind it still does. Empty where they say
 * it already, beyond doubt.
 */
export function speakerEdits(transcript: Transcript, index: number, to: Participant): Edit[] {
  const passage = transcript.passages[index];
  if (passage === undefined) return [];
  const { text } = transcript.file;
  const isTold = passage.speaker === to.id && !passage.speakerInferred;
  const own = labelRange(text, passageRange(transcript, passage).start);
  const before = transcript.passages[index - 1];
  const isContinued = !passage.opensTurn && before?.speaker === to.id;
  const edits: Edit[] = isTold || isContinued ? [] : [replaced(text, own, labelBefore(text, own.end, to.name, false))];
  return passage.speaker === to.id ? edits : [...edits, ...labelOfNext(transcript, index)];
}

/** The changes after which a passage is gone, and whoever goes on speaking behind it still does. */
export function passageGone(transcript: Transcript, index: number): Edit[] {
  const passage = transcript.passages[index];
  if (passage === undefined) return [];
  const gone = withoutParagraph(transcript.file.text, passageRange(transcript, passage));
  return [gone, ...(passage.opensTurn ? labelOfNext(transcript, index) : [])];
}

/** The words of a passage as they are written, without the label before them. */
export function wordsRange(transcript: Transcript, passage: Passage): TextRange {
  const whole = passageRange(transcript, passage);
  return { start: labelRange(transcript.file.text, whole.start).end, end: whole.end };
}

/** The label that the passage behind one needs where that no longer says who speaks; none where it has one. */
function labelOfNext(transcript: Transcript, index: number): Edit[] {
  const next = transcript.passages[index + 1];
  if (next === undefined || next.opensTurn) return [];
  const name = transcript.meta.participants.find(({ id }) => id === next.speaker)?.name;
  const { start } = passageRange(transcript, next);
  if (name === undefined) return [];
  return [{ start, was: '', now: labelBefore(transcript.file.text, start, name, next.speakerInferred) }];
}

/** A label before the words at an offset: on a line of its own before the mark of a list or a quotation. */
function labelBefore(text: string, offset: number, name: string, isInferred: boolean): string {
  const label = `**${name}${isInferred ? ' (?)' : ''}:**`;
  return /^(?:[>*+-]|\d+[.)])[ \t]/.test(text.slice(offset, offset + 12)) ? `${label}\n\n` : `${label} `;
}

/** Where the label of a paragraph stands, or would. */
function labelRange(text: string, start: number): TextRange {
  return { start, end: start + (LABEL.exec(text.slice(start, start + 500))?.[0].length ?? 0) };
}
