import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { startFolderServer, stopServer } from '../../site/server';
import { listen } from '../../site/server/listen';
import { defineCommand, Failure, UsageError } from '../command';
import { currentProject } from '../project';
import { ensureBuild } from '../site-build';

export const command = defineCommand({
  name: 'serve',
  about:
    'Builds the pages, unless they are up to date, and serves them until it is told to end (Ctrl-C).\n' +
    'Any number of servers may run at a time, each on a port of its own.',
  options: {
    port: { type: 'string', takes: 'NUMBER', help: 'port to listen on; otherwise PORT of the environment, or 3000' },
    host: { type: 'string', takes: 'ADDRESS', help: 'address to listen on; otherwise all of this machine' },
  },
  async run({ port: given, host }, { report }) {
    const port = readPort(given ?? process.env.PORT ?? '3000');
    endWithNpm();
    try {
      await probe(port, host);
      const project = currentProject();
      const build = await ensureBuild('server', project, report);
      const server = await startFolderServer({ folder: join(project.root, build), port, host });
      endWithSignals(server);
      report(`The pages are at ${addressOf(server, host)}\n`);
    } catch (error) {
      throw asFailure(error, port);
    }
    return 0;
  },
});

/** @throws {UsageError} when the text is not the number of a port */
function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`'${text}' is not a port: give a number up to 65535`);
  return port;
}

/** Finds out whether the port can be had, before time is spent on a build. */
async function probe(port: number, host: string | undefined): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
}

/**
 * Ends the process once it is told to: answers that are running may end, connections that browsers keep open are closed.
 * Told again, it ends at once.
 */
function endWithSignals(server: Server): void {
  const end = (): void => {
    process.off('SIGINT', end).off('SIGTERM', end);
    void stopServer(server).finally(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}

/**
 * Passes on the end of npm: it sends its signals to the shell that it runs a script in, and some shells end without
 * telling the programs they run.
 */
function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

function addressOf(server: Server, host: string | undefined): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : address;
  return `http://${host?.includes(':') ? `[${host}]` : (host ?? 'localhost')}:${port}/`;
}

/** Says in a line why the port cannot be had, and what to do; other errors stay as they are. */
function asFailure(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new Failure(`port ${port} is in use; end what uses it, or give another with --port`);
    case 'EACCES':
      return new Failure(`port ${port} needs the rights of an administrator; give one above 1023 with --port`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Failure('the address of --host is none of this machine; leave it out to listen on all of them');
    default:
      return error;
  }
}
