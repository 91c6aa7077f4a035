/** What an import made, left out and doubts, as an author reads it in a terminal. */
import type { Lines, Stripped, Unit } from '../../import/types';
import { cutLine, formatProblem } from '../../text/problem';
import type { PlannedFile } from '../imports/plan-import';
import { countOf } from './format-quotes';

/** Lists are cut after so many lines; the JSON has all of them. */
const most = { stripped: 40, doubts: 20, changes: 20, names: 8 };

const STATUS_WORDS: Readonly<Record<PlannedFile['status'], string>> = {
  new: 'new',
  unchanged: 'is up to date',
  merged: 'imported before; changes made by hand are kept',
  replaced: 'is there already and not from an import: it would be replaced',
};

/** What would become of one file. Ends in a line feed. */
export function formatImport(file: PlannedFile): string {
  const { source, target, status, imported, conflicts } = file;
  const { kind, format, words, participants, doubts, stripped, notes, unit, problems } = imported;
  const names = participants.slice(0, most.names).map(({ name, role }) => `${name} (${role})`);
  const more = participants.length - names.length;
  const people = names.length === 0 ? '' : `  who speaks: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}\n`;
  return [
    `${target}: ${STATUS_WORDS[status]}\n  from ${source}: a ${kind}, ${format}, ${countOf(words, 'word')}\n`,
    people,
    notes.map((note) => `  note: ${note}\n`).join(''),
    list('stripped', byReason(stripped), most.stripped, (group) => formatStripped(group, unit)),
    list(
      'doubts, marked in the text',
      doubts,
      most.doubts,
      ({ text, lines }) => `${lines === null ? '' : `${placeOf(lines, unit)}: `}${text}`,
    ),
    list(
      'changed in both, yours kept',
      conflicts,
      most.changes,
      ({ line, theirs }) => `${target}:${line}: the source says now ${cutLine(theirs, 120)}`,
    ),
    problems.length === 0
      ? ''
      : `${problems
          .slice(0, 5)
          .map((problem) => formatProblem({ ...problem, file: target }))
          .join('\n')}\n`,
  ].join('');
}

function list<One>(heading: string, all: readonly One[], length: number, line: (one: One) => string): string {
  if (all.length === 0) return '';
  const rows = all.slice(0, length).map((one) => `    ${line(one)}\n`);
  const more = all.length - rows.length;
  return `  ${heading}: ${all.length}\n${rows.join('')}${more > 0 ? `    … and ${more} more; --json lists all\n` : ''}`;
}

/** What is stripped for one reason again and again is told together, as page numbers are. */
const oftenStripped = 4;

function byReason(stripped: readonly Stripped[]): Stripped[][] {
  const groups = new Map<string, Stripped[]>();
  for (const one of stripped) {
    const group = groups.get(one.reason);
    if (group === undefined) groups.set(one.reason, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => (group.length < oftenStripped ? group.map((one) => [one]) : [group]));
}

function formatStripped([first, ...others]: readonly Stripped[], unit: Unit): string {
  if (first === undefined) return '';
  const { reason, lines, text } = first;
  const words = `${reason}: ${cutLine(text, 80)}`;
  if (others.length === 0) return `${placeOf(lines, unit)}: ${words}`;
  const places = [first, ...others].map((one) => one.lines.first);
  const more = places.length > 10 ? ' …' : '';
  return `${unit}s ${places.slice(0, 10).join(', ')}${more}: ${words} and ${others.length} more`;
}

function placeOf({ first, last }: Lines, unit: Unit): string {
  return first === last ? `${unit} ${first}` : `${unit}s ${first}–${last}`;
}

/** What a file that is there would lose and get. '' where nothing changes; otherwise ends in a line feed. */
export function formatChanges({ target, changes, status }: PlannedFile): string {
  if (changes.length === 0 || status === 'new') return '';
  const shown = changes.slice(0, most.changes).map(({ line, removed, added }) => {
    const rows = [
      ...removed.slice(0, 4).map((part) => `- ${cutLine(part, 110)}`),
      ...added.slice(0, 4).map((part) => `+ ${cutLine(part, 110)}`),
    ];
    const more = removed.length + added.length - rows.length;
    return `  line ${line}\n${rows.map((row) => `    ${row}\n`).join('')}${more > 0 ? `    … and ${more} more\n` : ''}`;
  });
  const more = changes.length - shown.length;
  return `${target}: ${countOf(changes.length, 'change')}\n${shown.join('')}${more > 0 ? `  … and ${countOf(more, 'change')} more\n` : ''}`;
}
