/** Messages about places in files, in the form that linters have: a file, then line and column, severity, text and rule. */
import { highestOf } from '../../text/many';
import type { Problem } from '../../text/problem';

/** How bad it is: an error stops everything, a warning is to be looked at, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** One message. */
export interface Message {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** One line. */
  readonly text: string;
  /** Kebab-case. */
  readonly rule: string;
  /** What else is to be said, a line each. */
  readonly details: readonly string[];
}

/** Texts longer than this do not push the rules of other messages aside. */
const WIDEST = 72;

/** A row for each message, in order of their places, with its details below it; each ends in a line feed. */
export function formatMessages(messages: readonly Message[]): string {
  const sorted = [...messages].sort((a, b) => a.line - b.line || a.column - b.column);
  const widthOf = (cell: (message: Message) => string) => highestOf(sorted.map((message) => cell(message).length));
  const place = ({ line, column }: Message) => `${line}:${column}`;
  const [places, severities] = [widthOf(place), widthOf(({ severity }) => severity)];
  const texts = Math.min(
    WIDEST,
    widthOf(({ text }) => text),
  );
  return sorted
    .map((message) => {
      const cells = [
        place(message).padStart(places),
        message.severity.padEnd(severities),
        message.text.padEnd(texts),
        message.rule,
      ];
      const indent = ' '.repeat(places + 4);
      return `  ${cells.join('  ')}\n${message.details.map((detail) => `${indent}${detail}\n`).join('')}`;
    })
    .join('');
}

/** Problems of several files, each file with its own; '' where there are none. Ends in a line feed. */
export function formatProblems(problems: readonly Problem[], severity: Severity): string {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return Array.from(files, ([file, own]) => {
    return `${file.replaceAll('\n', '\\u000a')}\n${formatMessages(own.map((problem) => messageOf(problem, severity)))}`;
  }).join('\n');
}

/** A problem as a message. */
export function messageOf({ line, column, rule, found, expected, remedy }: Problem, severity: Severity): Message {
  const oneLine = (text: string) => text.replaceAll('\n', '\\u000a');
  return {
    line,
    column,
    severity,
    text: oneLine(found),
    rule,
    details: [`expected: ${oneLine(expected)}`, `remedy:   ${oneLine(remedy)}`],
  };
}

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' };

/** How many messages there are of each severity, the worst first: `✖ 2 errors, ⚠ 1 warning`; '' where there are none. */
export function formatCounts(messages: readonly Pick<Message, 'severity'>[]): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return count === 0
      ? []
      : [`${SIGNS[severity]} ${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`];
  });
  return counts.length === 0 ? '' : `${counts.join(', ')}\n`;
}

const COLORS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };
const severityCell = /^( *\d+:\d+ +)(error|warning|info)(?= )/gm;
const countCell = /[✖⚠ℹ] \d+ (error|warning|info)s?/g;

/** Colours what was formatted here, for a terminal. The text must be safe to print. */
export function paintMessages(text: string): string {
  const paint = (word: string, severity: string) =>
    severity === 'error' || severity === 'warning' || severity === 'info'
      ? `\u001b[${COLORS[severity]}m${word}\u001b[39m`
      : word;
  return text
    .replace(severityCell, (_, before: string, severity: string) => before + paint(severity, severity))
    .replace(countCell, (whole, severity: string) => paint(whole, severity));
}
