/** Shows one view of a single file as a page of its own. */
import { fragmentId } from '../links/fragment-id';
import { siteAddress, viewAddress } from './addresses';
import { completeView } from './complete-view';
import { QUOTE_ATTRIBUTES, withFullNames } from './short-names';
import { INTERVIEW_VIEW, NAMING_ATTRIBUTES, placeInFile, renameIds } from './view-names';

/**
 * Takes all views but the one that the address names out of the file, and gives that one the ids and links of a page of its
 * own; another view is then another address of the same file.
 *
 * @returns the view; null where the file has to be left as it is, since its address cannot name a view, as where a program
 *   shows a file that it was sent, or leads to another view first
 */
export function showView(page: Document): HTMLElement | null {
  if (!/^(?:file|https?):$/.test(location.protocol)) return null;
  const views = Array.from(page.querySelectorAll<HTMLElement>('[data-view]'));
  const names = views.map(({ dataset }) => dataset.view ?? '');
  /** Where a link leads that was written for the file without scripts; null for other links. */
  const placeAsked = (): Place | null => {
    const asked = fragmentId(location.hash);
    const id = withFullNames(asked, names);
    return placeInFile(id, names) ?? (id === asked ? null : { view: INTERVIEW_VIEW, id });
  };
  const place = placeAsked();
  if (place !== null && withoutFragment(addressOf(place)) !== withoutFragment(location.href)) {
    location.replace(addressOf(place));
    return null;
  }
  // Within this view the page is not loaded again.
  if (place !== null) history.replaceState(history.state, '', addressOf(place));
  window.addEventListener('hashchange', (event) => {
    const next = placeAsked();
    if (next === null) return;
    location.replace(addressOf(next));
    event.stopImmediatePropagation();
  });
  const asked = names.indexOf(decodedSearch());
  const shown = views[Math.max(asked, 0)];
  if (!shown) return null;
  completeView(shown, views[names.indexOf(INTERVIEW_VIEW)]);
  for (const view of views) if (view !== shown) view.remove();
  const own = shown.dataset.view ?? '';
  const bare = (id: string): string => {
    const place = placeInFile(id, names);
    return place?.view === own ? place.id : id;
  };
  for (const attribute of QUOTE_ATTRIBUTES) {
    for (const element of shown.querySelectorAll(`[${attribute}*="~"]`))
      element.setAttribute(attribute, withFullNames(element.getAttribute(attribute) ?? '', names));
  }
  for (const attribute of NAMING_ATTRIBUTES) {
    for (const element of shown.querySelectorAll(`[${attribute}]`)) {
      const written = element.getAttribute(attribute) ?? '';
      const isWithin = attribute !== 'href' || written.startsWith('#');
      const value = isWithin ? withFullNames(written, names) : written;
      const place = attribute === 'href' && isWithin ? placeOf(value, names) : null;
      if (place && (place.view !== own || place.id === '')) element.setAttribute('href', addressOf(place));
      else element.setAttribute(attribute, renameIds(attribute, value, bare));
    }
  }
  leaveToBrowser(shown);
  page.title = shown.dataset.title ?? page.title;
  if (siteAddress() === null) shown.querySelector('[data-tool="share"]')?.remove();
  return shown;
}

interface Place {
  readonly view: string;
  readonly id: string;
}

/** Where a link in the file leads; ids without the name of a view are the interview's. */
function placeOf(href: string, names: readonly string[]): Place {
  const fragment = href.slice(1);
  return placeInFile(fragment, names) ?? { view: '', id: fragment };
}

function addressOf({ view, id }: Place): string {
  return viewAddress(view) + (id === '' ? '' : `#${id}`);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '');
}

/** The reader's script takes every link to a quote for one of its own page. */
function leaveToBrowser(view: HTMLElement): void {
  view.querySelector('.reading')?.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && link.search !== location.search) event.stopPropagation();
    },
    { capture: true },
  );
}

function decodedSearch(): string {
  try {
    return decodeURI(location.search.slice(1));
  } catch {
    return '';
  }
}
