/** How every script is made small, whatever it is for. */
import { basename } from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';
import { SETTINGS } from './site';

/** The oldest browsers that have to understand the scripts: the same as for the style sheets. */
export const BROWSERS = ['chrome111', 'edge111', 'firefox111', 'safari16.4'];

/** What modules about the site read of the environment; there is none in a browser. */
const ENVIRONMENT = Object.fromEntries(
  SETTINGS.map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')]),
);

/** Options of the bundler that are the same for all scripts. */
export const BUNDLED = {
  bundle: true,
  target: BROWSERS,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  define: ENVIRONMENT,
  write: false,
} as const satisfies BuildOptions;

/** Options for modules that are bundled together: what several of them need stands in files of its own. */
export const SPLIT = {
  ...BUNDLED,
  outdir: 'scripts',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  metafile: true,
} as const satisfies BuildOptions;

/** Addresses of what makes up a module. */
export interface ModuleFiles {
  readonly address: string;
  /** Those of the files that it cannot start without. */
  readonly imports: readonly string[];
}

/**
 * The files of a module, by the path of its source.
 *
 * @param addressOf gives the address of a file by its name
 */
export function filesOfModule(source: string, { outputs }: Metafile, addressOf: (file: string) => string): ModuleFiles {
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
    address: addressOf(basename(path)),
    imports: Array.from(imports, (each) => addressOf(basename(each))),
  };
}
