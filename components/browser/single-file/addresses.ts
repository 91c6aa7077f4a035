/**
 * Addresses within a single file, by the names that `lib/site/addresses` has for those of the site: the bundler of the
 * file's script puts them in its place.
 */
export { noteAnchor, quoteAnchor } from '../../../lib/site/addresses';

/** The file itself, without what the address holds besides. */
export function interviewAddress(_edition?: string): string {
  return location.href.replace(/[?#].*/s, '');
}

/** The view of an essay. */
export function essayAddress(_edition: string, commentary: string): string {
  return viewAddress(commentary);
}

/** A view of the file. */
export function viewAddress(view: string): string {
  return interviewAddress() + (view === '' ? '' : `?${encodeURI(view)}`);
}

/** What is shared of a passage or quote: its page on the site, where that is known. */
export function shareAddress(_edition: string, kind: 'p' | 'q', id: string): string {
  return `${siteAddress() ?? ''}${kind}/${encodeURIComponent(id)}/`;
}

/** The address of the edition on a site; null where none is known. */
export function siteAddress(): string | null {
  return document.documentElement.dataset.site ?? null;
}
