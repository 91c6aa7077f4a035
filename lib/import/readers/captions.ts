/** Captions: WebVTT and SRT, and what programs make of them. */
import type { LeftOutReason } from '../../interface/importing';
import { formats } from '../../interface/problems-of-import';
import { cueParts } from '../recording/cue-text';
import { joinPieces } from '../recording/join-pieces';
import type { Piece } from '../recording/pieces';
import { withoutRepeats } from '../recording/rolling';
import type { Draft, Stripped } from '../types';

const arrow = /-->/;
const clock = /(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?/;
const timing = new RegExp(String.raw`^\s*(?:${clock.source})?\s*-->\s*(?:${clock.source})?(.*)$`);
const aside = /^(NOTE|STYLE|REGION)(?:\s|$)/;
const asides: Readonly<Record<string, LeftOutReason>> = { NOTE: 'note', STYLE: 'style', REGION: 'region' };

/** A block of lines that no blank line parts. */
interface Group {
  readonly lines: readonly string[];
  /** 1-based. */
  readonly first: number;
}

function groupsOf(text: string): Group[] {
  const groups: { lines: string[]; first: number }[] = [];
  let isOpen = false;
  let isTimed = false;
  for (const [index, line] of text.split('\n').entries()) {
    // Rolling captions hold a space where a line of them is empty.
    const isBlank = line.trim() === '' && !(isTimed && line !== '');
    isTimed = arrow.test(line);
    // A cue’s time begins a new one even where the blank line before it is missing.
    if (!isBlank && (!isOpen || (arrow.test(line) && groups.at(-1)?.lines.some((one) => arrow.test(one))))) {
      const number = isOpen ? takeNumber(groups.at(-1)?.lines) : null;
      groups.push({ lines: number === null ? [line] : [number, line], first: number === null ? index + 1 : index });
    } else if (!isBlank) groups.at(-1)?.lines.push(line);
    isOpen = !isBlank;
  }
  return groups;
}

/** The number of the next cue, which stands at the end of the lines before it. */
function takeNumber(lines: string[] | undefined): string | null {
  if (lines === undefined || !/^\d+$/.test(lines.at(-1)?.trim() ?? '')) return null;
  return lines.pop() ?? null;
}

function seconds(
  hours: string | undefined,
  minutes: string | undefined,
  rest: string | undefined,
  fraction: string | undefined,
): number | null {
  if (minutes === undefined || rest === undefined) return null;
  if (Number(minutes) > 59 || Number(rest) > 59) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(rest) + Number(`0.${fraction ?? 0}`);
}

/** What is read of captions. */
class CaptionReader {
  readonly pieces: Piece[] = [];
  readonly stripped: Stripped[] = [];
  private untimed = 0;
  private backward = 0;
  private overlapping = 0;
  private empty = 0;
  private firstOdd = 0;
  private cues = 0;
  private latest = 0;
  private lastEnd = 0;

  read(groups: readonly Group[], isVtt: boolean): void {
    for (const [index, group] of groups.entries()) {
      const { lines, first } = group;
      const place = { first, last: first + lines.length - 1 };
      if (index === 0 && isVtt && !lines.some((line) => arrow.test(line))) {
        this.strip('header', place, lines.join(' '));
        continue;
      }
      if (isVtt && aside.test(lines[0] ?? '') && !lines.some((line) => arrow.test(line))) {
        this.strip(asides[aside.exec(lines[0] ?? '')?.[1] ?? ''] ?? 'note', place, lines.join(' '));
        continue;
      }
      const at = lines.findIndex((line) => arrow.test(line));
      if (at === -1) this.addLoose(lines, place);
      else this.addCue(lines, at, first);
    }
  }

  /** Words between cues: a cue’s second paragraph, or one whose time is missing. */
  private addLoose(lines: readonly string[], place: Piece['lines']): void {
    if (lines.every((line) => /^\d+$/.test(line.trim()))) {
      this.number(place, lines.join(' '));
      return;
    }
    this.odd(place.first);
    this.untimed += 1;
    this.addWords(lines.join('\n'), { start: null, end: null }, place);
  }

  private addCue(lines: readonly string[], at: number, first: number): void {
    this.cues += 1;
    const [, h1, m1, s1, f1, h2, m2, s2, f2, settings = ''] = timing.exec(lines[at] ?? '') ?? [];
    const start = seconds(h1, m1, s1, f1);
    const end = seconds(h2, m2, s2, f2);
    const place = { first, last: first + lines.length - 1 };
    const identifier = lines.slice(0, at).join(' ');
    if (identifier !== '') this.number({ first, last: first + at - 1 }, identifier);
    const loose = settings.trim();
    if (loose !== '' && !/^(?:\w+:\S+\s*)+$/.test(loose))
      this.strip('settings of a caption', { first: first + at, last: first + at }, loose);
    if (start === null) {
      this.untimed += 1;
      this.odd(first + at);
    } else {
      if (start < this.latest) this.backward += 1;
      else if (start < this.lastEnd - 0.05) this.overlapping += 1;
      if (start < this.latest) this.odd(first + at);
      this.latest = Math.max(this.latest, start);
      this.lastEnd = end ?? start;
    }
    const words = lines.slice(at + 1).join('\n');
    if (words.trim() === '') this.empty += 1;
    this.addWords(
      words,
      { start, end: end !== null && start !== null && end < start ? null : end },
      { first: first + at, last: place.last },
    );
  }

  private addWords(written: string, times: Pick<Piece, 'start' | 'end'>, lines: Piece['lines']): void {
    for (const { text, voice, chunks } of cueParts(written)) {
      // A caption whose own time cannot be read begins with the first time in it.
      const first = times.start ?? chunks?.find(({ start }) => start !== null)?.start ?? 0;
      const timed = chunks?.map((chunk) => ({ text: chunk.text, start: chunk.start ?? first, end: null }));
      this.pieces.push({ text, voice, ...times, lines, ...(timed === undefined ? {} : { chunks: timed }) });
    }
  }

  private readonly numbers: { first: number; last: number; readonly texts: string[] } = {
    first: 0,
    last: 0,
    texts: [],
  };

  private number({ first, last }: Piece['lines'], text: string): void {
    this.numbers.first ||= first;
    this.numbers.last = last;
    this.numbers.texts.push(text.trim());
  }

  /** Names and numbers of captions, as one thing: there are as many as captions. */
  numbersStripped(): Stripped[] {
    const { first, last, texts } = this.numbers;
    return texts.length === 0 ? [] : [{ reason: 'numbers of captions', lines: { first, last }, text: texts.join(' ') }];
  }

  private strip(reason: LeftOutReason, lines: Piece['lines'], text: string): void {
    if (/[\p{L}\p{N}]/u.test(text)) this.stripped.push({ reason, lines, text: text.trim() });
  }

  private odd(line: number): void {
    this.firstOdd ||= line;
  }

  /** What is odd about the captions; all of their words are there all the same. */
  notes(): string[] {
    const first = this.firstOdd === 0 ? '' : `, the first at line ${this.firstOdd}`;
    const told = [
      this.untimed > 0
        ? `Captions without a time that can be read: ${this.untimed}${first}; their words are kept.`
        : '',
      this.backward > 0
        ? `Captions whose times go backward: ${this.backward}${first}; the order of the file is kept.`
        : '',
      this.overlapping > 0 ? `Captions that begin before the one before them ends: ${this.overlapping}.` : '',
      this.empty > 0 ? `Captions without words: ${this.empty} of ${this.cues}.` : '',
    ];
    return told.filter((one) => one !== '');
  }
}

/** Captions as they are read: their pieces without repetitions, and what is no piece. */
export interface ReadCaptions extends Pick<Draft, 'format' | 'stripped' | 'notes'> {
  readonly pieces: readonly Piece[];
}

/** The pieces of captions. Every cue is read, whatever its times are. Linear. */
export function captionPieces(text: string, format: 'webvtt' | 'srt'): ReadCaptions {
  const reader = new CaptionReader();
  reader.read(groupsOf(text), format === 'webvtt');
  const { pieces, stripped } = withoutRepeats(reader.pieces);
  return {
    format: formats[format],
    pieces,
    stripped: [...reader.stripped, ...reader.numbersStripped(), ...stripped],
    notes: reader.notes(),
  };
}

/** Captions as paragraphs of talk. Linear. */
export function readCaptions(text: string, format: 'webvtt' | 'srt'): Draft {
  const read = captionPieces(text, format);
  const joined = joinPieces(read.pieces);
  const title = /^WEBVTT[ \t]+(?:[-–—][ \t]*)?(\S.{0,199})$/m.exec(text.split('\n', 1)[0] ?? '')?.[1]?.trim();
  const language =
    format === 'webvtt'
      ? /^Language:\s*([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\s*$/m.exec(text.slice(0, 2000))?.[1]
      : undefined;
  return {
    format: read.format,
    unit: 'line',
    blocks: joined.blocks,
    meta: { ...(language === undefined ? {} : { language }), ...(title === undefined ? {} : { title }) },
    stripped: [...read.stripped, ...joined.stripped],
    notes: [...read.notes, ...joined.notes],
    isRecording: true,
  };
}
