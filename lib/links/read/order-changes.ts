/** Differences between two orders of the same kind of ids, and back. */

import { longestRising } from '../../text/longest-rising';
import { addAll } from '../../text/many';
import type { OrderChange } from './past-types';

/**
 * The changes by which an order came to be another, from its beginning on; what both have in common, in the same
 * order, is in none. Cost: n log n.
 */
export function orderChanges(before: readonly string[], after: readonly string[]): OrderChange[] {
  const places = new Map(before.map((id, index) => [id, index]));
  const common = longestRising(
    after.flatMap((id, index) => {
      const place = places.get(id);
      return place === undefined ? [] : [{ x: index, y: place }];
    }),
    ({ y }) => y,
  );
  const changes: OrderChange[] = [];
  let at = 0;
  let was = 0;
  for (const { x, y } of [...common, { x: after.length, y: before.length }]) {
    if (x > at || y > was) changes.push({ at, now: x - at, was: before.slice(was, y) });
    at = x + 1;
    was = y + 1;
  }
  return changes;
}

/** The order before some changes. Null where they do not fit the order after. */
export function orderBefore(after: readonly string[], changes: readonly OrderChange[]): string[] | null {
  const order: string[] = [];
  let next = 0;
  for (const { at, now, was } of changes) {
    if (at < next || at + now > after.length) return null;
    addAll(order, after.slice(next, at));
    addAll(order, was);
    next = at + now;
  }
  addAll(order, after.slice(next));
  return order;
}
