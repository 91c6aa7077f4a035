/** What came of laying a recording under a transcript, as an author reads it in a terminal. */
import { FIDELITIES, FIDELITY_WORDS, FLAG_WORDS } from '../../edition/fidelity-words';
import type { AsSpoken } from '../../import/onto/as-spoken';
import { formatTimecode } from '../../text/format';
import { cutLine } from '../../text/problem';
import { countOf } from './format-quotes';

/** What is said of it; the JSON has all of this. */
export interface OntoSummary extends AsSpoken {
  readonly target: string;
  readonly source: string;
  readonly format: string;
  readonly status: 'new' | 'unchanged' | 'replaced';
  /** Words of the transcript, those of them that the recording has, and words of the recording. */
  readonly words: number;
  readonly heard: number;
  readonly spoken: number;
  readonly notes: readonly string[];
  /** Of each passage when it begins and ends, in seconds, and how many of its words the recording has. */
  readonly times: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly words: number;
    readonly heard: number;
  }[];
}

/** Lists are cut after so many lines; the JSON has all of them. */
const most = { cuts: 20, changes: 20 };

const STATUS_WORDS = {
  new: 'new',
  unchanged: 'is up to date',
  replaced: 'is there already: it would be replaced',
} as const;

/** The summary. Ends in a line feed. */
export function formatOnto(summary: OntoSummary): string {
  const { target, source, format, status, words, heard, spoken, notes } = summary;
  const share = words === 0 ? 0 : Math.floor((heard / words) * 100);
  return [
    `${target}: ${STATUS_WORDS[status]}\n`,
    `  from ${source}: ${format}, ${countOf(spoken, 'word')}\n`,
    `  heard: ${heard} of the ${countOf(words, 'word')} of the transcript (${share} %)${heard < words ? '; the others have the times between' : ''}\n`,
    notes.map((note) => `  note: ${note}\n`).join(''),
    formatAsSpoken(summary, new Map(summary.times.map(({ id, start }) => [id, start]))),
  ].join('');
}

/**
 * What editing took out or changed, with the times. Each line is indented; ends in a line feed.
 *
 * @param starts when each passage begins, by its id
 */
export function formatAsSpoken({ passages, cuts }: AsSpoken, starts: ReadonlyMap<string, number>): string {
  const counts = FIDELITIES.map((fidelity) => [
    fidelity,
    passages.filter((passage) => passage.fidelity === fidelity).length,
  ]).filter(([, count]) => count !== 0);
  const counted = counts.map(([fidelity, count]) => `${count} ${fidelity}`).join(', ');
  const changed = passages.flatMap(({ id, fidelity, flags, changes, isNew }) => {
    if (!FIDELITY_WORDS[fidelity].needsLook && flags.length === 0) return [];
    const edits = changes.filter(({ isTidy }) => !isTidy).flatMap((change) => change.edits);
    const told = isNew
      ? ['hardly any of it is in the recording']
      : [
          ...edits.slice(0, 3).map(({ source, quote }) => wordsOfEdit(source, quote)),
          ...(edits.length > 3 ? ['…'] : []),
        ];
    const warned = flags.map((flag) => FLAG_WORDS[flag]);
    return told.length + warned.length === 0
      ? []
      : [`${at(starts.get(id))}${id}: ${[told.join('; '), ...warned].filter((part) => part !== '').join('. ')}`];
  });
  return [
    `  as spoken, as published: ${countOf(passages.length, 'passage')}: ${counted}\n`,
    list(
      'said, and not published',
      cuts.map(({ text, words, start, isMarked }) => {
        return `${at(start)}${countOf(words, 'word')}${isMarked ? ', marked' : ''}: ${cutLine(text, 90)}`;
      }),
      most.cuts,
    ),
    list('published otherwise than the captions have it', changed, most.changes),
  ].join('');
}

function at(seconds: number | undefined): string {
  return seconds === undefined ? '' : `${formatTimecode(seconds)}  `;
}

function wordsOfEdit(source: string, quote: string): string {
  const [said, published] = [cutLine(source, 40), cutLine(quote, 40)];
  if (source === '') return `adds “${published}”`;
  return quote === '' ? `without “${said}”` : `“${published}” for “${said}”`;
}

function list(heading: string, all: readonly string[], length: number): string {
  if (all.length === 0) return '';
  const more = all.length - length;
  const rows = all.slice(0, length).map((row) => `    ${row}\n`);
  return `  ${heading}: ${all.length}\n${rows.join('')}${more > 0 ? `    … and ${more} more; --json lists all\n` : ''}`;
}
