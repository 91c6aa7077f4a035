/** The steps of the whole test run, and how many tests passed and failed in each. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { enginesAtHand } from './browsers/engines-at-hand';
import { ensureBrowser, NO_BROWSER } from './install-browser';
import { type ProgramResult, runProgram } from './run-program';

/** What came of a step. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** What the tools said; of interest where something failed. */
  readonly log: string;
}

/** Types of everything, pages' links included. */
export async function checkTypes(): Promise<StepResult> {
  const typegen = await check('npx', ['next', 'typegen']);
  // Node before 20.10 starts no program of a module package that has no extension, as TypeScript's is.
  return typegen.failed > 0 ? typegen : check('node', ['node_modules/typescript/lib/tsc.js', '--noEmit']);
}

/** Style, likely mistakes, and which layer may import which. */
export function lint(): Promise<StepResult> {
  return check('npx', ['biome', 'check', '--error-on-warnings', '.']);
}

/** Files, exports and dependencies that nothing uses. `report` is told where this Node is too old to look for them. */
export async function findDeadCode(report: (text: string) => void): Promise<StepResult> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major === 20 && minor < 19) {
    report('Dead code is not looked for: knip needs Node 20.19 or later.\n');
    return { passed: 0, failed: 0, log: '' };
  }
  return check('npx', ['knip']);
}

/** Whether the content of the project and of the tests has no problem, and its committed locks are up to date. */
export async function checkContent(): Promise<StepResult> {
  const results = await Promise.all(
    ['content', 'tests/fixtures/content'].map((folder) =>
      check('node', ['--import', 'tsx', 'lib/cli/main.ts', 'check', '--frozen'], { GLOSS_CONTENT: folder }),
    ),
  );
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    log: results.flatMap(({ failed, log }) => (failed > 0 ? log : [])).join('\n'),
  };
}

/** Both builds, for the end-to-end tests. */
export function buildPages(): Promise<StepResult> {
  return check('node', ['--import', 'tsx', 'tests/support/build-all.ts']);
}

/** Unit and property tests. */
export function runUnitTests(): Promise<StepResult> {
  return countByReport(vitestCounts, (file) =>
    runProgram('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      // A snapshot that is missing is a failure, not something to write.
      env: { CI: '1' },
    }),
  );
}

/** Tests in a browser, of the server and of the export. */
export async function runBrowserTests(report: (text: string) => void): Promise<StepResult> {
  if ((await ensureBrowser(report)) === null) return { passed: 0, failed: 1, log: NO_BROWSER };
  return countByReport(playwrightCounts, (file) =>
    runProgram('npx', ['playwright', 'test', '--reporter=list,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
  );
}

/** Tests in the browsers beside Chromium that this machine has; `report` is told which are left out, and why. */
export async function runOtherBrowserTests(report: (text: string) => void): Promise<StepResult> {
  const engines = await enginesAtHand(report);
  if (engines.length === 0) return { passed: 0, failed: 0, log: '' };
  const projects = engines.map(({ engine }) => `--project=${engine}`);
  return countByReport(playwrightCounts, (file) =>
    runProgram('npx', ['playwright', 'test', `--config=${CONFIG}`, '--reporter=list,json', ...projects], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  );
}

const CONFIG = 'tests/browsers/playwright.config.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** A test that passes only now and then counts as failed. */
function playwrightCounts(report: unknown): Counts {
  const { stats } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** A tool that says by its exit status whether all is well: one test. */
async function check(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const { status, stdout, stderr } = await runProgram(program, args, { env });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, log: stdout + stderr };
}

/**
 * Runs a tool that writes a report into a file, and counts by the report. Where the tool fails and no test of it did, or
 * there is no test at all, that is one failure: a file of tests could not be loaded, for instance.
 */
async function countByReport(
  countsOf: (report: unknown) => Counts,
  run: (file: string) => Promise<ProgramResult>,
): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-tests-'));
  try {
    const file = join(folder, 'report.json');
    const { status, stdout, stderr } = await run(file);
    const log = stdout + stderr;
    const { passed, failed } = await readJson(file).then(countsOf, () => ({ passed: 0, failed: 0 }));
    const sound = status === 0 && passed > 0;
    return { passed, failed: sound ? failed : Math.max(1, failed), log };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
