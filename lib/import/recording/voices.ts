/** Who says each caption, where captions have labels or marks for a change of speaker. */
import { paragraphLabels } from '../../content/paragraph-labels';
import { readPossibleLabel } from '../../content/plain-labels';
import { remarkIn } from '../passes/label-remarks';
import type { Stripped } from '../types';
import type { Piece } from './pieces';

/** A piece without its label. */
export interface VoicedPiece extends Piece {
  /** True where a turn begins with it, whoever spoke before. */
  readonly turns: boolean;
}

/** Broadcast captions mark a change of speaker so. */
const arrows = /^\s*>{2,}\s*/;
const dash = /^\s*[-–—]\s*(?=\S)/;
/** A sentence that begins in a caption may end so many later. */
const mostCaptions = 6;

/** Who speaks where a mark says that somebody else does, and nothing says who. */
const unknownVoice = 'Unknown speaker';

/** Whether captions mark changes of speaker with dashes: some of them do. */
function usesDashes(pieces: readonly Piece[]): boolean {
  const marked = pieces.filter(({ text }) => dash.test(text)).length;
  return marked >= 3 && marked < pieces.length * 0.9;
}

/** Each piece with what follows up to the end of a sentence: captions are cut anywhere, and labels open sentences. */
function sentencesFrom(texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    let whole = text;
    for (let next = index + 1; next < index + mostCaptions && !/[.?!…]["”’)\]]*$/.test(whole); next += 1)
      whole += ` ${texts[next] ?? ''}`;
    return whole;
  });
}

/** Pieces with their voices and without labels. Linear. */
export function withVoices(pieces: readonly Piece[]): {
  readonly voiced: readonly VoicedPiece[];
  readonly stripped: readonly Stripped[];
  readonly notes: readonly string[];
} {
  const mark = usesDashes(pieces) ? dash : null;
  const isMarked = pieces.map(({ text }) => arrows.test(text) || mark?.test(text) === true);
  const texts = pieces.map(({ text }, index) =>
    isMarked[index] ? text.replace(arrows, '').replace(mark ?? arrows, '') : text,
  );
  const labels = paragraphLabels(sentencesFrom(texts), (index) =>
    pieces[index]?.voice == null ? readPossibleLabel(texts[index] ?? '') : null,
  );
  const names = [...new Set(labels.flatMap((label) => label?.name ?? []))];
  const stripped: Stripped[] = [];
  let current: string | null = null;
  let guessed = 0;
  const voiced = pieces.map((piece, index): VoicedPiece => {
    const text = texts[index] ?? '';
    const label = labels[index] ?? null;
    const turns = isMarked[index] === true || piece.opens === true;
    if (piece.voice !== null) return { ...piece, text, turns };
    if (label !== null) {
      current = label.name;
      const remark = remarkIn(text.slice(0, label.shape.length), label.shape);
      if (remark !== '') stripped.push({ reason: 'remark in a label', lines: piece.lines, text: remark });
      return { ...piece, text: text.slice(label.shape.length), voice: current, turns: isMarked[index] === true };
    }
    if (isMarked[index]) {
      current = otherVoice(current, names);
      guessed += 1;
    }
    return { ...piece, text, voice: current, turns };
  });
  const notes =
    guessed === 0 ? [] : [`Changes of speaker that captions mark and do not name: ${guessed}; look at who speaks.`];
  return { voiced, stripped, notes };
}

/** The other of two; where there are no names at all, two who take turns. */
function otherVoice(current: string | null, names: readonly string[]): string {
  const [one = 'Speaker 1', other = names.length === 0 ? 'Speaker 2' : unknownVoice, ...more] = names;
  if (more.length > 0) return unknownVoice;
  return current === one ? other : one;
}
