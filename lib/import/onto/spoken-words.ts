/** The words of a recording, each with its time. */
import { wordsOf } from '../../align';
import type { TextRange } from '../../text/range';
import { lettersIn, type Piece } from '../recording/pieces';

/** Everything that is said, as one text. */
export interface Spoken {
  readonly text: string;
  /** Where the words stand in `text`, in order of time. */
  readonly words: readonly TextRange[];
  /** When each word begins, in seconds; never falls. As long as `words`. */
  readonly starts: readonly number[];
  /** When each word ends: at or behind its start, and not behind the start of the next. As long as `words`. */
  readonly ends: readonly number[];
}

/** A stretch of talk between two times that are known. */
interface Timed {
  readonly piece: Piece;
  readonly text: string;
  /** Characters that stand before the piece’s own, and have no time. */
  readonly lead: number;
  readonly start: number;
  readonly end: number | null;
}

/** Captions are often left standing: no talk is taken for slower than the usual pace, times this. */
const slowest = 1.7;
/** Seconds that a character takes, where nothing tells. */
const usualPace = 0.065;
/** Pieces shorter than this, in characters, tell nothing of the pace. */
const leastTelling = 12;

/**
 * The words of a recording with their times: those that the source gives, and between these by the letters. Pieces that
 * stand in the wrong order come out in order of time; those without a time belong to the one before. About linear.
 */
export function spokenWords(pieces: readonly Piece[]): Spoken {
  const timed = timedPieces(pieces);
  const pace = paceOf(timed);
  const texts: string[] = [];
  const words: TextRange[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  let latest = 0;
  for (const [index, each] of timed.entries()) {
    const timeAt = clockOf(each, timed[index + 1]?.start ?? null, pace);
    for (const { start, end } of wordsOf(each.text)) {
      words.push({ start: start + offset, end: end + offset });
      const from = Math.max(latest, timeAt(start, 'start'));
      const before = ends.length - 1;
      if ((ends[before] ?? 0) > from) ends[before] = from;
      starts.push(from);
      ends.push(Math.max(from, timeAt(end, 'end')));
      latest = from;
    }
    texts.push(each.text);
    offset += each.text.length + 1;
  }
  return { text: texts.join('\n'), words, starts, ends };
}

/** Pieces in order of time, with what has no time, or the very same, joined to the piece before. */
function timedPieces(pieces: readonly Piece[]): Timed[] {
  const timed: { piece: Piece; text: string; lead: number; start: number; end: number | null }[] = [];
  let waiting = '';
  for (const piece of pieces) {
    const start = piece.chunks?.[0]?.start ?? piece.start;
    const last = timed.at(-1);
    if (start === null && last === undefined) waiting += `${piece.text}\n`;
    else if (last !== undefined && (start === null || isSameTime(last, piece))) last.text += `\n${piece.text}`;
    else if (start !== null) {
      timed.push({ piece, text: waiting + piece.text, lead: lettersIn(waiting), start, end: piece.end });
      waiting = '';
    }
  }
  return timed.sort((a, b) => a.start - b.start);
}

/** Several speakers in one caption share its times. */
function isSameTime({ piece, start }: Timed, next: Piece): boolean {
  return next.chunks === undefined && piece.chunks === undefined && start === next.start && piece.end === next.end;
}

/** Seconds that a character usually takes: the median of the pieces. */
function paceOf(timed: readonly Timed[]): number {
  const paces = timed.flatMap(({ text, start, end }, index) => {
    const until = Math.min(end ?? Number.POSITIVE_INFINITY, timed[index + 1]?.start ?? Number.POSITIVE_INFINITY);
    const letters = lettersIn(text);
    return Number.isFinite(until) && until > start && letters >= leastTelling ? [(until - start) / letters] : [];
  });
  paces.sort((a, b) => a - b);
  const median = paces[paces.length >> 1] ?? usualPace;
  return Math.min(usualPace * 3, Math.max(usualPace / 3, median));
}

/** Characters whose time the silence behind a mark takes: at the end of a sentence, and within one. */
const silences = { sentence: 7, clause: 3 };
const sentenceMark = /[.!?…](?=["”’»)]*\s)/g;
const clauseMark = /[,;:—–](?=\s)/g;

/** How long a text takes to say, in characters: with the silences at its marks. */
function weightOf(text: string): number {
  const sentences = text.match(sentenceMark)?.length ?? 0;
  const clauses = text.match(clauseMark)?.length ?? 0;
  return lettersIn(text) + sentences * silences.sentence + clauses * silences.clause;
}

/** When a letter of a piece is said, by its offset. Offsets are to be asked for in ascending order. */
function clockOf(timed: Timed, next: number | null, pace: number): (offset: number, edge: 'start' | 'end') => number {
  const { text, start, end } = timed;
  const letters = lettersIn(text);
  const longest = (timed.piece.chunks?.at(-1)?.start ?? start) + letters * pace * slowest;
  const shown = end === null || end <= start ? longest : end;
  const until = Math.max(start, Math.min(shown, next !== null && next > start ? next : shown, longest));
  // Where words have times of their own, silences are in these.
  const measure = timed.piece.chunks === undefined ? weightOf : lettersIn;
  const marks = marksOf(timed, measure(text), { until, longest: pace * slowest });
  let mark = 0;
  let at = 0;
  let said = 0;
  return (offset, edge) => {
    said += measure(text.slice(at, offset));
    at = offset;
    // A chunk’s last word ends with it; the next begins with the next.
    const isBehind = ({ letters }: Mark) => (edge === 'start' ? letters <= said : letters < said);
    for (let after = marks[mark + 1]; after !== undefined && isBehind(after); after = marks[mark + 1]) mark += 1;
    const [from, to] = [marks[mark], marks[mark + 1]];
    if (from === undefined) return start;
    if (to === undefined || to.letters <= from.letters) return from.time;
    return from.time + ((to.time - from.time) * (said - from.letters)) / (to.letters - from.letters);
  };
}

/** A time that is known, by the letters before it. */
interface Mark {
  readonly letters: number;
  readonly time: number;
}

/** The times that are known of a piece, in order: its ends, and those of its chunks. */
function marksOf(
  { piece: { chunks }, lead, start }: Timed,
  all: number,
  { until, longest }: { readonly until: number; readonly longest: number },
): Mark[] {
  if (chunks === undefined || chunks.length === 0)
    return [
      { letters: 0, time: start },
      { letters: all, time: until },
    ];
  const marks: Mark[] = lead > 0 ? [{ letters: 0, time: start }] : [];
  let letters = lead;
  for (const [index, chunk] of chunks.entries()) {
    const own = lettersIn(chunk.text);
    const next = chunks[index + 1]?.start ?? Math.max(until, chunk.start);
    const most = Math.min(chunk.end ?? next, Math.max(next, chunk.start), chunk.start + own * longest);
    marks.push({ letters, time: chunk.start }, { letters: letters + own, time: Math.max(chunk.start, most) });
    letters += own;
  }
  return marks;
}
