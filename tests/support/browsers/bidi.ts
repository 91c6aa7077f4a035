/** WebDriver BiDi, the protocol by which Firefox is driven: https://www.w3.org/TR/webdriver-bidi/ */
import { once } from 'node:events';
import WebSocket from 'ws';
import { z } from 'zod';
import { ANSWER_LIMIT } from './driver';

const answer = z.union([
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.number(), error: z.string(), message: z.string() }),
]);

/** A connection to a browser. */
export interface Bidi {
  /** Sends a command and gives what it comes to. Rejects where the browser refuses, or does not answer in time. */
  send<Result>(shape: z.ZodType<Result>, method: string, params?: object): Promise<Result>;
  close(): void;
}

/** Connects to a browser at the address that it told. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (message: z.infer<typeof answer>) => void>();
  let last = 0;
  // A connection that breaks leaves its commands without an answer, which they tell when their time is over.
  socket.on('error', () => {});
  await once(socket, 'open', { signal: AbortSignal.timeout(ANSWER_LIMIT) });
  socket.on('message', (data) => {
    // Events, which have no id, are not asked for.
    const { success, data: message } = answer.safeParse(JSON.parse(String(data)));
    if (success) waiting.get(message.id)?.(message);
  });
  return {
    send: (shape, method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`${method}: the browser does not answer`));
        }, ANSWER_LIMIT);
        waiting.set(id, (message) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (message.type === 'error') reject(new Error(`${method}: ${message.error}: ${message.message}`));
          else resolve(shape.parseAsync(message.result));
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.terminate(),
  };
}
