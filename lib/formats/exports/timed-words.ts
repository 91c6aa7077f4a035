/** The words of an edition in pieces that fit under a picture, each with its time; and its notes with theirs. */
import {
  type Edition,
  type EditionPassage,
  indexEdition,
  type PlacedQuote,
  placedQuotes,
  wordTimes,
} from '@/lib/edition';
import { sentencesOf } from '../../text/sentences';

/** A stretch of a passage with its time, in seconds. */
export interface TimedPiece {
  readonly passage: EditionPassage;
  readonly start: number;
  readonly end: number;
  /** White space made single spaces; never empty. */
  readonly text: string;
  /** Whether another speaker spoke in the piece before. */
  readonly changesSpeaker: boolean;
}

/** A quote with the time of its words, in seconds. */
export interface TimedQuote {
  readonly quote: PlacedQuote;
  readonly start: number;
  readonly end: number;
}

/** Letters (UTF-16 units) that a piece has at most, unless a word is longer: two lines of captions. */
const LONGEST = 84;
/** Letters from which on a piece ends with its sentence. */
const ENOUGH = 28;
/** Seconds for which a note can be read at least. */
const NOTE_SECONDS = 5;

/** A moment at which a place of a passage's text is said. */
interface Moment {
  readonly at: number;
  readonly seconds: number;
}

/** Whether an edition says when its words are said. */
export function hasTimes(edition: Edition): boolean {
  return edition.times !== undefined || edition.passages.some(({ timecode }) => timecode !== undefined);
}

/** The whole interview in pieces, in order; times never fall. None where no time is known. Cost: linear in the letters. */
export function timedPieces(edition: Edition): TimedPiece[] {
  const moments = momentsOf(edition);
  let before: string | null | undefined;
  return edition.passages.flatMap((passage, index) => {
    const own = moments[index];
    if (own === undefined) return [];
    return pieceRanges(passage.text, edition.meta.language).flatMap(({ start, end }) => {
      const text = passage.text.slice(start, end).trim().replace(/\s+/g, ' ');
      if (text === '') return [];
      const from = secondsAt(own, start);
      const piece = { passage, start: from, end: Math.max(from, secondsAt(own, end)), text };
      const changesSpeaker = passage.speaker !== before;
      before = passage.speaker;
      return [{ ...piece, changesSpeaker }];
    });
  });
}

/** When the words of each placed quote are said, in the interview's order; for five seconds at least. */
export function timedQuotes(edition: Edition): TimedQuote[] {
  const moments = momentsOf(edition);
  const { passageOrder } = indexEdition(edition);
  return placedQuotes(edition.commentaries).flatMap((quote) => {
    const [first] = quote.placement.spans;
    const own = first && moments[passageOrder.get(first.passage) ?? -1];
    if (first === undefined || own === undefined) return [];
    const start = secondsAt(own, first.start);
    return [{ quote, start, end: Math.max(start + NOTE_SECONDS, secondsAt(own, first.end)) }];
  });
}

/** The moments of each passage, first and last place among them; an empty list where no time is known. */
function momentsOf(edition: Edition): readonly Moment[][] {
  const { passages } = edition;
  const timed = new Map(wordTimes(edition).map((each) => [each.id, each]));
  if (timed.size === 0) return [];
  if (edition.times === undefined) return shareTimes(edition);
  let latest = 0;
  return passages.map(({ id, text }) => {
    const own = timed.get(id);
    if (own === undefined)
      return [
        { at: 0, seconds: latest },
        { at: text.length, seconds: latest },
      ];
    const moments: Moment[] = [];
    let [at, hundredths] = [0, 0];
    for (const [index, step] of own.words.entries()) {
      at += step;
      hundredths += own.times[index] ?? 0;
      moments.push({ at, seconds: hundredths / 100 });
    }
    latest = Math.max(own.end / 100, moments.at(-1)?.seconds ?? 0);
    return [...moments, { at: text.length, seconds: latest }];
  });
}

/** Seconds for a letter where only the last passage is left, which has no end; and the slowest that anybody speaks. */
const PACE = 0.065;
const SLOWEST = 0.2;

/** Where times stand in the transcript: passages without one share what is left of the passage before by their letters. */
function shareTimes({ passages }: Edition): Moment[][] {
  const moments: Moment[][] = passages.map(() => []);
  let first = 0;
  let from = 0;
  const share = (next: number, until: number | undefined): void => {
    const letters = passages.slice(first, next).reduce((sum, { text }) => sum + text.length, 0);
    const pace = until === undefined ? PACE : Math.min(SLOWEST, Math.max(0, until - from) / Math.max(1, letters));
    let seconds = from;
    for (let index = first; index < next; index += 1) {
      const length = passages[index]?.text.length ?? 0;
      moments[index] = [
        { at: 0, seconds },
        { at: length, seconds: seconds + length * pace },
      ];
      seconds += length * pace;
    }
    first = next;
  };
  for (const [index, { timecode }] of passages.entries()) {
    if (timecode === undefined || timecode < from) continue;
    share(index, timecode);
    from = timecode;
  }
  share(passages.length, undefined);
  return moments;
}

/** When a place is said: between the moments around it. */
function secondsAt(moments: readonly Moment[], at: number): number {
  // Pieces begin at words: the moment of one is that of the word.
  const after = moments.findIndex((moment) => moment.at >= at);
  const next = moments[after] ?? moments.at(-1);
  const before = moments[after - 1];
  if (next === undefined) return 0;
  if (before === undefined || next.at <= at) return next.seconds;
  return before.seconds + ((next.seconds - before.seconds) * (at - before.at)) / Math.max(1, next.at - before.at);
}

/** Parts of a text that end with a sentence, a clause or a word. */
function pieceRanges(text: string, language: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  for (const { end } of sentencesOf(text, language)) {
    while (end - start > LONGEST) {
      const cut = cutWithin(text.slice(start, start + LONGEST));
      ranges.push({ start, end: start + cut });
      start += cut;
    }
    if (end - start >= ENOUGH) {
      ranges.push({ start, end });
      start = end;
    }
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}

/** Where to cut a text: behind a clause in its second half, else behind its last word, else between two letters. */
function cutWithin(text: string): number {
  const clause = Math.max(
    ...[...text.matchAll(/[,;:—–，；：、،](?=\s|\p{Script=Han})/gu)].map(({ index }) => index + 1),
    0,
  );
  if (clause > text.length / 2) return clause;
  const space = text.lastIndexOf(' ');
  if (space > 0) return space;
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
