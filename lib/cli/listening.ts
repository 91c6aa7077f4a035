/** What commands that listen on a port have in common. */
import { Failure, UsageError } from './command';

/** @throws {UsageError} when the text is not the number of a port */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`'${text}' is not a port: give a number up to 65535`);
  return port;
}

/**
 * Passes on the end of npm: it sends its signals to the shell that it runs a script in, and some shells end without
 * telling the programs they run.
 */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

/** Says in a line why the port cannot be had, and what to do; other errors stay as they are. */
export function portFailure(error: unknown, port: number): unknown {
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
