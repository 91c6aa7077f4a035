/** The scripts of the pages in which React runs, and their worker. They share no file with those of other pages. */
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Language } from '../interface/languages';
import { studioScriptAddress } from './addresses';
import { BUNDLED, filesOfModule, type ModuleFiles, SPLIT } from './bundling';
import { dictionaryOf } from './languages/dictionary-of';

/** Where they begin: the script of each page, and of its worker. */
const ENTRIES = {
  verify: 'components/studio/entries/verify.tsx',
  verifyWorker: 'components/studio/entries/verify-worker.ts',
  studio: 'components/studio/entries/studio.tsx',
  studioWorker: 'components/studio/entries/studio-worker.ts',
} as const;

/** The scripts as they are sent. */
export interface StudioScripts extends Readonly<Record<keyof typeof ENTRIES, ModuleFiles>> {
  /** The text of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The studio's scripts in a language, bundled once for each process that builds pages. Readers of the larger formats stand in files of
 * their own.
 *
 * @throws the bundler's error when a module cannot be read
 */
export function readStudioScripts(language: Language = 'en'): Promise<StudioScripts> {
  const known = built.get(language) ?? bundle(language);
  built.set(language, known);
  return known;
}

const built = new Map<Language, Promise<StudioScripts>>();

/** Messages of the schema library in other languages, which nothing here shows: most of its code. */
const ONE_LANGUAGE: Plugin = {
  name: 'one-language',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

async function bundle(language: Language): Promise<StudioScripts> {
  const { outputFiles, metafile } = await build({
    ...SPLIT,
    entryPoints: Object.values(ENTRIES),
    jsx: 'automatic',
    // A worker has no document: what packages have for browsers may need one.
    conditions: ['worker'],
    define: { ...BUNDLED.define, 'process.env.NODE_ENV': '"production"' },
    // Components of pages name their style sheets, which the page of the studio has already.
    loader: { '.css': 'empty' },
    plugins: [ONE_LANGUAGE, dictionaryOf(language)],
  });
  const filesOf = (entry: string): ModuleFiles => filesOfModule(entry, metafile, studioScriptAddress);
  return {
    files: new Map(outputFiles.map(({ path, text }) => [basename(path), text])),
    verify: filesOf(ENTRIES.verify),
    verifyWorker: filesOf(ENTRIES.verifyWorker),
    studio: filesOf(ENTRIES.studio),
    studioWorker: filesOf(ENTRIES.studioWorker),
  };
}
