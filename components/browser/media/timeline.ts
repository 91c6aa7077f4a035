/** Which word is said when, of the words of a page. */
import type { WordTimes } from '@/lib/edition';

/** A word of the interview. */
export interface TimedWord {
  /** Id of its passage. */
  readonly passage: string;
  /** Where it stands in the passage’s text, in UTF-16 code units; `end` is where the next one begins, or the text ends. */
  readonly start: number;
  readonly end: number | null;
  /** Seconds. */
  readonly from: number;
  readonly to: number;
}

/** Longer than this no word lasts: what follows is silence, or was left out. In seconds. */
const LONGEST = 2;

/** The words in order of time. Linear. */
export function timelineOf(times: WordTimes): TimedWord[] {
  return times.flatMap(({ id, words, times: moments, end }) => {
    let offset = 0;
    let moment = 0;
    const own = words.map((step, index) => {
      offset += step;
      moment += moments[index] ?? 0;
      return { offset, from: moment / 100 };
    });
    // Where a passage has one time for all of it, it lasts as long as it lasts.
    const longest = own.length > 1 ? LONGEST : Number.POSITIVE_INFINITY;
    return own.map(({ offset: start, from }, index): TimedWord => {
      const next = own[index + 1];
      return {
        passage: id,
        start,
        end: next?.offset ?? null,
        from,
        to: Math.min(next?.from ?? end / 100, from + longest),
      };
    });
  });
}

/** The last word that begins at a time or before it; null before the first. Logarithmic. */
export function wordAt(timeline: readonly TimedWord[], seconds: number): TimedWord | null {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timeline[middle]?.from ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return timeline[low - 1] ?? null;
}

/** When a stretch of a passage’s text is said; null where it has no time. */
export function timesBetween(
  timeline: readonly TimedWord[],
  from: { readonly passage: string; readonly offset: number },
  to: { readonly passage: string; readonly offset: number },
): { readonly from: number; readonly to: number } | null {
  const first = timeline.findLast(({ passage, start }) => passage === from.passage && start <= from.offset);
  const begins = first ?? timeline.find(({ passage }) => passage === from.passage);
  const last = timeline.findLast(({ passage, start }) => passage === to.passage && start < to.offset);
  return begins && last && last.to > begins.from ? { from: begins.from, to: last.to } : null;
}

/** A time in an address, in seconds: `75`, `75.5`, `1:15`, `1m15s`; null for anything else. */
export function readTime(written: string | null): number | null {
  if (written === null) return null;
  const clock = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{2}(?:\.\d+)?)$/.exec(written);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const units = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6}(?:\.\d{1,3})?)s?)?$/.exec(written);
  if (!units || written === '') return null;
  return Number(units[1] ?? 0) * 3600 + Number(units[2] ?? 0) * 60 + Number(units[3] ?? 0);
}
