/** What every single file of an edition has in common, and the file itself. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { SingleFileParts } from '../../components/single-file/parts';
import type { Language } from '../interface/languages';
import { studioScriptAddress } from './addresses';
import { BUNDLED } from './bundling';
import { readHeldStyles } from './held-styles';
import { dictionaryOf } from './languages/dictionary-of';
import { readEarlyScripts } from './page-scripts';

/** The parts as browsers load them: a file of the site. */
export interface SingleFilePartsFile {
  /** Its name, which changes with its contents. */
  readonly file: string;
  readonly address: string;
  readonly json: string;
}

/**
 * The parts in a language, made once for each process. Cost: about a tenth of a second.
 *
 * @throws the bundler's error when a module or style sheet cannot be read
 */
export function readSingleFileParts(language: Language = 'en'): Promise<SingleFileParts> {
  const known = made.get(language) ?? makeParts(language);
  made.set(language, known);
  return known;
}

const made = new Map<Language, Promise<SingleFileParts>>();

/** The parts as a file of the site, for the pages in which React runs. */
export async function singleFilePartsFile(language: Language = 'en'): Promise<SingleFilePartsFile> {
  const json = JSON.stringify(await readSingleFileParts(language));
  const file = `single-file-${createHash('sha256').update(json).digest('hex').slice(0, 8).toUpperCase()}.json`;
  return { file, address: studioScriptAddress(file), json };
}

async function makeParts(language: Language): Promise<SingleFileParts> {
  const [early, script, styles, icon] = await Promise.all([
    readEarlyScripts(),
    bundleScript(language),
    readHeldStyles('components/single-file/single-file.css'),
    readFile(join(process.cwd(), 'public/icon.svg'), 'utf8'),
  ]);
  return {
    ...styles,
    earlyScript: `${early.get('apply-preferences') ?? ''}${early.get('await-view') ?? ''}`,
    script,
    icon: `data:image/svg+xml,${encodeURIComponent(icon.trim())}`,
  };
}

/** The folder of the modules that stand in a file for those that need a site. */
const OF_FILES = 'components/browser/single-file';

/** Addresses, and what is fetched from them, are other ones in a file. */
const WITHIN_FILE: Plugin = {
  name: 'within-file',
  setup({ onResolve }) {
    onResolve(
      {
        filter: /(?:site\/addresses|\/fetch-past|\/in-page-language|\/keep-offline|\/offer-search|\/outside-address)$/,
      },
      ({ path, importer }) =>
        importer.replaceAll('\\', '/').includes(`/${OF_FILES}/`)
          ? undefined
          : { path: join(process.cwd(), OF_FILES, `${path.replace(/.*\//, '')}.ts`) },
    );
  },
};

/** One script with all that pages load later: a file on a disk may import nothing. */
async function bundleScript(language: Language): Promise<string> {
  const { outputFiles } = await build({
    ...BUNDLED,
    entryPoints: ['components/browser/entries/single-file.ts'],
    format: 'iife',
    // Each module would say that it is strict, as all of them are by what they are.
    tsconfigRaw: { compilerOptions: { strict: true, alwaysStrict: false, paths: { '@/*': ['./*'] } } },
    plugins: [WITHIN_FILE, dictionaryOf(language)],
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
