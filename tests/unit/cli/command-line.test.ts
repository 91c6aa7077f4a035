import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { recordOutput } from '../../support/record-output';

async function run(...args: string[]): Promise<{ status: number; printed: string; reported: string }> {
  const output = recordOutput();
  const status = await runCommandLine(args, output);
  return { status, printed: output.printed, reported: output.reported };
}

const COMMANDS = ['serve', 'build', 'export', 'dev', 'check', 'align', 'verify'];

describe('the command line', () => {
  test.each(['--help', '-h', 'help'])('%s names every command', async (argument) => {
    const { status, printed, reported } = await run(argument);
    expect({ status, reported }).toEqual({ status: 0, reported: '' });
    for (const command of COMMANDS) expect(printed).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test.each(COMMANDS)('%s --help says how it is used', async (command) => {
    const { status, printed } = await run(command, '--help');
    expect(status).toBe(0);
    expect(printed).toMatch(new RegExp(`^Usage: gloss ${command}`));
  });

  test('without a command it says which there are, and fails', async () => {
    const { status, printed, reported } = await run();
    expect({ status, printed }).toEqual({ status: 2, printed: '' });
    expect(reported).toMatch(/^Usage: gloss COMMAND/);
  });

  test.each([
    { args: ['publish'], line: "gloss: there is no command 'publish'; see gloss --help" },
    { args: ['check', '--jsn'], line: "gloss check: unknown option '--jsn'; see gloss check --help" },
    {
      args: ['serve', '--port', 'many'],
      line: "gloss serve: 'many' is not a port: give a number up to 65535; see gloss serve --help",
    },
    {
      args: ['serve', '--port', '65536'],
      line: "gloss serve: '65536' is not a port: give a number up to 65535; see gloss serve --help",
    },
    { args: ['align', '--transcript', 'a'], line: 'gloss align: --commentary FILE is missing; see gloss align --help' },
  ])('$args gives one plain line', async ({ args, line }) => {
    expect(await run(...args)).toEqual({ status: 2, printed: '', reported: `${line}\n` });
  });
});
