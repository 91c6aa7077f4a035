/** Style sheets and typefaces of pages that load no other file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { paletteStyles } from '../../components/design/palette-styles';
import { PLAIN_LETTERS } from '../../components/design/plain-letters';
import { typefaceStyles } from '../../components/design/typeface-styles';
import { fileOf, TYPEFACES, WESTERN } from '../../components/design/typefaces';
import type { EmbeddedTypeface, SingleFileParts } from '../../components/single-file/parts';
import { fontAddress } from './addresses';
import { BROWSERS } from './bundling';

/**
 * A style sheet with all that it imports, colours before it, and the typefaces that it may need.
 *
 * @param sheet path from the root of the project
 * @throws the bundler's error when a style sheet cannot be read
 */
export async function readHeldStyles(sheet: string): Promise<Pick<SingleFileParts, 'styles' | 'typefaces'>> {
  const declared = typefaceStyles(false, 'swap');
  const [styles, typefaces] = await Promise.all([bundleStyles(sheet), embedTypefaces(declared.match(FONT_FACE) ?? [])]);
  return { styles: declared.replace(FONT_FACE, '') + paletteStyles() + styles, typefaces };
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

async function bundleStyles(sheet: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [sheet],
    bundle: true,
    minify: true,
    target: [...BROWSERS],
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
