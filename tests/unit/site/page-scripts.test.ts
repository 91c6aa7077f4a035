import { expect, test } from 'vitest';
import { readEarlyScripts, readPageScripts } from '@/lib/site/page-scripts';

test('no script asks for the environment, which a browser has not', async () => {
  const { files } = await readPageScripts();
  const early = await readEarlyScripts();
  expect(files.size).toBeGreaterThan(3);
  for (const [name, text] of [...files, ...early]) expect(text, name).not.toContain('process.env');
});
