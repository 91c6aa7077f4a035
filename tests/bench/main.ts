/**
 * Measurements: `npm run bench -- <name> [--quick] [--seed NUMBER] [--count NUMBER]
 * [--versions FOLDER]`. Without a name all of them run, one after the other.
 *
 * To add one, write a module that exports `run`, and name it here.
 */
import { parseArgs } from 'node:util';

/** How a measurement is run. */
export interface BenchOptions {
  /** Smaller sizes and samples: a minute or less. */
  readonly quick: boolean;
  /** Another seed than the one that the published figures are of. Measurements without chance in them pay no heed. */
  readonly seed?: number;
  /** How many things to measure with, where that can be chosen. */
  readonly count?: number;
  /** A folder of texts of the measurer's own, where a measurement can be made on such. */
  readonly versions?: string;
}

/** A measurement prints what it finds, and throws where something went wrong. */
interface Bench {
  run(options: BenchOptions): Promise<void>;
}

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  align: () => import('./align/bench'),
  verify: () => import('./verify/bench'),
  'verify-page': () => import('./verify/in-browser'),
  'studio-page': () => import('./studio/in-browser'),
  links: () => import('./links/bench'),
  times: () => import('./times/bench'),
  choose: () => import('./choose/bench'),
  library: () => import('./library/bench'),
  'library-search': () => import('./library-search/bench'),
  long: () => import('./long/bench'),
  search: () => import('./search/bench'),
  serve: () => import('./serve/bench'),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    seed: { type: 'string' },
    count: { type: 'string' },
    versions: { type: 'string' },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of names) {
    const bench = await BENCHES[name]?.();
    await bench?.run({
      quick: values.quick,
      ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
      ...(values.count === undefined ? {} : { count: Number(values.count) }),
      ...(values.versions === undefined ? {} : { versions: values.versions }),
    });
  }
}
