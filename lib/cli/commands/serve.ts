import { createServer, type Server } from 'node:http';
import { KeptCards } from '../../site/kept-cards';
import { startFolderServer, stopServer } from '../../site/server';
import { listen } from '../../site/server/listen';
import { defineCommand } from '../command';
import { ensureBuild } from '../ensure-build';
import { endWithNpm, portFailure, readPort } from '../listening';
import { progressOf } from '../progress';
import { currentProject } from '../project';

export const command = defineCommand({
  name: 'serve',
  about:
    'Builds the pages, unless they are up to date, and serves them until it is told to end (Ctrl-C).\n' +
    'Any number of servers may run at a time, each on a port of its own.',
  options: {
    port: { type: 'string', takes: 'NUMBER', help: 'port to listen on; otherwise PORT of the environment, or 3000' },
    host: { type: 'string', takes: 'ADDRESS', help: 'address to listen on; otherwise all of this machine' },
  },
  async run({ port: given, host }, output) {
    const port = readPort(given ?? process.env.PORT ?? '3000');
    endWithNpm();
    try {
      await probe(port, host);
      const site = await ensureBuild(currentProject(), progressOf(output));
      const cards = new KeptCards(site);
      const server = await startFolderServer({ folder: site.folder, port, host, makeCard: (path) => cards.at(path) });
      endWithSignals(server);
      output.report(`The pages are at ${addressOf(server, host)}\n`);
    } catch (error) {
      throw portFailure(error, port);
    }
    return 0;
  },
});

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

function addressOf(server: Server, host: string | undefined): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : address;
  return `http://${host?.includes(':') ? `[${host}]` : (host ?? 'localhost')}:${port}/`;
}
