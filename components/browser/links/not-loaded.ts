/**
 * The words for something of the page that could not be loaded.
 *
 * @param lacking what that is, as the beginning of a sentence
 */
export function describeNotLoaded(lacking: string): string {
  return `${lacking} could not be loaded. The connection may be gone, or the page may have been renewed since it was opened. Once there is a connection, load the page again.`;
}
