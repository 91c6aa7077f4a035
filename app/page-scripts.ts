/**
 * The scripts of pages. They are modules of their own rather than parts of the application: a page is used without
 * React, which only makes it, and so without the code of React and Next.
 */
import { build, type Metafile } from 'esbuild';
import { cache } from 'react';

/** Every module that a page can start, by its name in components/page-scripts. */
export type PageScriptName = 'map' | 'preferences' | 'reader';

const NAMES: readonly PageScriptName[] = ['map', 'preferences', 'reader'];

/** What the scripts' addresses begin with. Each names its file by its contents, so that it can be kept for good. */
const FOLDER = '/scripts/';

/** The oldest browsers that have to understand the scripts: the same as for the style sheets. */
const BROWSERS = ['chrome111', 'edge111', 'firefox111', 'safari16.4'];

/** The scripts as they are sent. */
export interface PageScripts {
  /** The text of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** The address of each module, and those of the files that it cannot start without. */
  readonly modules: ReadonlyMap<PageScriptName, { readonly address: string; readonly imports: readonly string[] }>;
}

/**
 * The scripts of all pages, bundled once for each process that builds pages. What a module asks for later stands in
 * files of its own. Cost: about a tenth of a second.
 *
 * @throws the bundler's error when a module cannot be read
 */
export async function readPageScripts(): Promise<PageScripts> {
  if (process.env.NODE_ENV !== 'production') return bundle();
  built ??= bundle();
  return built;
}

let built: Promise<PageScripts> | undefined;

/** Bundles the modules; while they are worked on, once for each page, so that changes show. */
const bundle = cache(async (): Promise<PageScripts> => {
  const { outputFiles, metafile } = await build({
    entryPoints: NAMES.map((name) => `components/page-scripts/${name}.ts`),
    outdir: 'scripts',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: BROWSERS,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
  });
  const modules = NAMES.map((name) => [name, moduleOf(name, metafile)] as const);
  return { files: new Map(outputFiles.map(({ path, text }) => [fileName(path), text])), modules: new Map(modules) };
});

function moduleOf(name: PageScriptName, { outputs }: Metafile) {
  const path = Object.keys(outputs).find((each) => outputs[each]?.entryPoint?.endsWith(`/${name}.ts`)) ?? '';
  const imports = new Set<string>();
  const pending = [path];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const { path: imported, kind } of outputs[next]?.imports ?? []) {
      if (kind !== 'import-statement' || imports.has(imported)) continue;
      imports.add(imported);
      pending.push(imported);
    }
  }
  return { address: addressOf(path), imports: [...imports].map(addressOf) };
}

function addressOf(path: string): string {
  return FOLDER + fileName(path);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
