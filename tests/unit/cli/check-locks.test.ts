import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { filesBelow } from '../../../lib/export/files-below';
import { recordOutput } from '../../support/record-output';

let content = '';

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'gloss-locks-'));
  vi.stubEnv('GLOSS_CONTENT', content);
  await put('talk/transcript.md', FRONT + PASSAGES.join('\n\n'));
  await put('talk/commentary/essay.md', ESSAY);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(content, { recursive: true, force: true });
});

const FRONT = `---
title: A talk
date: 2025-01-31
participants:
  - { id: ann, name: Ann Lee, role: interviewer }
  - { id: bob, name: Bob Ray, role: guest }
rights: CC-BY-4.0
language: en
---

`;

const PASSAGES = [
  '**Ann Lee:** What do you build these days, and who pays for all of it?',
  '**Bob Ray:** We build three long bridges over the wide river, and we will not wait for anybody.',
  'The town pays for one of them. The other two are paid by the people who cross.',
] as const;

const ESSAY = `---
title: An essay
rights: CC-BY-4.0
---

> We build three long bridges over the wide river.

So he says.
`;

const LOCK = 'talk/links.lock.json';

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), text);
}

function read(file: string): Promise<string> {
  return readFile(join(content, file), 'utf8');
}

/** Runs a command on the content of the test; `said` is all that it wrote, with `content` for the folder. */
async function gloss(...args: string[]): Promise<{ status: number; said: string }> {
  const output = recordOutput();
  const status = await runCommandLine(args, output);
  return { status, said: (output.printed + output.reported).replaceAll(content, 'content') };
}

describe('gloss check', () => {
  test('writes the lock of an interview that has none, and says only how many ids were issued', async () => {
    const { status, said } = await gloss('check');
    expect(status).toBe(0);
    expect(said).toContain('content/talk/links.lock.json: 4 ids issued; commit the file, and links last\n');
    expect(JSON.parse(await read(LOCK))).toMatchObject({
      passages: [
        { id: 'what-do-you-build-these-days' },
        { id: 'we-build-three-long-bridges-over' },
        { id: 'the-town-pays-for-one-of' },
      ],
      quotes: [{ id: 'essay-we-build-three-long-bridges-over' }],
    });
    expect(await filesBelow(join(content, 'talk'))).toEqual([
      'commentary/essay.md',
      'links.lock.json',
      'transcript.md',
    ]);
  });

  test('does not touch a lock that is up to date', async () => {
    await gloss('check');
    const [text, before] = [await read(LOCK), await stat(join(content, LOCK))];
    const { status, said } = await gloss('check');
    expect(status).toBe(0);
    expect(said).not.toContain('lock');
    expect(await read(LOCK)).toBe(text);
    expect(await stat(join(content, LOCK))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('--frozen writes nothing, and fails where there is no lock', async () => {
    const { status, said } = await gloss('check', '--frozen');
    expect(status).toBe(1);
    expect(said).toMatchInlineSnapshot(`
      "content/talk/links.lock.json:1:1 missing-lock
        found:    no such file
        expected: the lock that keeps the 4 ids of this interview
        remedy:   Run \`npm run gloss -- check\`, and commit content/talk/links.lock.json together with the texts.

      1 problem
      "
    `);
    expect(await filesBelow(join(content, 'talk'))).toEqual(['commentary/essay.md', 'transcript.md']);
  });
});
