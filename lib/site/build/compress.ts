/** Copies of files as browsers take them, made once: Brotli and gzip. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { someAtATime } from './some-at-a-time';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files of text; pictures and typefaces are compressed in themselves. */
const TEXT = /\.(?:html|js|css|json|svg|txt|xml|atom|webmanifest)$/;
/** What is taken away is asked for seldom, and not worth two more files each. */
const SELDOM = /(?:^|\/)export\//;
/** Below this many bytes a file goes in one packet anyway. */
const LEAST = 1_000;

/** From this many bytes on a file is worth twelve times the work for a tenth less: the pages that are read for long. Another
 * fiftieth less would take three times as long again. */
const LARGE = 40_000;

/** Writes `.br` and `.gz` beside every file of text that is worth it. */
export async function compressFiles(folder: string, files: readonly string[]): Promise<void> {
  // The work is done in threads, of which there are four.
  await someAtATime(
    files.filter((file) => TEXT.test(file) && !SELDOM.test(file)),
    4,
    (file) => compressFile(join(folder, file)),
  );
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: bytes.length < LARGE ? 6 : 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: 18,
  };
  const [small, smaller] = await Promise.all([toGzip(bytes, { level: 9 }), toBrotli(bytes, { params })]);
  await Promise.all([writeFile(`${path}.gz`, small), writeFile(`${path}.br`, smaller)]);
}
