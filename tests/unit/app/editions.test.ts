import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

const content = await mkdtemp(join(tmpdir(), 'gloss-editions-'));

afterAll(() => rm(content, { recursive: true, force: true }));

test('no page is made while a lock is damaged', async () => {
  await cp('tests/fixtures/content', content, { recursive: true });
  await writeFile(join(content, 'harbour/links.lock.json'), '<<<<<<< HEAD\n');
  vi.stubEnv('GLOSS_CONTENT', content);
  const { readEditions } = await import('@/app/editions');
  await expect(readEditions()).rejects.toThrow('harbour/links.lock.json:1:1 merge-conflict\n  found:    `<<<<<<<`');
  vi.unstubAllEnvs();
});
