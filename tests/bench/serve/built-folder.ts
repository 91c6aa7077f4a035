import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { command } from '../../../lib/cli/commands/export';

/** Below this size a file is not worth compressing, in bytes. */
const SMALL = 1024;

/** Builds the pages into a folder below the given one, each text of some size with what it is compressed into. */
export async function makeBuiltFolder(work: string): Promise<string> {
  const folder = join(work, 'site');
  const report = (text: string): void => void process.stderr.write(text);
  await command.run(['--out', folder], { print: report, report });
  for (const name of await readdir(folder, { recursive: true })) {
    const file = join(folder, name);
    if (!/\.(?:html|js|json|svg|txt)$/.test(name) || (await stat(file)).size < SMALL) continue;
    const bytes = await readFile(file);
    await writeIfMissing(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    await writeIfMissing(`${file}.br`, brotliCompressSync(bytes));
  }
  return folder;
}

async function writeIfMissing(file: string, bytes: Buffer): Promise<void> {
  await writeFile(file, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
