/** Says something to those who hear the page rather than see it. */
export function announce(page: Document, words: string): void {
  const status = page.getElementById('page:status');
  if (status) status.textContent = words;
}
