import type { Server } from 'node:http';

/**
 * Resolves once the server listens.
 *
 * @param host address to listen on; all of them where it is not given
 * @throws the system's error when the port cannot be listened on
 */
export function listen(server: Server, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
