/** Programs that run beside a test: each in a process group of its own, so that what it starts ends with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { START_LIMIT } from './driver';

/** How long a program may take to end when it is asked to, in milliseconds. */
const END_LIMIT = 5_000;

/** A program that runs. */
export interface Child {
  /** The first match in what it says, or an error that tells what it said instead. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it with everything that it started, and waits for that. */
  stop(): Promise<void>;
}

/** What a program is given. */
export interface ChildOptions {
  /** Added to this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Which of its outputs is listened to; 3 is one that it may be told of. */
  readonly listen: 2 | 3;
}

/** Starts a program. It does not outlive this process. */
export function startChild(program: string, args: readonly string[], { env, listen }: ChildOptions): Child {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const output = outputOf(child, listen);
  output?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  if (listen !== 2) child.stderr?.resume();
  child.once('error', ({ message }) => {
    said += message;
  });
  const kill = (): void => signalGroup(child, 'SIGKILL');
  process.once('exit', kill);

  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const listening = new AbortController();
        const fail = (reason: string): void => {
          listening.abort();
          reject(new Error(`${program} does not start: ${reason}`));
        };
        const look = (): void => {
          const match = pattern.exec(said);
          if (match) {
            listening.abort();
            resolve(match);
          } else if (hasEnded(child)) fail(said.trim());
        };
        const timer = setTimeout(() => fail(`it says nothing of that in time. ${said.trim()}`), START_LIMIT);
        const events = [
          [output, 'data'],
          [child, 'close'],
          [child, 'error'],
        ] as const;
        for (const [emitter, event] of events) emitter?.on(event, look);
        listening.signal.addEventListener('abort', () => {
          clearTimeout(timer);
          for (const [emitter, event] of events) emitter?.off(event, look);
        });
        look();
      }),
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      if (!hasEnded(child)) await once(child, 'exit', { signal: AbortSignal.timeout(END_LIMIT) }).catch(() => {});
      kill();
      process.off('exit', kill);
    },
  };
}

function outputOf(child: ChildProcess, index: 2 | 3): Readable | null {
  const stream = child.stdio[index];
  return stream && 'read' in stream ? stream : null;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // All of them have ended.
  }
}
