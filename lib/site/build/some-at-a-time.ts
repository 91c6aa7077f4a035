/**
 * Runs something for each item, at most some of them at a time, in their order.
 *
 * @throws what the first that fails throws, after those that were begun have ended; the rest are not begun
 */
export async function someAtATime<Item>(
  items: readonly Item[],
  most: number,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items].reverse();
  const failures: unknown[] = [];
  const workers = Array.from({ length: Math.min(most, items.length) }, async () => {
    for (let item = waiting.pop(); item !== undefined && failures.length === 0; item = waiting.pop()) {
      await run(item).catch((error: unknown) => failures.push(error));
    }
  });
  await Promise.all(workers);
  if (failures.length > 0) throw failures[0];
}
