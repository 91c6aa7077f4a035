/**
 * Hostile texts for everything that reads what others wrote: `npm run fuzz -- [--seconds NUMBER] [--seed NUMBER]
 * [--only NAME]`. Fails where a reader throws, or takes more than two seconds of the processor for a text of up to
 * 60,000 characters; the shortest such text is printed, with the seed that leads to it again.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { hostileText } from './hostile';
import { TARGETS } from './targets';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seconds = Number(values.seconds ?? 120);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const targets = TARGETS.filter(({ name }) => values.only === undefined || name.includes(values.only));

/** Processor time, in seconds, that no text may take. */
const LONGEST = 2;
const LENGTH = 20_000;

let failures = 0;
for (const { name, read } of targets) {
  let slowest = 0;
  const property = fc.property(hostileText(LENGTH), (text) => {
    const before = process.cpuUsage();
    read(text);
    const taken = process.cpuUsage(before).user / 1e6;
    slowest = Math.max(slowest, taken);
    if (taken > LONGEST) throw new Error(`took ${taken.toFixed(1)} s`);
  });
  const share = (seconds * 1000) / targets.length;
  const result = fc.check(property, {
    seed,
    numRuns: 1_000_000,
    interruptAfterTimeLimit: share,
    markInterruptAsFailure: false,
  });
  const told = `${name}: ${result.numRuns} texts, the slowest ${slowest.toFixed(2)} s`;
  process.stdout.write(`${told}${result.failed ? ', FAILED' : ''}\n`);
  if (!result.failed) continue;
  failures += 1;
  const [text] = result.counterexample ?? [''];
  process.stdout.write(`  seed ${seed}, ${text.length} characters: ${JSON.stringify(text.slice(0, 300))}\n`);
  process.stdout.write(`  ${String(result.errorInstance)}\n`);
}
process.exitCode = failures > 0 ? 1 : 0;
