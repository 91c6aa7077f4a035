/** Brings the search of an edition when its panel is opened first, or the address holds a search, and not before. */
import { search } from '@/lib/interface/notices';
import type { EditionFacts } from '../links/edition-facts';
import { sayNotLoaded } from '../links/notice';

/** Offers the search; what is given back opens its panel. */
export function offerSearch(page: Document, facts: EditionFacts): () => void {
  const panel = page.getElementById('page:find');
  const fail = (): void => sayNotLoaded(page, 'page', search);
  const load = (): void => {
    const opener = page.activeElement;
    import('./find-in-edition').then(({ findInEdition }) => findInEdition(page, facts, opener, fail), fail);
  };
  if (/[?&]find=/.test(location.search)) load();
  else panel?.addEventListener('beforetoggle', load, { once: true });
  return () => panel?.showPopover();
}
