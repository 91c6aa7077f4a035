import type { Metadata } from 'next';
import { EditionList } from '@/components/pages/shelf/edition-list';
import { SiteHeader } from '@/components/pages/site-header';
import { readSummaries } from './editions';
import { SiteDocument, siteViewport } from './site-document';
import { SITE_DESCRIPTION, SITE_METADATA } from './site-metadata';

export const metadata: Metadata = {
  ...SITE_METADATA,
  title: 'No such page · Gloss',
  description: SITE_DESCRIPTION,
  robots: { index: false },
};

export const viewport = siteViewport;

/** What stands at every address where nothing is. */
export default async function NotFound() {
  return (
    <SiteDocument>
      <SiteHeader />
      <main id="page:text" className="shelf">
        <header className="shelf-head">
          <p className="kicker">404</p>
          <h1>There is no page at this address</h1>
          <p>
            The link may be mistyped, or cut short on its way here. A link to a passage looks like this:{' '}
            <code>/the-interview/#opening-words</code>. Everything that can be read here is listed below.
          </p>
        </header>
        <EditionList editions={await readSummaries()} />
      </main>
    </SiteDocument>
  );
}
