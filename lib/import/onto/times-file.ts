/** `times.json`: when each word of an edition is said, and what the recording has of it. */
import { z } from 'zod';
import { wordsOf } from '../../align';
import { type Problem, problemOfFile, type SourceFile } from '../../text/problem';
import type { LaidTimes } from './lay-times';
import type { Spoken } from './spoken-words';

/** The version of the format that this code reads and writes. */
export const TIMES_VERSION = 1;

const moment = z.int({ error: 'hundredths of a second' }).min(0, { error: 'a time that is not negative' });
/** The first in hundredths of a second, and of each other how long after the one before. */
const moments = z.array(moment, { error: 'a list of times' });

const timesSchema = z.strictObject(
  {
    version: z.literal(TIMES_VERSION, { error: `${TIMES_VERSION}, the version that this Gloss knows` }),
    /** The file that the times are from, and its format. */
    source: z.strictObject({ file: z.string(), format: z.string() }, { error: '`file` and `format`' }),
    /** The passages in order: when each word begins, and behind these when the last one ends. */
    passages: z.array(
      z.strictObject(
        { id: z.string(), times: moments, heard: moment },
        { error: 'a passage with `id`, `times`, `heard`' },
      ),
      { error: 'a list of passages' },
    ),
    /** What was said, as the captions have it: when each word begins, and behind these when the last one ends. */
    spoken: z.array(z.strictObject({ text: z.string(), times: moments }, { error: 'words with `text` and `times`' }), {
      error: 'a list of what was said',
    }),
  },
  { error: 'the times of an interview' },
);

/** The times of an interview as their file has them. */
export type TimesFile = z.infer<typeof timesSchema>;

/** Times as read from a file. */
export interface ReadTimes {
  readonly source: TimesFile['source'];
  readonly laid: LaidTimes;
  readonly spoken: Spoken;
}

/** A line of the file ends at a silence of so many seconds, or behind so many words. */
const lines = { silence: 0.7, words: 40 };

/** The text of the file: JSON with a passage, or a stretch of what was said, on each line. The same times give the same text. */
export function formatTimes({ source, laid, spoken }: ReadTimes): string {
  const passages = laid.passages.map(({ id, words, end, heard }) =>
    JSON.stringify({ id, times: toSteps([...words, end]), heard }),
  );
  const said: string[] = [];
  for (const { start, end } of stretches(spoken)) {
    const [first, last] = [spoken.words[start], spoken.words[end - 1]];
    const text = spoken.text.slice(
      first?.start ?? 0,
      spoken.words[end]?.start ?? Math.max(spoken.text.length, last?.end ?? 0),
    );
    const times = toSteps([...spoken.starts.slice(start, end), spoken.ends[end - 1] ?? 0]);
    said.push(JSON.stringify({ text: text.replace(/\s+/g, ' ').trim(), times }));
  }
  return [
    '{',
    `  "version": ${TIMES_VERSION},`,
    `  "source": ${JSON.stringify(source)},`,
    `  "passages": ${list(passages)},`,
    `  "spoken": ${list(said)}`,
    '}',
    '',
  ].join('\n');
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${item}`).join(',\n')}\n  ]`;
}

/** Runs of words without a long silence among them. */
function stretches({ starts, ends }: Spoken): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const [word, start] of starts.entries()) {
    const open = found.at(-1);
    if (open === undefined || word - open.start >= lines.words || start - (ends[word - 1] ?? 0) >= lines.silence)
      found.push({ start: word, end: word + 1 });
    else open.end = word + 1;
  }
  return found;
}

function toSteps(seconds: readonly number[]): number[] {
  let before = 0;
  return seconds.map((time) => {
    const now = Math.max(before, Math.round(time * 100));
    const step = now - before;
    before = now;
    return step;
  });
}

function toSeconds(steps: readonly number[]): number[] {
  let now = 0;
  return steps.map((step) => {
    now += step;
    return now / 100;
  });
}

/** What came of reading the file: `times` is null exactly where there is a problem. */
export type ParsedTimes =
  | { readonly times: ReadTimes; readonly problem: null }
  | { readonly times: null; readonly problem: Problem };

/** Seconds that a letter takes at most, where the file does not tell when its word ends. */
const longestLetter = 0.2;

/** Reads the file. Never throws. Linear. */
export function parseTimes(file: SourceFile): ParsedTimes {
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch {
    return { times: null, problem: damaged(file, 'a text that is no JSON', 'JSON') };
  }
  const parsed = timesSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.') ?? '';
    return { times: null, problem: damaged(file, `something else in \`${place}\``, issue?.message ?? 'the times') };
  }
  const { source, passages, spoken } = parsed.data;
  const texts: string[] = [];
  const words: { start: number; end: number }[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const { text, times } of spoken) {
    const own = wordsOf(text);
    const seconds = toSeconds(times);
    for (const [word, { start, end }] of own.entries()) {
      // One time a word, unless the rule of what a word is has changed since.
      const from = seconds[Math.floor((word * (seconds.length - 1)) / own.length)] ?? 0;
      const to = seconds[Math.floor(((word + 1) * (seconds.length - 1)) / own.length)] ?? from;
      words.push({ start: start + offset, end: end + offset });
      starts.push(from);
      ends.push(word === own.length - 1 ? to : Math.min(to, from + (end - start) * longestLetter));
    }
    texts.push(text);
    offset += text.length + 1;
  }
  const laid = passages.map(({ id, times, heard }) => {
    const seconds = toSeconds(times);
    return { id, words: seconds.slice(0, -1), end: seconds.at(-1) ?? 0, heard };
  });
  const heard = laid.reduce((sum, passage) => sum + passage.heard, 0);
  return {
    times: {
      source,
      laid: { passages: laid, heard, spoken: words.length },
      spoken: { text: texts.join('\n'), words, starts, ends },
    },
    problem: null,
  };
}

function damaged(file: SourceFile, found: string, expected: string): Problem {
  return problemOfFile(file.path, {
    rule: 'damaged-times',
    found,
    expected,
    remedy: 'Make it again: `npm run gloss -- import CAPTIONS --onto` with the folder of the edition.',
  });
}
