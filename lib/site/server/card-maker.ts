/** Makes cards as they are asked for: each once, and few at a time, since each takes a processor. */

/** Cards that are made at a time. */
const AT_ONCE = 2;
/** Cards that wait for their turn at most: more than that is no reader. */
const WAITING = 200;

/** Too many cards wait: the client may ask again later. */
export class BusyError extends Error {}

/**
 * A maker that shares work: whoever asks for a card that is being made gets that one. At most two are made at once, and
 * the others wait in order.
 *
 * @param make as the server was given it
 * @returns a function with the same results, which rejects with a {@link BusyError} where too many wait
 */
export function shareCards(
  make: (path: string) => Promise<Uint8Array | null>,
): (path: string) => Promise<Uint8Array | null> {
  const underway = new Map<string, Promise<Uint8Array | null>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  async function makeInTurn(path: string): Promise<Uint8Array | null> {
    if (running < AT_ONCE) running += 1;
    // Whoever is done hands its place over, so that nobody slips in between.
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await make(path);
    } finally {
      underway.delete(path);
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return (path) => {
    const known = underway.get(path);
    if (known) return known;
    if (waiting.length >= WAITING) return Promise.reject(new BusyError('too many cards are being made'));
    const made = makeInTurn(path);
    underway.set(path, made);
    return made;
  };
}
