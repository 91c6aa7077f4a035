/** A file has no search of its own, as its index would make it larger: the browser's finds its words. */

/** Offers nothing: the key does nothing in a file. */
export function offerSearch(): () => void {
  return () => undefined;
}
