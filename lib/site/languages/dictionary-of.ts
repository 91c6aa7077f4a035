import { dirname, join } from 'node:path';
import type { OnResolveResult, Plugin } from 'esbuild';
import type { Language } from '../../interface/languages';

/** The folder of the dictionaries, and how what stands in it is named by others, and within it. */
const FOLDER = join(process.cwd(), 'lib/interface');
const FROM_OUTSIDE = /\/interface\/([\w-]+)$/;
const FROM_WITHIN = /^\.{1,2}\/(?:en\/)?[\w-]+$/;
/** How an area names the English dictionary. */
const ENGLISH = './en/';

/** Has what is bundled speak a language: its dictionary stands in the place of the English one. */
export function dictionaryOf(language: Language): Plugin {
  return {
    name: 'dictionary',
    setup({ onResolve }) {
      onResolve({ filter: FROM_OUTSIDE }, ({ path }) => words(join(FOLDER, FROM_OUTSIDE.exec(path)?.[1] ?? '')));
      onResolve({ filter: FROM_WITHIN }, ({ path, importer }) => {
        if (!importer.startsWith(FOLDER)) return undefined;
        return words(
          join(dirname(importer), path.startsWith(ENGLISH) ? path.replace(ENGLISH, `./${language}/`) : path),
        );
      });
    },
  };
}

/** A module that holds nothing but words, and functions of them: what is not used of it is left out. */
function words(path: string): OnResolveResult {
  return { path: `${path}.ts`, sideEffects: false };
}
