/**
 * Adds an entry to the history. Next's own `pushState` would have the whole page looked over again, for an address that
 * it does not go by.
 */
export function pushAddress(address: string): void {
  History.prototype.pushState.call(history, null, '', address);
}
