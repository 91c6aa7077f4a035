import { basename } from 'node:path';
import { build } from 'esbuild';
import { paletteStyles } from '../../components/design/palette-styles';
import { typefaceStyles } from '../../components/design/typeface-styles';
import { fontAddress, styleAddress } from './addresses';
import { BROWSERS } from './bundling';

/** A style sheet as it is sent. */
export interface StyleSheet {
  /** Name of its file, which changes with its contents. */
  readonly file: string;
  readonly address: string;
  readonly css: string;
}

/** The style sheet of share pages and embeds: one for all of them, since it would be most of each. Made once. */
export function shareStyleSheet(): Promise<StyleSheet> {
  made ??= bundle();
  return made;
}

let made: Promise<StyleSheet> | undefined;

async function bundle(): Promise<StyleSheet> {
  const { outputFiles } = await build({
    stdin: {
      contents: `@import url("./components/pages/share/document.css");\n${typefaceStyles(false)}${paletteStyles()}`,
      resolveDir: process.cwd(),
      loader: 'css',
    },
    bundle: true,
    minify: true,
    target: [...BROWSERS],
    external: [fontAddress('*').replace('%2A', '*')],
    outdir: 'styles',
    entryNames: 'share-[hash]',
    write: false,
  });
  const [{ path, text } = { path: '', text: '' }] = outputFiles;
  return { file: basename(path), address: styleAddress(basename(path)), css: text };
}
