/** Finds the command that a command line names, and hands over to it. */
import { BuildError } from '../site/build/build-error';
import { printable } from '../text/printable';
import { type Command, Failure, type Output, type Paint, twoColumns, UsageError } from './command';

interface Entry {
  readonly summary: string;
  /** Loads the command only when it is asked for: some bring a whole server along. */
  readonly load: () => Promise<{ readonly command: Command }>;
}

const COMMANDS: ReadonlyMap<string, Entry> = new Map([
  ['serve', { summary: 'build the pages if need be and serve them', load: () => import('./commands/serve') }],
  ['build', { summary: 'build the pages for gloss serve', load: () => import('./commands/build') }],
  ['export', { summary: 'write the pages as files for any static host', load: () => import('./commands/export') }],
  ['dev', { summary: 'serve pages that follow every change', load: () => import('./commands/dev') }],
  [
    'check',
    {
      summary: 'report on every interview and quote, and keep the ids of links',
      load: () => import('./commands/check'),
    },
  ],
  ['new', { summary: 'begin an edition with example texts', load: () => import('./commands/new') }],
  [
    'import',
    { summary: 'make an edition of texts, pages, documents or captions', load: () => import('./commands/import') },
  ],
  ['verify', { summary: 'verify whether what texts quote was said', load: () => import('./commands/verify') }],
  [
    'mcp',
    { summary: 'let programs verify what they quote (Model Context Protocol)', load: () => import('./commands/mcp') },
  ],
  ['align', { summary: 'place the quotes of one commentary', load: () => import('./commands/align') }],
]);

/**
 * Runs the command that the arguments name and resolves to the exit status: 0, 1 for a failure, 2 for a misuse.
 *
 * Nothing that it writes is obeyed by a terminal, whatever content, names of files and arguments hold.
 */
export async function runCommandLine([name, ...args]: readonly string[], terminal: Output): Promise<number> {
  // In JSON too, where the escape stands for the same character.
  const { rewrite } = terminal;
  const output: Output = {
    ...(rewrite === undefined ? {} : { rewrite: (line) => rewrite(printable(line)) }),
    print: (text, paint) => terminal.print(shown(text, terminal.hasColors?.print === true ? paint : undefined)),
    report: (text, paint) => terminal.report(shown(text, terminal.hasColors?.report === true ? paint : undefined)),
  };
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? output.report : output.print)(overview());
    return name === undefined ? 2 : 0;
  }
  const entry = COMMANDS.get(name);
  if (!entry) {
    output.report(`gloss: there is no command '${name}'; see gloss --help\n`);
    return 2;
  }
  try {
    const { command } = await entry.load();
    return await command.run(args, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.report(`gloss ${name}: ${error.message}; see gloss ${name} --help\n`);
      return 2;
    }
    if (error instanceof Failure || error instanceof BuildError) {
      output.report(`gloss ${name}: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

/** A text as a terminal may have it: nothing in it is obeyed but the colours that we give it ourselves. */
function shown(text: string, paint: Paint | undefined): string {
  const safe = printable(text);
  return paint === undefined ? safe : paint(safe);
}

function overview(): string {
  const rows = [...COMMANDS].map(([name, { summary }]) => [name, summary] as const);
  return `Usage: gloss COMMAND [OPTIONS]\n\n${twoColumns(rows)}\n\ngloss COMMAND --help says more.\n`;
}
