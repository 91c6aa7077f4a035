/** What authors of others wrote is shown in a terminal, and never obeyed by it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { recordOutput } from '../../support/record-output';

/** A colour, a title of the window, a control of one byte, an override of direction, a delete. */
const HOSTILE = '\u001b[31m\u001b]0;mine\u0007\u009b2J\u202eside\u007f';
/** Whatever a terminal would obey, but for the ends of lines. */
const OBEYED = /[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const transcript = (title: string): string => `---
title: ${title}
date: 2025-01-31
participants:
  - { id: ann, name: Ann Lee, role: interviewer }
  - { id: bob, name: Bob Ray, role: guest }
rights: CC-BY-4.0
language: en
---

**Ann Lee:** What does ${HOSTILE} the tide bring to the harbour in a winter like this one?

**Bob Ray:** It brings ${HOSTILE} more silt than anybody ever asked for, and it never takes any of it away again.
`;
const ESSAY = `---
title: An essay
author: Cy Doe
date: 2025-02-01
rights: CC-BY-4.0
---

> It brings ${HOSTILE} much more silt than anybody ever asked for, and it always takes any of it away again.

So it is. “Nobody ${HOSTILE} here has said a word of this sentence at any time,” he said. “And this ${HOSTILE} is open.
`;

let content = '';

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'gloss-terminal-'));
  vi.stubEnv('GLOSS_CONTENT', content);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(content, { recursive: true, force: true });
});

async function put(title: string, essay: string): Promise<void> {
  await mkdir(join(content, 'talk/commentary'), { recursive: true });
  await writeFile(join(content, 'talk/transcript.md'), transcript(title));
  await writeFile(join(content, 'talk/commentary/essay.md'), essay);
}

async function gloss(...args: string[]): Promise<string> {
  const output = recordOutput();
  await runCommandLine(args, output);
  return output.printed + output.reported;
}

const filesOf = (): string[] => [
  '--transcript',
  join(content, 'talk/transcript.md'),
  '--commentary',
  join(content, 'talk/commentary/essay.md'),
];

test.each([
  { name: 'the report on quotes', args: () => ['check'] },
  { name: 'the places of quotes', args: () => ['align', ...filesOf()] },
  ...['text', 'markdown', 'github', 'sarif', 'json'].map((format) => ({
    name: `what was verified, as ${format}`,
    args: () => ['verify', join(content, 'talk/commentary/essay.md'), '--format', format],
  })),
])('$name', async ({ args }) => {
  // A file with more controls than a text has is taken for none.
  await put('A talk', `${ESSAY}\n${'And so on. '.repeat(5000)}\n`);
  const said = await gloss(...args());
  expect(said).not.toMatch(OBEYED);
  expect(said).toContain('\\u');
});

test.each([
  { name: 'a value that is not allowed', title: `"A talk"\n${HOSTILE.replaceAll('\u0007', '')}: 1`, essay: ESSAY },
  { name: 'a pragma for nothing', title: 'A talk', essay: `${ESSAY}\n<!-- gloss: ${HOSTILE} -->\n\n> It brings.\n` },
])('problems: $name', async ({ title, essay }) => {
  await put(title, essay);
  const said = await gloss('check');
  expect(said).toMatch(/error .*\\u/);
  expect(said).not.toMatch(OBEYED);
});

test('a quotation begins no command of its own', async () => {
  await put('A talk', ESSAY);
  const text = join(content, 'text.md');
  await writeFile(text, '> It brings more silt\n>\n> ::error::than anybody ever asked for, and never takes it away.\n');
  const lines = (await gloss('verify', text, '--format', 'github')).trimEnd().split('\n');
  expect(lines).toEqual([expect.stringMatching(/^::error file=.*%0A/)]);
});

test('an argument', async () => {
  const said = await gloss(`publish${HOSTILE}`);
  expect(said).toContain('\\u001b');
  expect(said).not.toMatch(OBEYED);
});

test('JSON has the same texts as before', async () => {
  await put('A talk', ESSAY);
  const { quotes } = JSON.parse(await gloss('align', ...filesOf(), '--json'));
  expect(quotes[0].text).toContain('\u001b[31m');
});
