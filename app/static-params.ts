/** Names for kinds of pages of which there are none. */

/** A name that no interview, essay, passage or quote has. */
export const PLACEHOLDER = '_';

/**
 * The pages of a kind; where there are none a placeholder, which no folder takes over: Next refuses to export a kind of
 * page without one.
 */
export function pagesOr<Params>(pages: Params[], placeholderOf: (name: string) => Params): Params[] {
  return pages.length === 0 ? [placeholderOf(PLACEHOLDER)] : pages;
}
