import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../../lib/cli/command';
import { recordOutput } from '../../support/record-output';

const command = defineCommand({
  name: 'copy',
  about: 'Copies a text.',
  options: {
    from: { type: 'string', takes: 'FILE', help: 'the text', required: true },
    to: { type: 'string', takes: 'FILE', help: 'where it goes' },
    force: { type: 'boolean', help: 'replace what is there' },
  },
  async run(values, output) {
    output.print(JSON.stringify(values));
    return 0;
  },
});

describe('the arguments of a command', () => {
  test.each([
    { args: ['--from', 'a'], values: { from: 'a' } },
    { args: ['--from=a', '--to=b', '--force'], values: { from: 'a', to: 'b', force: true } },
    { args: ['--from', ''], values: { from: '' } },
  ])('$args are understood', async ({ args, values }) => {
    const output = recordOutput();
    expect(await command.run(args, output)).toBe(0);
    expect(JSON.parse(output.printed)).toEqual(values);
  });

  test.each([
    { args: [], message: '--from FILE is missing' },
    { args: ['--from'], message: "option '--from <value>' argument missing" },
    { args: ['--from', 'a', '--form', 'b'], message: "unknown option '--form'" },
    { args: ['--from', 'a', 'b'], message: "unexpected argument 'b'" },
    { args: ['--from', 'a', '--force=yes'], message: "option '--force' does not take an argument" },
  ])('$args are refused: $message', async ({ args, message }) => {
    const output = recordOutput();
    await expect(command.run(args, output)).rejects.toThrow(new RegExp(`^${message}$`));
    expect(output.printed).toBe('');
  });

  test('--help says how the command is used', async () => {
    const output = recordOutput();
    expect(await command.run(['--help'], output)).toBe(0);
    expect(output.printed).toMatchInlineSnapshot(`
      "Usage: gloss copy --from FILE [--to FILE] [--force]

      Copies a text.

        --from FILE  the text
        --to FILE    where it goes
        --force      replace what is there
        --help       say this
      "
    `);
  });
});
