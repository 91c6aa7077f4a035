/** What is said in notices that every page of an edition may have to show; kept apart, since its scripts load them at once. */

export const notice = 'Notice';

export const closeNotice = 'Close this notice';

export const loadAgain = 'Load the page again';

export const linkTools = 'The tools for links, quotes and citations';

export const linkScript = 'The script that looks up this link';

export const search = 'The search';

export const readingAids = 'The steps from quote to quote';

export function notLoaded(lacking: string): string {
  return `${lacking} could not be loaded. The connection may be gone, or the page may have been renewed since it was opened. Once there is a connection, load the page again.`;
}
