/** Made-up recordings of real texts, of which every word's true time is known, and the captions that a machine makes of them. */
import { bare, misspell } from '../align/noise';
import type { Talker } from '../align/talk';
import type { Random } from '../random';

/** A word as it is said. */
interface SaidWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch that was said and is not in the text. */
export interface PlantedCut {
  readonly words: number;
  readonly start: number;
  readonly end: number;
}

/** A text with what was said for it. */
export interface Recording {
  readonly paragraphs: readonly string[];
  /** When each word of each paragraph is said, in seconds; words are what white space parts. */
  readonly times: readonly (readonly number[])[];
  readonly cuts: readonly PlantedCut[];
  /** What the captions have, wrong in places. */
  readonly heard: readonly SaidWord[];
}

/** Shares of words: wrong in the captions; fillers and repetitions before a word; cuts behind a word. */
const rates = { wrong: 0.15, filler: 0.03, repetition: 0.015, cut: 0.004 };
const FILLERS = [['um'], ['uh'], ['you', 'know'], ['I', 'mean'], ['like']];

/** A recording of a text: the same for the same random numbers. */
export function recordingOf(paragraphs: readonly string[], talker: Talker, random: Random): Recording {
  let now = random.next() * 20;
  const heard: SaidWord[] = [];
  const cuts: PlantedCut[] = [];
  const say = (word: string): number => {
    const start = now;
    now += 0.05 + 0.055 * bare(word).length * (0.6 + random.next() * 0.9);
    hear(heard, { text: word, start, end: now }, talker, random);
    if (/[.!?…]["”’)]*$/.test(word)) now += 0.25 + random.next() * 0.9;
    else if (/[,;:—–]$/.test(word)) now += 0.1 + random.next() * 0.3;
    else if (random.chance(0.02)) now += 0.2 + random.next() * 1.2;
    else now += random.next() * 0.03;
    return start;
  };
  const times = paragraphs.map((paragraph) =>
    paragraph.split(/\s+/).map((word) => {
      if (random.chance(rates.filler)) for (const filler of random.pick(FILLERS)) say(filler);
      if (random.chance(rates.repetition)) say(word.replace(/[.,;:!?]+$/, ''));
      const start = say(word);
      if (random.chance(rates.cut)) {
        const count = random.chance(0.2) ? random.between(60, 400) : random.between(8, 50);
        const from = now;
        for (let left = count; left > 0; left -= 1) say(talker.anyWord() + (left % 11 === 0 ? '.' : ''));
        cuts.push({ words: count, start: from, end: now });
      }
      return start;
    }),
  );
  return { paragraphs, times, cuts, heard };
}

/** What the captions have for a word: it, or something wrong. */
function hear(heard: SaidWord[], word: SaidWord, talker: Talker, random: Random): void {
  if (!random.chance(rates.wrong)) {
    heard.push(word);
    return;
  }
  const kind = random.next();
  if (kind < 0.45) heard.push({ ...word, text: talker.anyWord() });
  else if (kind < 0.65) heard.push({ ...word, text: misspell([word.text], 1, random)[0] ?? word.text });
  else if (kind < 0.85) {
    const half = (word.start + word.end) / 2;
    heard.push({ ...word, end: half }, { text: talker.anyWord(), start: half, end: word.end });
  }
}

/** Captions of a recording, as programs write them. */
export const CAPTIONS: Readonly<Record<string, (heard: readonly SaidWord[], random: Random) => string>> = {
  'captions, 12 words each, no other times': (heard, random) => {
    const cues = cuesOf(heard, 12, 0.8);
    return webvtt(
      cues.map((words, index) => {
        const [start, end] = edges(words);
        const next = cues[index + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY;
        return [start, Math.min(next, end + random.next()), textOf(words)];
      }),
    );
  },
  'captions that roll, with times of words': (heard) =>
    webvtt(
      cuesOf(heard, 8, 2).flatMap((words, index, all): Cue[] => {
        const [start, end] = edges(words);
        const last = all[index - 1] ?? [];
        const before = start - edges(last)[1] < 1 ? textOf(last) || ' ' : ' ';
        const timed = words.map(({ text, start: at }, word) => (word === 0 ? text : `<${clock(at)}><c> ${text}</c>`));
        return [
          [start, end - 0.01, `${before}\n${timed.join('')}`],
          [end - 0.01, end, `${textOf(words)}\n `],
        ];
      }),
    ),
  'segments of 25 words in JSON, no other times': (heard) =>
    JSON.stringify({
      segments: cuesOf(heard, 25, 1.2).map((words) => {
        const [start, end] = edges(words);
        return { start, end, text: ` ${textOf(words)}` };
      }),
    }),
  'segments in JSON, with times of words': (heard) =>
    JSON.stringify({
      segments: cuesOf(heard, 25, 1.2).map((words) => {
        const [start, end] = edges(words);
        return {
          start,
          end,
          text: textOf(words),
          words: words.map(({ text, ...times }) => ({ word: text, ...times })),
        };
      }),
    }),
};

type Cue = readonly [start: number, end: number, text: string];

/** Words as captions: of at most so many, and ended by a pause of so many seconds. */
function cuesOf(heard: readonly SaidWord[], most: number, pause: number): SaidWord[][] {
  const cues: SaidWord[][] = [];
  for (const word of heard) {
    const open = cues.at(-1);
    const last = open?.at(-1);
    if (open === undefined || last === undefined || open.length >= most || word.start - last.end >= pause)
      cues.push([word]);
    else open.push(word);
  }
  return cues;
}

function edges(words: readonly SaidWord[]): readonly [number, number] {
  return [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
}

function textOf(words: readonly SaidWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

function webvtt(cues: readonly Cue[]): string {
  return `WEBVTT\n\n${cues.map(([start, end, text]) => `${clock(start)} --> ${clock(end)}\n${text}\n`).join('\n')}`;
}

function clock(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const parts = [two(Math.floor(ms / 3_600_000)), two(Math.floor(ms / 60_000) % 60), two(Math.floor(ms / 1000) % 60)];
  return `${parts.join(':')}.${String(ms % 1000).padStart(3, '0')}`;
}
