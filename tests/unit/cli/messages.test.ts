import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { checkProgress, progressOf } from '../../../lib/cli/progress';
import { formatCounts, formatMessages, type Message, paintMessages } from '../../../lib/cli/reports/messages';
import { recordOutput } from '../../support/record-output';

const message: Message = {
  line: 3,
  column: 1,
  severity: 'warning',
  text: 'a word',
  rule: 'altered',
  details: ['Look.'],
};

describe('messages', () => {
  test('stand in columns, in order of their places, each with its details', () => {
    const error: Message = { ...message, line: 120, severity: 'error', text: 'another', rule: 'unknown', details: [] };
    expect(formatMessages([error, message])).toBe(
      ['    3:1  warning  a word   altered', '         Look.', '  120:1  error    another  unknown', ''].join('\n'),
    );
  });

  test('are counted, the worst first', () => {
    const some = (['info', 'error', 'warning', 'error'] as const).map((severity) => ({ severity }));
    expect(formatCounts(some)).toBe('✖ 2 errors, ⚠ 1 warning, ℹ 1 info\n');
    expect(formatCounts([])).toBe('');
  });

  test('are coloured where the severity stands, and nowhere else', () => {
    const text = formatMessages([{ ...message, text: 'an error 1:1 warning' }]);
    expect(paintMessages(text).replaceAll('\u001b', 'ESC')).toBe(text.replace('warning', 'ESC[33mwarningESC[39m'));
    expect(paintMessages('✖ 2 errors\n')).toBe('\u001b[31m✖ 2 errors\u001b[39m\n');
  });
});

describe('colours', () => {
  test.each([
    ['a terminal', true],
    ['a pipe', false],
  ])('are shown on %s: %s', async (_, shows) => {
    const output = recordOutput();
    const terminal = { print: output.print, report: output.report, hasColors: { print: shows, report: shows } };
    await runCommandLine(['check'], terminal);
    expect(output.printed.includes('\u001b[33mwarning')).toBe(shows);
  });
});

describe('progress', () => {
  test('is one line on a terminal, and told once elsewhere', () => {
    const lines: string[] = [];
    const output = recordOutput();
    const onTerminal = progressOf({ print: output.print, report: output.report, rewrite: (line) => lines.push(line) });
    for (const done of [0, 1, 2]) onTerminal.progress(done, 2);
    expect(lines.map((line) => line.replace(/[█░]+/, '…'))).toEqual([
      'Building the pages … 0 of 2 editions',
      'Building the pages … 1 of 2 editions',
      'Building the pages … 2 of 2 editions\n',
    ]);
    const elsewhere = progressOf(output);
    for (const done of [0, 1, 2]) elsewhere.progress(done, 2);
    expect(output.reported).toBe('Building the pages …\n');
  });

  test('of a check is shown where there are many interviews', () => {
    const lines: string[] = [];
    const output = recordOutput();
    const progress = checkProgress({ print: output.print, report: output.report, rewrite: (line) => lines.push(line) });
    progress(1, 2);
    progress(30, 30);
    expect(lines).toEqual(['Checking 30 of 30 interviews\n']);
  });
});
