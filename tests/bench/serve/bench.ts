/**
 * Requests per second of the server of a built folder, beside nginx over the same folder: both send the files that were
 * compressed beforehand. The two take turns on the same machine, which they share with the program that asks, so that
 * the ratio tells more than the figures; of each the median of all rounds counts.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtSite } from '../../support/built-site';
import { freePorts } from '../../support/free-ports';
import { runProgram } from '../../support/run-program';
import type { BenchOptions } from '../main';
import { printTable, whole } from '../table';
import { startGloss, startNginx } from './servers';
import { connectSlowClients } from './slow-clients';

const READER = '/zuckerberg-titv/';
const CASES = [
  { name: 'reader page', path: READER, slowClients: 0 },
  { name: 'nothing there (404)', path: '/no-such-page/', slowClients: 0 },
  { name: 'font', path: '/fonts/newsreader.woff2', slowClients: 0 },
  { name: 'reader page, 200 slow clients', path: READER, slowClients: 200 },
] as const;

/** Prints requests per second for each kind of request, or says what is missing. */
export async function run({ quick }: BenchOptions): Promise<void> {
  const missing = await missingPrograms(['nginx', 'wrk']);
  if (missing.length > 0) {
    console.log(
      `Serving is not measured: ${missing.join(' and ')} is not installed (Debian has packages of that name).`,
    );
    return;
  }
  const work = await mkdtemp(join(tmpdir(), 'gloss-bench-serve-'));
  const [glossPort = 0, nginxPort = 0] = await freePorts(2);
  const stops: (() => Promise<void>)[] = [];
  try {
    const { folder } = await builtSite();
    stops.push(await startGloss(folder, glossPort), await startNginx(folder, work, nginxPort));
    const rows = [];
    for (const { name, path, slowClients } of CASES) {
      const rounds: [number, number][] = [];
      for (let round = 0; round < (quick ? 3 : 7); round++) {
        const seconds = quick ? 2 : 5;
        rounds.push([
          await measure(glossPort, path, slowClients, seconds),
          await measure(nginxPort, path, slowClients, seconds),
        ]);
      }
      const ours = median(rounds.map(([gloss]) => gloss));
      const theirs = median(rounds.map(([, nginx]) => nginx));
      const ratios = rounds.map(([gloss, nginx]) => gloss / nginx);
      const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
      rows.push([name, whole(ours), whole(theirs), (ours / theirs).toFixed(2), range]);
    }
    printTable('Requests per second, gzip, 64 connections', ['', 'gloss', 'nginx', 'ratio', 'of the rounds'], rows);
  } finally {
    await Promise.all(stops.map((stop) => stop()));
    await rm(work, { recursive: true, force: true });
  }
}

/** Requests per second that a server answers, with so many slow clients connected to it. */
async function measure(port: number, path: string, slowClients: number, seconds: number): Promise<number> {
  const disconnect = await connectSlowClients(port, READER, slowClients);
  try {
    const url = `http://127.0.0.1:${port}${path}`;
    const args = ['-t', '1', '-c', '64', '-d', `${seconds}s`, '-H', 'Accept-Encoding: gzip', url];
    const { stdout, stderr } = await runProgram('wrk', args);
    const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
    const hasFailed = /Socket errors/.test(stdout) || (path === READER && /Non-2xx/.test(stdout));
    if (perSecond === undefined || hasFailed) throw new Error(`wrk did not get what it asked for\n${stdout}${stderr}`);
    return Number(perSecond);
  } finally {
    disconnect();
  }
}

async function missingPrograms(names: readonly string[]): Promise<string[]> {
  const results = await Promise.all(names.map((name) => runProgram(name, ['-v'])));
  return names.filter((_, index) => results[index]?.status === null);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
