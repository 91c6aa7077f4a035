/** Says so when an address names nothing on the page. */

/**
 * Shows the page's notice while the fragment of the address names nothing that is there, and hides it otherwise.
 * `known` tells whether something that is no element's id (a chosen quote, say) answers to the fragment.
 */
export function reportUnknownAddress(page: Document, known: boolean): void {
  const notice = page.querySelector<HTMLElement>('.notice');
  if (!notice) return;
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A malformed escape names nothing, which is what the notice says.
  }
  notice.hidden = id === '' || known || page.getElementById(id) !== null;
}
