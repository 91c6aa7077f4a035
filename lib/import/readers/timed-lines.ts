/** A transcript as a page of videos shows it, pasted: a line with a time, and below it the words of a caption. */

import { opensWithLabel } from '../../content/plain-labels';
import type { LeftOutReason } from '../../interface/importing';
import { formats } from '../../interface/problems-of-import';
import { endsSentence } from '../../text/sentence-ends';
import { clockIn } from '../passes/clocks';
import { joinPieces } from '../recording/join-pieces';
import type { Piece } from '../recording/pieces';
import type { Draft, Stripped } from '../types';

/** So many captions at least, and this share of them as such a page has them. */
const fewest = 4;
const nearlyAll = 0.8;
/** A chapter’s name stands below a caption: so many at most, or this share of the captions. */
const mostChapters = { count: 3, share: 0.1 };
/** Where more of them end as sentences do, they are paragraphs with times and no captions. */
const mostWhole = 0.6;
/** What stands before the first time is no text where its lines are few and short; in UTF-16 code units. */
const before = { lines: 12, length: 120 };

/** The time in words, which such pages hold for those who hear them. */
const timeInWords = /^(?:\d{1,2} (?:hours?|minutes?|seconds?)(?:,? (?=\d)|$))+$/i;
const secondsOf: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** Whether a line tells in words the time above it, in seconds: what else looks like a time is said. */
function repeatsTime(text: string, start: number): boolean {
  if (!timeInWords.test(text)) return false;
  let told = 0;
  for (const [, count, unit] of text.matchAll(/(\d{1,2}) ([hms])/gi))
    told += Number(count) * (secondsOf[unit?.toLowerCase() ?? ''] ?? 0);
  return told === start;
}

interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

interface Caption {
  readonly start: number;
  readonly at: Line;
  readonly below: Line[];
}

/** The draft of such a text; null where it is another. Linear. */
export function readTimedLines(text: string): Draft | null {
  const head: Line[] = [];
  const captions: Caption[] = [];
  const stripped: Stripped[] = [];
  const strip = (reason: LeftOutReason, { text, number }: Line) =>
    stripped.push({ reason, lines: { first: number, last: number }, text });
  for (const [index, written] of text.split('\n').entries()) {
    const line = { text: written.trim(), number: index + 1 };
    if (line.text === '') continue;
    const start = clockIn(line.text);
    if (start !== null) captions.push({ start, at: line, below: [] });
    else {
      const caption = captions.at(-1);
      if (caption?.below.length === 0 && repeatsTime(line.text, caption.start)) strip('time in words', line);
      else (caption?.below ?? head).push(line);
    }
  }
  if (!areCaptions(captions, head)) return null;
  for (const line of head) strip('around the transcript', line);
  const pieces = captions.flatMap(({ start, at, below: [words, ...more] }, index): Piece[] => {
    for (const line of more) strip('chapter', line);
    if (words === undefined) {
      strip('time without words', at);
      return [];
    }
    const end = captions[index + 1]?.start ?? null;
    return [{ text: words.text, start, end, voice: null, lines: { first: at.number, last: words.number } }];
  });
  const joined = joinPieces(pieces);
  return {
    format: formats.pageCaptions,
    unit: 'line',
    blocks: joined.blocks,
    meta: {},
    stripped: [...stripped, ...joined.stripped],
    notes: joined.notes,
    isRecording: true,
  };
}

function areCaptions(captions: readonly Caption[], head: readonly Line[]): boolean {
  if (captions.length < fewest) return false;
  if (head.length > before.lines || head.some(({ text }) => text.length > before.length)) return false;
  const share = (holds: (caption: Caption, index: number) => boolean) =>
    captions.filter(holds).length / captions.length;
  const whole = share(({ below: [words] }) => words !== undefined && endsSentence(words.text));
  return (
    share(({ start }, index) => start >= (captions[index - 1]?.start ?? 0)) >= nearlyAll &&
    areChapters(
      captions.flatMap(({ below: [, ...more] }) => more.map(({ text }) => text)),
      captions.length,
    ) &&
    share(({ below: [words] }) => words !== undefined && opensWithLabel(words.text)) < mostWhole &&
    whole < mostWhole
  );
}

/** Whether lines below the words are the names of chapters: few, and each another. More of them are words. */
function areChapters(lines: readonly string[], captions: number): boolean {
  const most = Math.max(mostChapters.count, captions * mostChapters.share);
  return lines.length <= most && new Set(lines).size === lines.length;
}
