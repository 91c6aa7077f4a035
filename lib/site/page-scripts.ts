/**
 * The scripts of pages. They are modules of their own rather than parts of the application: a page is used without
 * React, which only makes it, and so without the code of React and Next.
 */
import { basename } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { scriptAddress } from './addresses';
import { SETTINGS } from './site';

/** The modules that a page can start, by their names in components/browser/entries. */
const NAMES = ['map', 'preferences', 'reader'] as const;
/** One that few pages have: it shares no file with the others, so that these do not grow by it. */
const OWN_NAME = 'media';

export type PageScriptName = (typeof NAMES)[number] | typeof OWN_NAME;

/** What runs in the head of a page before anything is painted, by the names of modules in components/browser/early. */
const EARLY_NAMES = ['apply-preferences', 'await-typefaces', 'enter-reader', 'tell-height'] as const;

export type EarlyScriptName = (typeof EARLY_NAMES)[number];

/** The oldest browsers that have to understand the scripts: the same as for the style sheets. */
export const BROWSERS = ['chrome111', 'edge111', 'firefox111', 'safari16.4'];

/** The scripts as they are sent. */
export interface PageScripts {
  /** The text of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
  readonly modules: Readonly<Record<PageScriptName, PageScriptFiles>>;
}

/** Addresses of what makes up a module. */
interface PageScriptFiles {
  readonly address: string;
  /** Those of the files that it cannot start without. */
  readonly imports: readonly string[];
}

/**
 * The scripts of all pages, bundled once for each process that builds pages. What a module asks for later stands in
 * files of its own. Cost: about a tenth of a second.
 *
 * @throws the bundler's error when a module cannot be read
 */
export function readPageScripts(): Promise<PageScripts> {
  built ??= bundle();
  return built;
}

let built: Promise<PageScripts> | undefined;

/** How every script is made small. */
const BUNDLED = {
  bundle: true,
  target: BROWSERS,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  // What modules about the site read of the environment; there is none in a browser.
  define: Object.fromEntries(SETTINGS.map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')])),
  write: false,
} as const satisfies BuildOptions;

async function bundle(): Promise<PageScripts> {
  const [shared, own] = await Promise.all([bundleModules(NAMES), bundleModules([OWN_NAME])]);
  const filesOf = (name: PageScriptName, { metafile }: typeof shared): PageScriptFiles =>
    filesOfModule(sourceOf(name), metafile);
  return {
    files: new Map([...shared.outputFiles, ...own.outputFiles].map(({ path, text }) => [basename(path), text])),
    modules: {
      map: filesOf('map', shared),
      media: filesOf(OWN_NAME, own),
      preferences: filesOf('preferences', shared),
      reader: filesOf('reader', shared),
    },
  };
}

/** Modules that are bundled together: what several of them need stands in files of its own. */
function bundleModules(names: readonly PageScriptName[]) {
  return build({
    ...BUNDLED,
    entryPoints: names.map(sourceOf),
    outdir: 'scripts',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    metafile: true,
  });
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

function filesOfModule(source: string, { outputs }: Metafile): PageScriptFiles {
  const path = Object.keys(outputs).find((each) => outputs[each]?.entryPoint === source);
  if (path === undefined) throw new Error(`${source} is not among what was bundled`);
  const imports = new Set<string>();
  const pending = [path];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const { path: imported, kind } of outputs[next]?.imports ?? []) {
      if (kind !== 'import-statement' || imports.has(imported)) continue;
      imports.add(imported);
      pending.push(imported);
    }
  }
  return {
    address: scriptAddress(basename(path)),
    imports: Array.from(imports, (each) => scriptAddress(basename(each))),
  };
}
