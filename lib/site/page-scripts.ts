/**
 * The scripts of pages. They are modules of their own rather than parts of the application: a page is used without
 * React, which only makes it, and so without the code of React and Next.
 */
import { basename } from 'node:path';
import { build } from 'esbuild';
import type { Language } from '../interface/languages';
import { scriptAddress } from './addresses';
import { BUNDLED, filesOfModule, type ModuleFiles, SPLIT } from './bundling';
import { dictionaryOf } from './languages/dictionary-of';

/** The modules that a page can start, by their names in components/browser/entries. */
const NAMES = ['map', 'preferences', 'reader'] as const;
/** Those that few pages have: they share no file with the others, so that these do not grow by them. */
const OWN_NAMES = ['media', 'search'] as const;

export type PageScriptName = (typeof NAMES)[number] | (typeof OWN_NAMES)[number];

/** What runs in the head of a page before anything is painted, by the names of modules in components/browser/early. */
const EARLY_NAMES = ['apply-preferences', 'await-typefaces', 'await-view', 'enter-reader', 'tell-height'] as const;

export type EarlyScriptName = (typeof EARLY_NAMES)[number];

/** The scripts as they are sent. */
export interface PageScripts {
  /** The text of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
  readonly modules: Readonly<Record<PageScriptName, ModuleFiles>>;
}

/**
 * The scripts of all pages in a language, bundled once for each process that builds pages. What a module asks for later stands in
 * files of its own. Cost: about a tenth of a second.
 *
 * @throws the bundler's error when a module cannot be read
 */
export function readPageScripts(language: Language = 'en'): Promise<PageScripts> {
  const known = built.get(language) ?? bundle(language);
  built.set(language, known);
  return known;
}

const built = new Map<Language, Promise<PageScripts>>();

async function bundle(language: Language): Promise<PageScripts> {
  const [shared, media, search] = await Promise.all([
    bundleModules(NAMES, language),
    ...OWN_NAMES.map((name) => bundleModules([name], language)),
  ]);
  if (!media || !search) throw new Error('a script was not bundled');
  const filesOf = (name: PageScriptName, { metafile }: Bundle): ModuleFiles =>
    filesOfModule(sourceOf(name), metafile, scriptAddress);
  return {
    files: new Map(
      [shared, media, search].flatMap(({ outputFiles }) => outputFiles).map(({ path, text }) => [basename(path), text]),
    ),
    modules: {
      map: filesOf('map', shared),
      media: filesOf('media', media),
      preferences: filesOf('preferences', shared),
      reader: filesOf('reader', shared),
      search: filesOf('search', search),
    },
  };
}

type Bundle = Awaited<ReturnType<typeof bundleModules>>;

/** Modules that are bundled together: what several of them need stands in files of its own. */
function bundleModules(names: readonly PageScriptName[], language: Language) {
  return build({ ...SPLIT, entryPoints: names.map(sourceOf), plugins: [dictionaryOf(language)] });
}

function sourceOf(name: PageScriptName): string {
  return `components/browser/entries/${name}.ts`;
}

/**
 * The early scripts as they stand in pages: each is one expression that leaves nothing behind in the page's scope. Bundled
 * once for each process.
 *
 * @throws the bundler's error when a module cannot be read
 */
export function readEarlyScripts(): Promise<ReadonlyMap<EarlyScriptName, string>> {
  builtEarly ??= bundleEarly();
  return builtEarly;
}

let builtEarly: Promise<ReadonlyMap<EarlyScriptName, string>> | undefined;

async function bundleEarly(): Promise<ReadonlyMap<EarlyScriptName, string>> {
  const bundled = EARLY_NAMES.map(async (name) => {
    const entryPoints = [`components/browser/early/${name}.ts`];
    const { outputFiles } = await build({ ...BUNDLED, entryPoints, format: 'iife' });
    return [name, outputFiles.map(({ text }) => text.trim()).join('')] as const;
  });
  return new Map(await Promise.all(bundled));
}
