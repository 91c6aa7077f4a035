import { expect, test } from 'vitest';
import { readEarlyScripts, readPageScripts } from '@/lib/site/page-scripts';
import { readStudioScripts } from '@/lib/site/studio-scripts';

test('no script asks for the environment, which a browser has not', async () => {
  const { files } = await readPageScripts();
  const early = await readEarlyScripts();
  expect(files.size).toBeGreaterThan(3);
  for (const [name, text] of [...files, ...early]) expect(text, name).not.toContain('process.env');
});

test('the studio shares no file with other pages, and its worker starts without readers of large formats', async () => {
  const { files } = await readPageScripts();
  const studio = await readStudioScripts();
  expect([...studio.files.keys()].filter((name) => files.has(name))).toEqual([]);
  for (const [name, text] of studio.files) expect(text, name).not.toContain('process.env.NODE_ENV');
  const { address, imports } = studio.verifyWorker;
  const first = [address, ...imports].map((each) => studio.files.get(each.split('/').at(-1) ?? '') ?? '').join('');
  const all = [...studio.files.values()].join('');
  for (const format of ['word/document.xml', 'createRoot']) {
    expect(all, format).toContain(format);
    expect(first, format).not.toContain(format);
  }
});
