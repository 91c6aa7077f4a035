/** What every single file of an edition has in common, and the file itself. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { paletteStyles } from '../../components/design/palette-styles';
import { PLAIN_LETTERS } from '../../components/design/plain-letters';
import { typefaceStyles } from '../../components/design/typeface-styles';
import { fileOf, TYPEFACES, WESTERN } from '../../components/design/typefaces';
import type { EmbeddedTypeface, SingleFileParts } from '../../components/single-file/parts';
import { fontAddress, studioScriptAddress } from './addresses';
import { BROWSERS, BUNDLED } from './bundling';
import { readEarlyScripts } from './page-scripts';

/** The parts as browsers load them: a file of the site. */
export interface SingleFilePartsFile {
  /** Its name, which changes with its contents. */
  readonly file: string;
  readonly address: string;
  readonly json: string;
}

/**
 * The parts, made once for each process. Cost: about a tenth of a second.
 *
 * @throws the bundler's error when a module or style sheet cannot be read
 */
export function readSingleFileParts(): Promise<SingleFileParts> {
  made ??= makeParts();
  return made;
}

let made: Promise<SingleFileParts> | undefined;

/** The parts as a file of the site, for the pages in which React runs. */
export async function singleFilePartsFile(): Promise<SingleFilePartsFile> {
  const json = JSON.stringify(await readSingleFileParts());
  const file = `single-file-${createHash('sha256').update(json).digest('hex').slice(0, 8).toUpperCase()}.json`;
  return { file, address: studioScriptAddress(file), json };
}

async function makeParts(): Promise<SingleFileParts> {
  const declared = typefaceStyles(false, 'swap');
  const [early, script, sheet, typefaces, icon] = await Promise.all([
    readEarlyScripts(),
    bundleScript(),
    bundleStyles(),
    embedTypefaces(declared.match(FONT_FACE) ?? []),
    readFile(join(process.cwd(), 'public/icon.svg'), 'utf8'),
  ]);
  return {
    styles: declared.replace(FONT_FACE, '') + paletteStyles() + sheet,
    typefaces,
    earlyScript: `${early.get('apply-preferences') ?? ''}${early.get('await-view') ?? ''}`,
    script,
    icon: `data:image/svg+xml,${encodeURIComponent(icon.trim())}`,
  };
}

const FONT_FACE = /@font-face\{[^}]*\}/g;

/** Each rule with the data of its file in the place of its address. */
async function embedTypefaces(rules: readonly string[]): Promise<EmbeddedTypeface[]> {
  const embed = async (file: string, folder: string): Promise<string> => {
    const address = `url(${fontAddress(file)})`;
    const data = await readFile(join(process.cwd(), folder, file), 'base64');
    const rule = rules.find((each) => each.includes(address)) ?? '';
    return rule.replace(address, `url(data:font/woff2;base64,${data})`);
  };
  const embedded = TYPEFACES.map(async (typeface): Promise<EmbeddedTypeface[]> => {
    const own = typeface.letters.map(async (letters) => ({
      ranges: letters.ranges,
      css: await embed(fileOf(typeface, letters), 'public/fonts'),
      kind: letters === WESTERN ? ('western' as const) : ('further' as const),
    }));
    const plain = await embed(fileOf(typeface, WESTERN), 'components/single-file/faces');
    return [{ ranges: PLAIN_LETTERS, css: plain, kind: 'plain' }, ...(await Promise.all(own))];
  });
  return (await Promise.all(embedded)).flat();
}

/** The folder of the modules that stand in a file for those that need a site. */
const OF_FILES = 'components/browser/single-file';

/** Addresses, and what is fetched from them, are other ones in a file. */
const WITHIN_FILE: Plugin = {
  name: 'within-file',
  setup({ onResolve }) {
    onResolve(
      { filter: /(?:site\/addresses|\/fetch-past|\/keep-offline|\/offer-search|\/outside-address)$/ },
      ({ path, importer }) =>
        importer.replaceAll('\\', '/').includes(`/${OF_FILES}/`)
          ? undefined
          : { path: join(process.cwd(), OF_FILES, `${path.replace(/.*\//, '')}.ts`) },
    );
  },
};

/** One script with all that pages load later: a file on a disk may import nothing. */
async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    ...BUNDLED,
    entryPoints: ['components/browser/entries/single-file.ts'],
    format: 'iife',
    // Each module would say that it is strict, as all of them are by what they are.
    tsconfigRaw: { compilerOptions: { strict: true, alwaysStrict: false, paths: { '@/*': ['./*'] } } },
    plugins: [WITHIN_FILE],
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

async function bundleStyles(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['components/single-file/single-file.css'],
    bundle: true,
    minify: true,
    target: [...BROWSERS],
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
