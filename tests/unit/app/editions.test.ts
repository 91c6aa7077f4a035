import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

const content = await mkdtemp(join(tmpdir(), 'gloss-editions-'));

afterAll(() => rm(content, { recursive: true, force: true }));

test('no page is made while a lock is damaged, and all are once it is mended', async () => {
  await cp('tests/fixtures/content', content, { recursive: true });
  await writeFile(join(content, 'harbour/links.lock.json'), '<<<<<<< HEAD\n');
  vi.stubEnv('GLOSS_CONTENT', content);
  vi.stubEnv('NODE_ENV', 'production');
  const { readEditions } = await import('@/app/editions');
  await expect(readEditions()).rejects.toThrow('harbour/links.lock.json:1:1 merge-conflict\n  found:    `<<<<<<<`');
  await cp('tests/fixtures/content/harbour/links.lock.json', join(content, 'harbour/links.lock.json'));
  expect((await readEditions()).length).toBeGreaterThan(1);
  vi.unstubAllEnvs();
});
