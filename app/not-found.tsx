import type { Metadata } from 'next';
import { EditionList } from '@/components/pages/edition-list';
import { SiteHeader } from '@/components/pages/site-header';
import { summaryOf } from '@/lib/edition';
import { readEditions } from './editions';

export const metadata: Metadata = { title: 'No such page', robots: { index: false } };

export default async function NotFound() {
  return (
    <>
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
        <EditionList editions={(await readEditions()).map(summaryOf)} />
      </main>
    </>
  );
}
