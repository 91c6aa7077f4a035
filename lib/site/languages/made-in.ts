/**
 * What is made of words, in every language of the interface. The modules that make it import their words; in another
 * language than English they are bundled with its dictionary, once for each process.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import type { Language } from '../../interface/languages';
import { BUNDLED } from '../bundling';
import { withoutStyles } from '../without-styles';
import { dictionaryOf } from './dictionary-of';

export type MadePages = typeof import('./made-pages');
export type MadeTexts = typeof import('./made-texts');

const pages = new Map<Language, Promise<MadePages>>();
const texts = new Map<Language, Promise<MadeTexts>>();

/** Pages in a language. Cost: about a third of a second the first time. */
export function pagesIn(language: Language): Promise<MadePages> {
  withoutStyles();
  const known =
    pages.get(language) ?? (language === 'en' ? import('./made-pages') : load<MadePages>('made-pages.tsx', language));
  pages.set(language, known);
  return known;
}

/** Files that are no pages, in a language. */
export function textsIn(language: Language): Promise<MadeTexts> {
  const known =
    texts.get(language) ?? (language === 'en' ? import('./made-texts') : load<MadeTexts>('made-texts.ts', language));
  texts.set(language, known);
  return known;
}

/** A module of this folder, bundled with a dictionary: it is what the type says, whatever dictionary that is. */
async function load<Made>(entry: string, language: Language): Promise<Made> {
  const { outputFiles } = await build({
    ...BUNDLED,
    entryPoints: [join(process.cwd(), 'lib/site/languages', entry)],
    platform: 'node',
    // What packages have as modules can be bundled; some of what they have for Node looks for its parts by itself.
    mainFields: ['module', 'main'],
    target: 'node20',
    format: 'cjs',
    minify: false,
    jsx: 'automatic',
    define: { ...BUNDLED.define, 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    plugins: [dictionaryOf(language)],
  });
  const code = outputFiles.map(({ text }) => text).join('');
  const filename = join(process.cwd(), `lib/site/languages/${language}-${entry}.cjs`);
  // As Node itself runs modules of this kind.
  const run: (require: NodeJS.Require, module: { exports: object }) => Made = runInThisContext(
    `(function(require,module){(function(exports){${code}\n})(module.exports);return module.exports})`,
    { filename },
  );
  return run(createRequire(filename), { exports: {} });
}
