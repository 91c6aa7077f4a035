/** How long the engine takes, how much memory, and how both grow. */
import { indexTranscript, type PassageText, placeQuotes, type QuoteText } from '@/lib/align';
import { ms, printTable, whole } from '../table';
import { ADVERSARIES } from './adversaries';
import { collectGarbage, measureMemory, median, timed } from './measure';
import { talkWorkload } from './workloads';

const RUNS = 5;

/** Prints times and memory for the sizes of interest. */
export function printSpeed(sizes: readonly number[]): void {
  const rows = sizes.flatMap((words) =>
    [200, 1000].map((count) => {
      const { passages, quotes } = task(words, count);
      const { first, index, place } = times(passages, quotes);
      const { peak, kept } = measureMemory(() => {
        const made = indexTranscript(passages);
        return { made, placements: placeQuotes(made, quotes) };
      });
      const cells = [first, index + place, index, place, place / count].map(ms);
      return [`${whole(words)} words, ${whole(count)} quotes`, ...cells, `${whole(peak)} MB`, `${whole(kept)} MB`];
    }),
  );
  printTable(
    'Time in milliseconds (medians of five, and the first run) and memory over the text',
    ['', 'first run', 'median', 'index', 'quotes', 'a quote', 'peak', 'kept'],
    rows,
  );
}

/** Prints how time grows with words and with quotes. */
export function printScaling(most: number): void {
  const sizes = [most / 100, most / 30, most / 10, most / 3, most].map((words) => Math.round(words / 100) * 100);
  const byWords = sizes.map((words) => {
    const { passages, quotes } = task(words, 1000);
    const { index, place } = times(passages, quotes);
    return [
      `${whole(words)} words, 1,000 quotes`,
      ms(index),
      ms(place),
      `${((1000 * index) / words).toFixed(3)}`,
      ms(place / 1000),
    ];
  });
  const byQuotes = [100, 300, 1000, 3000, 10_000].map((count) => {
    const { passages, quotes } = task(most / 10, count);
    const { index, place } = times(passages, quotes);
    const words = most / 10;
    const each = (1000 * index) / words;
    return [`${whole(words)} words, ${whole(count)} quotes`, ms(index), ms(place), each.toFixed(3), ms(place / count)];
  });
  printTable('How time grows', ['', 'index', 'quotes', 'µs a word', 'ms a quote'], [...byWords, ...byQuotes]);
}

/** Prints the times of inputs that are made to be slow. */
export function printAdversaries(words: number): void {
  const rows = ADVERSARIES.map(({ name, make }) => {
    const { passages, quotes } = make(words);
    const { first } = times(passages, quotes, 1);
    return [name, whole(quotes.length), ms(first), ms(first / quotes.length)];
  });
  printTable(`Inputs made to be slow, ${whole(words)} words`, ['', 'quotes', 'total', 'ms a quote'], rows);
}

function task(words: number, count: number): { passages: readonly PassageText[]; quotes: QuoteText[] } {
  const { passages, cases } = talkWorkload(words, count, 606);
  return { passages, quotes: cases.map(({ quote }) => quote) };
}

function times(passages: readonly PassageText[], quotes: readonly QuoteText[], runs = RUNS) {
  collectGarbage();
  const measured = Array.from({ length: runs }, () => {
    const index = timed(() => indexTranscript(passages));
    const place = timed(() => placeQuotes(index.value, quotes));
    return { index: index.ms, place: place.ms };
  });
  const [first = { index: Number.NaN, place: Number.NaN }] = measured;
  return {
    first: first.index + first.place,
    index: median(measured.map(({ index }) => index)),
    place: median(measured.map(({ place }) => place)),
  };
}
