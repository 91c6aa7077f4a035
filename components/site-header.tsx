import { type Edition, readingMinutes } from '@/lib/edition';
import { essayAddress, interviewAddress, mapAddress } from './addresses';
import { PreferencesPanel } from './preferences/preferences-panel';
import { KeysPanel } from './reader/keys-panel';
import { Overview } from './reader/overview';

/** Which of an edition's pages is shown: the interview, the map, or the essay with this slug. */
export type EditionView = { readonly edition: Edition } & (
  | { readonly page: 'interview' | 'map' }
  | { readonly page: 'essay'; readonly essay: string }
);

/** The one bar of the site: its name, and the orders in which an edition can be read. */
export function SiteHeader({ view }: { view?: EditionView }) {
  return (
    <header className="site-header">
      <a className="brand" href="/">
        Gloss
      </a>
      {view ? <ReadingOrders {...view} /> : null}
      <div className="tools">
        {view?.page === 'interview' ? <TimeLeft minutes={readingMinutes(view.edition.words)} /> : null}
        {view && view.page !== 'map' ? <KeysPanel /> : null}
        <PreferencesPanel />
      </div>
      {view?.page === 'interview' ? <Overview edition={view.edition} /> : null}
    </header>
  );
}

/** How long the rest of the interview takes to read; the script counts it down. */
function TimeLeft({ minutes }: { minutes: number }) {
  return <span className="time-left">{minutes} min left</span>;
}

/** The interview's order and each essay's, and the map of both. The choice in the address is carried over by the page's script. */
function ReadingOrders(view: EditionView) {
  const { edition, page } = view;
  const essay = view.page === 'essay' ? view.essay : undefined;
  const [only, ...others] = edition.commentaries;
  return (
    <nav className="reading-orders" aria-label="Reading order">
      <a href={interviewAddress(edition.slug)} aria-current={page === 'interview' ? 'page' : undefined}>
        Interview
      </a>
      {edition.commentaries.map(({ slug, meta }) => (
        <a
          key={slug}
          href={essayAddress(edition.slug, slug)}
          aria-current={essay === slug ? 'page' : undefined}
          data-commentary={slug}
          title={meta.title}
        >
          {only && others.length === 0 ? 'Essay' : meta.title}
        </a>
      ))}
      <a href={mapAddress(edition.slug)} aria-current={page === 'map' ? 'page' : undefined}>
        Map
      </a>
    </nav>
  );
}
