/** Has Next make the pages of some editions. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { BuildError } from './build-error';

/** Loaded by `require`: where a module is imported first, Node before 20.10 takes no program without an extension. */
const END_WITH_PARENT = fileURLToPath(new URL('./end-with-parent.cjs', import.meta.url));

/** What Next is told. */
export interface RenderOptions {
  /** The project's folder. */
  readonly root: string;
  /** The folder of a page source: see `kept-editions`. */
  readonly source: string;
  /** Where the pages are to come, relative to the project. */
  readonly out: string;
}

/** Path of the program `next`, to be run by Node. */
function nextProgram(): string {
  return createRequire(import.meta.url).resolve('next/dist/bin/next');
}

/**
 * Runs `next build` in a process of its own, which ends when this one does, however that ends.
 *
 * @throws {BuildError} when it fails, with all that it said
 */
export async function renderPages({ root, source, out }: RenderOptions): Promise<void> {
  const child = spawn(process.execPath, ['--require', END_WITH_PARENT, nextProgram(), 'build'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      GLOSS_EDITIONS: source,
      GLOSS_BUILD_TO: out,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => {
      said += text;
    });
  }
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject).once('close', (...end) => resolve(end));
    });
    if (signal) throw new BuildError(`the build was ended by ${signal}`);
    if (status !== 0) throw new BuildError(`the pages could not be built\n\n${said.trim()}`);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
