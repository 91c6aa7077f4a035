/** Where things stand: addresses of pages, and ids within them. An id of a page's own holds a colon, a passage's never. */

/** Id of the first words of a quote. */
export function quoteAnchor(quote: string): string {
  return `quote:${quote}`;
}

/** Id of the note that belongs to a quote. */
export function noteAnchor(quote: string): string {
  return `note:${quote}`;
}

/** The reader page of an edition. */
export function interviewAddress(edition: string): string {
  return `/${edition}/`;
}

/** An essay in its own order. */
export function essayAddress(edition: string, commentary: string): string {
  return `/${edition}/${commentary}/`;
}

/** How the essays about an edition lie beside its interview. */
export function mapAddress(edition: string): string {
  return `/${edition}/map/`;
}
