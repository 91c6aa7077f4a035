/** Copies of files as browsers take them, made once: Brotli and gzip. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LANGUAGE_CODES } from '../../interface/languages';
import { someAtATime } from './some-at-a-time';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files of text; pictures and typefaces are compressed in themselves. */
const TEXT = /\.(?:html|js|css|json|svg|txt|xml|atom|webmanifest)$/;
/** What is taken away is asked for seldom, and not worth two more files each. */
const SELDOM = /(?:^|\/)export\//;
/** Below this many bytes a file goes in one packet anyway. */
const LEAST = 500;

/** From this many bytes on a file is worth twelve times the work for a tenth less: the pages that are read for long. Another
 * fiftieth less would take three times as long again. */
const LARGE = 40_000;

/** Scripts are few, and every reader is sent them: they are worth all the work there is. */
const SCRIPT = /(?:^|\/)scripts\/[^/]+\.js$/;

/**
 * Pages of which an edition has hundreds, and those in languages that are not its own: whoever comes there without Brotli
 * gets them as they are.
 */
const PASSED_THROUGH = new RegExp(`(?:^|/)[pq]/[^/]+/index\\.html$|^(?:${LANGUAGE_CODES.join('|')})/`);

/** Writes `.br` beside every file of text that is worth it, and `.gz` beside those that most readers come for. */
export async function compressFiles(folder: string, files: readonly string[]): Promise<void> {
  // The work is done in threads, of which there are four.
  await someAtATime(
    files.filter((file) => TEXT.test(file) && !SELDOM.test(file)),
    4,
    (file) =>
      compressFile(join(folder, file), PASSED_THROUGH.test(file) ? 'little' : SCRIPT.test(file) ? 'most' : 'some'),
  );
}

/** How much work a file is worth; of those that are worth little there is no copy by gzip. */
async function compressFile(path: string, worth: 'little' | 'some' | 'most'): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: worth === 'most' ? 11 : worth === 'little' || bytes.length < LARGE ? 6 : 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: 18,
  };
  await writeFile(`${path}.br`, await toBrotli(bytes, { params }));
  if (worth !== 'little') await writeFile(`${path}.gz`, await toGzip(bytes, { level: 9 }));
}
