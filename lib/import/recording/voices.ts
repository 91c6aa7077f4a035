/** Who says each caption, where captions have labels or marks for a change of speaker. */
import { paragraphLabels } from '../../content/paragraph-labels';
import { opensWithLabel, readPossibleLabel } from '../../content/plain-labels';
import { endsSentence } from '../../text/sentence-ends';
import { remarkIn } from '../passes/label-remarks';
import type { Stripped } from '../types';
import { lettersIn, type Piece, sliceChunks, withoutOpening } from './pieces';

/** A piece without its label. */
export interface VoicedPiece extends Piece {
  /** True where a turn begins with it, whoever spoke before. */
  readonly turns: boolean;
}

/** Broadcast captions mark a change of speaker so. */
const arrows = /^\s*>{2,}\s*/;
/** The same within a line of captions that a machine made. */
const arrowsWithin = /[^\S\n]+(?=>>+\s)/g;
const dash = /^\s*[-–—]\s*(?=\S)/;
/** A sentence that begins in a caption may end so many later. */
const mostCaptions = 6;

/** Who speaks where a mark says that somebody else does, and nothing says who. */
const unknownVoice = 'Unknown speaker';
/** Where the source names the voices of so many of the stretches that have words, one without is nobody's who is known. */
const nearlyAll = 0.8;

/** Whether a text is more than remarks such as `[music]`. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\[[^\]]*\]|\([^)]*\)/g, ''));
}

/** Whether the source tells of nearly every stretch who says it, rather than of the first of each turn. */
function tellsOfEach(pieces: readonly Piece[]): boolean {
  const spoken = pieces.filter(({ text }) => hasWords(text));
  return spoken.filter(({ voice }) => voice !== null).length >= spoken.length * nearlyAll;
}

/** Whether captions mark changes of speaker with dashes: some of them do, or do so for two who speak in one. */
function usesDashes(pieces: readonly Piece[]): boolean {
  const marks = pieces.map(({ text }) => text.split('\n').filter((line) => dash.test(line)).length);
  const marked = marks.filter((count) => count > 0).length;
  return marked >= 3 && (marked < pieces.length * 0.9 || marks.some((count) => count > 1));
}

/** Captions cut where a line of them opens with a mark or with what may be a label, and each on one line. Linear. */
function cutAtTurns(pieces: readonly Piece[], mark: RegExp | null): Piece[] {
  return pieces.flatMap((piece) => {
    const parts: string[][] = [];
    for (const line of piece.text.replace(arrowsWithin, '\n').split('\n')) {
      const opens =
        arrows.test(line) || mark?.test(line) === true || (piece.voice === null && opensWithLabel(line.trim()));
      const open = parts.at(-1);
      if (opens || open === undefined) parts.push([line]);
      else open.push(line);
    }
    let from = 0;
    return parts.map((lines, index): Piece => {
      const text = lines.join(' ');
      const to = from + lettersIn(text);
      const chunks = piece.chunks === undefined ? {} : { chunks: sliceChunks(piece.chunks, from, to) };
      from = to;
      return index === 0 ? { ...piece, text, ...chunks } : { ...piece, text, ...chunks, opens: false };
    });
  });
}

/** Each piece with what follows up to the end of a sentence: captions are cut anywhere, and labels open sentences. */
function sentencesFrom(texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    let whole = text;
    for (let next = index + 1; next < index + mostCaptions && !endsSentence(whole); next += 1)
      whole += ` ${texts[next] ?? ''}`;
    return whole;
  });
}

/** Pieces with their voices and without labels. Linear. */
export function withVoices(joined: readonly Piece[]): {
  readonly voiced: readonly VoicedPiece[];
  readonly stripped: readonly Stripped[];
  readonly notes: readonly string[];
} {
  const mark = usesDashes(joined) ? dash : null;
  const pieces = cutAtTurns(joined, mark);
  const isMarked = pieces.map(({ text }) => arrows.test(text) || mark?.test(text) === true);
  const texts = pieces.map(({ text }, index) =>
    isMarked[index] ? text.replace(arrows, '').replace(mark ?? arrows, '') : text,
  );
  const labels = paragraphLabels(sentencesFrom(texts), (index) =>
    pieces[index]?.voice == null ? readPossibleLabel(texts[index] ?? '') : null,
  );
  const isTold = pieces.some(({ voice }) => voice !== null) && tellsOfEach(pieces);
  const names = [...new Set(labels.flatMap((label) => label?.name ?? []))];
  const stripped: Stripped[] = [];
  const remarked = new Set<string>();
  const isOpenUnmarked = names.length === 0 && isMarked.includes(true) && isMarked[0] === false;
  let current: string | null = isOpenUnmarked && !isTold ? 'Speaker 1' : null;
  let waiting: Stripped | null = null;
  let guessed = 0;
  const voiced = pieces.map((piece, index): VoicedPiece => {
    const text = texts[index] ?? '';
    const label = labels[index] ?? null;
    const turns = isMarked[index] === true || piece.opens === true;
    if (piece.voice !== null) {
      const { name, remark } = withoutRemark(piece.voice);
      if (remark !== '' && !remarked.has(piece.voice))
        stripped.push({ reason: 'remark in a label', lines: piece.lines, text: remark });
      remarked.add(piece.voice);
      return { ...withoutOpening(piece, text), voice: name, turns };
    }
    if (label !== null) {
      current = label.name;
      const opening = text.slice(0, label.shape.length);
      const words = text.slice(label.shape.length);
      const remark = remarkIn(opening, label.shape);
      if (remark !== '') stripped.push({ reason: 'remark in a label', lines: piece.lines, text: remark });
      if (waiting !== null) stripped.push(waiting);
      waiting = words.trim() === '' ? { reason: 'label without words', lines: piece.lines, text: opening } : null;
      return { ...withoutOpening(piece, words), voice: current, turns: isMarked[index] === true };
    }
    if (isTold && hasWords(text)) return { ...withoutOpening(piece, text), voice: unknownVoice, turns };
    if (isMarked[index]) {
      // Somebody else begins before the one who was named said anything.
      if (waiting !== null) stripped.push(waiting);
      waiting = null;
      current = otherVoice(current, names);
      guessed += 1;
    } else if (text.trim() !== '') waiting = null;
    return { ...withoutOpening(piece, text), voice: current, turns };
  });
  if (waiting !== null) stripped.push(waiting);
  const notes =
    guessed === 0 ? [] : [`Changes of speaker that captions mark and do not name: ${guessed}; look at who speaks.`];
  return { voiced, stripped, notes };
}

/** The name of a voice, and what stands behind it in brackets: `Ferry, Tom (Guest)`. */
function withoutRemark(voice: string): { readonly name: string; readonly remark: string } {
  const [, name, remark] = /^([^([（]*\p{L}[^([（]*?)\s*[([（]([^()[\]（）]{1,60})[)\]）]$/u.exec(voice) ?? [];
  return name === undefined || remark === undefined ? { name: voice, remark: '' } : { name, remark };
}

/** The other of two; where there are no names at all, two who take turns. */
function otherVoice(current: string | null, names: readonly string[]): string {
  const [one = 'Speaker 1', other = names.length === 0 ? 'Speaker 2' : unknownVoice, ...more] = names;
  if (more.length > 0) return unknownVoice;
  return current === one ? other : one;
}
