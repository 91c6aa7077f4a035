/** All tests: `npm test`. Says what came of each step, and ends with a line `N passed, N failed`. */
import {
  buildPages,
  checkContent,
  checkTypes,
  findDeadCode,
  lint,
  runBrowserTests,
  runOtherBrowserTests,
  runUnitTests,
  type StepResult,
} from './support/test-steps';

const results: StepResult[] = [];

async function step(name: string, run: () => Promise<StepResult>): Promise<void> {
  const begin = performance.now();
  const result = await run();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (result.failed > 0) process.stdout.write(`\n${result.log.trim()}\n\n`);
  process.stdout.write(`${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)\n`);
  results.push(result);
}

const report = (text: string) => void process.stdout.write(text);

// Types come first and alone, since a build empties the folder that Next writes them into.
await step('types', checkTypes);
// A build would write a lock that nobody committed.
await step('content', checkContent);
await Promise.all([
  step('lint', lint),
  step('dead code', () => findDeadCode(report)),
  step('unit and property tests', runUnitTests),
  step('build', buildPages),
]);
await step('end-to-end tests', () => runBrowserTests(report));
await step('tests in Firefox and WebKit', () => runOtherBrowserTests(report));

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
