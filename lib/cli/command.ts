/** What a command of the command line is, how its arguments are read, and how its help is written. */

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { highestOf } from '../text/many';

/** Where a command writes. */
export interface Output {
  /** The result: what a pipe is given. */
  print(text: string, paint?: Paint): void;
  /** Everything else: progress, problems, advice. */
  report(text: string, paint?: Paint): void;
  /** On a terminal: shows a line in the place of the one that it showed last; the last of all ends in a line feed. */
  rewrite?(line: string): void;
  /** Whether what is printed, or reported, goes to a terminal that shows colours. */
  readonly hasColors?: { readonly print: boolean; readonly report: boolean };
}

/** Colours a text for a terminal. It is given texts only that are safe to print. */
export type Paint = (text: string) => string;

/** One command, ready to run. */
export interface Command {
  readonly help: string;
  /**
   * Runs the command on the arguments behind its name and resolves to the exit status.
   *
   * @throws {UsageError} when the arguments are not the command's own
   * @throws {Failure} when the command cannot do its work
   */
  run(args: readonly string[], output: Output): Promise<number>;
}

/** The command line was not understood. The message is a line without a full stop. */
export class UsageError extends Error {}

/** The command cannot do its work, and this is no fault of the program. The message says why and what to do. */
export class Failure extends Error {}

/** What an option is called, takes, and is good for. */
export type OptionTable = Readonly<Record<string, Option>>;

/** One option of a command. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What a string stands for, in capitals: `FILE`. */
  readonly takes?: string;
  /** A phrase, without a full stop. */
  readonly help: string;
  readonly required?: boolean;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
}

/** What a command takes beside its options: one or more of them, such as files. */
export interface Operands {
  /** What each stands for, in capitals: `FILE`. */
  readonly takes: string;
  /** Whether the command also runs without any. */
  readonly optional?: true;
}

/** What was given for the options: an entry for each that was given and for each required one. */
export type OptionValues<T extends OptionTable> = {
  readonly [K in keyof T]: T[K] extends { required: true } ? OptionValue<T[K]> : OptionValue<T[K]> | undefined;
};

type OptionValue<T extends Option> = T['type'] extends 'boolean'
  ? boolean
  : T extends { multiple: true }
    ? readonly string[]
    : string;

/** A command as its own module writes it. */
export interface CommandDefinition<T extends OptionTable> {
  readonly name: string;
  /** What it does: sentences. */
  readonly about: string;
  readonly options: T;
  /** At least one must be given, unless they are optional; a command without this takes none. */
  readonly operands?: Operands;
  run(values: OptionValues<T>, output: Output, operands: readonly string[]): Promise<number>;
}

/** Makes a command of its definition; `--help` is added to every one. */
export function defineCommand<const T extends OptionTable>(definition: CommandDefinition<T>): Command {
  const help = helpText(definition);
  return {
    help,
    async run(args, output) {
      const given = readArguments(args, definition);
      if (given === 'help') {
        output.print(help);
        return 0;
      }
      return definition.run(given.values, output, given.operands);
    },
  };
}

function readArguments<T extends OptionTable>(
  args: readonly string[],
  { options, operands }: CommandDefinition<T>,
): { readonly values: OptionValues<T>; readonly operands: readonly string[] } | 'help' {
  const { values, positionals } = parse(args, { ...options, help: { type: 'boolean' } }, operands !== undefined);
  if (values.help === true) return 'help';
  if (operands !== undefined && !operands.optional && positionals.length === 0)
    throw new UsageError(`${operands.takes} is missing`);
  for (const [name, { required, takes }] of Object.entries(options)) {
    if (required && values[name] === undefined) throw new UsageError(`--${name} ${takes ?? ''} is missing`);
  }
  if (!matchesTable(values, options)) throw new UsageError('the options are not of the right kinds');
  return { values, operands: positionals };
}

function parse(
  args: readonly string[],
  options: ParseArgsConfig['options'],
  allowPositionals: boolean,
): { readonly values: Record<string, unknown>; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals });
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(firstSentence(error.message)) : error;
  }
}

function matchesTable<T extends OptionTable>(values: Record<string, unknown>, table: T): values is OptionValues<T> {
  return Object.entries(table).every(
    ([name, { type, required, multiple }]) =>
      (values[name] === undefined && !required) ||
      (multiple ? Array.isArray(values[name]) : typeof values[name] === type && values[name] !== undefined),
  );
}

/** The advice that the parser adds to its messages is about the parser, not about the command. */
function firstSentence(message: string): string {
  const sentence = message.split(/\. |\n/)[0] ?? message;
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}

function helpText({
  name,
  about,
  options,
  operands,
}: Pick<CommandDefinition<OptionTable>, 'name' | 'about' | 'options' | 'operands'>): string {
  const rows = Object.entries({ ...options, help: { type: 'boolean', help: 'say this' } satisfies Option }).map(
    ([option, { takes, help }]: [string, Option]) => [`--${option}${takes ? ` ${takes}` : ''}`, help] as const,
  );
  const usage = Object.entries(options).map(([option, { takes, required, multiple }]) => {
    const text = `--${option}${takes ? ` ${takes}` : ''}`;
    return required ? text : `[${text}]${multiple ? '…' : ''}`;
  });
  const taken = operands === undefined ? [] : [operands.optional ? `[${operands.takes}]` : `${operands.takes}…`];
  return `Usage: gloss ${[name, ...taken, ...usage].join(' ')}\n\n${about}\n\n${twoColumns(rows)}\n`;
}

/** Rows of a term and what it means, the meanings below each other. */
export function twoColumns(rows: readonly (readonly [term: string, meaning: string])[]): string {
  const width = highestOf(rows.map(([term]) => term.length));
  return rows.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`).join('\n');
}
