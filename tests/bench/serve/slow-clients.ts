import { once } from 'node:events';
import { connect } from 'node:net';

/** Connects clients that ask for a page and read a byte of it a second; resolves to what disconnects them. */
export async function connectSlowClients(port: number, path: string, count: number): Promise<() => void> {
  const sockets = await Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      socket.on('error', () => {});
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      return socket;
    }),
  );
  const reading = setInterval(() => {
    for (const socket of sockets) socket.read(1);
  }, 1_000);
  return () => {
    clearInterval(reading);
    for (const socket of sockets) socket.destroy();
  };
}
