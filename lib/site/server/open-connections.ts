import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** The connections of a server. */
export interface OpenConnections {
  /** Closes all that no answer is running on, now and as soon as answers end. */
  closeIdle(): void;
}

/**
 * Keeps an eye on the connections of a server from now on. Node's own list counts those as busy that never asked for
 * anything, which browsers open ahead of need.
 */
export function watchConnections(server: Server): OpenConnections {
  const answersOn = new Map<Socket, number>();
  let isClosing = false;
  server.on('connection', (socket: Socket) => {
    answersOn.set(socket, 0);
    socket.once('close', () => answersOn.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    answersOn.set(socket, (answersOn.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (answersOn.get(socket) ?? 1) - 1;
      if (answersOn.has(socket)) answersOn.set(socket, left);
      if (isClosing && left === 0) socket.destroySoon();
    });
  });
  return {
    closeIdle() {
      isClosing = true;
      for (const [socket, answers] of answersOn) if (answers === 0) socket.destroy();
    },
  };
}
