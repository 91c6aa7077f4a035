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

/** What can be shared: a passage of the interview, or a quote with its note. The letter stands in addresses. */
export type ShareKind = 'p' | 'q';

/** The page that is shared for a passage or quote. */
export function shareAddress(edition: string, kind: ShareKind, id: string): string {
  return `/${edition}/${kind}/${encodeURIComponent(id)}/`;
}

/** What other sites put into a frame for a passage or quote. */
export function embedAddress(edition: string, kind: ShareKind, id: string): string {
  return `/embed${shareAddress(edition, kind, id)}`;
}

/** The picture that goes with a page where it is shared; `page` is the page's address. */
export function cardAddress(page: string): string {
  return `${page}card.png`;
}

/** The description of a share page for sites that embed it; `page` is the page's address. */
export function oEmbedAddress(page: string): string {
  return `${page}oembed.json`;
}

/** A passage or quote in the reader. */
export function readerAddress(edition: string, kind: ShareKind, id: string): string {
  const fragment = encodeURIComponent(id);
  return `${interviewAddress(edition)}#${kind === 'q' ? quoteAnchor(fragment) : fragment}`;
}

/** What became of earlier wordings and quotes of an edition, for links that no longer fit: JSON, see `LinkPast`. */
export function pastAddress(edition: string): string {
  return `/${edition}/links.json`;
}
