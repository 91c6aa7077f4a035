/** Where the preferences are kept in the browser: as a query string, `theme=dark&size=large`. */
export const STORAGE_KEY = 'gloss';

/**
 * Where the page stands in a language, by the attributes that a built page's root has of them; null where it is that one
 * already, or is in no other. What the address holds besides is kept.
 *
 * @param language code of a language of the interface; `own` for the one that the page is published in
 */
export function placeIn(root: HTMLElement, language: string | undefined): string | null {
  const place = root.getAttribute(`data-in-${language}`);
  return place && place + location.search + location.hash;
}
