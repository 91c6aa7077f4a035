import type { Metadata } from 'next';
import { SiteHeader } from '@/components/pages/site-header';
import { homeAddress } from '@/lib/site/addresses';
import '@/components/pages/shelf/shelf.css';

export const metadata: Metadata = { title: 'No connection', robots: { index: false } };

/** What is shown in place of a page that is not kept, where there is no connection. */
export default function OfflinePage() {
  return (
    <>
      <SiteHeader />
      <main id="page:text" className="shelf" tabIndex={-1}>
        <header className="shelf-head">
          <h1>There is no connection, and this page is not kept here</h1>
          <p>
            Interviews that you have read can be read without one. Try again when there is a connection, or{' '}
            <a href={homeAddress()}>see what there is</a>.
          </p>
        </header>
      </main>
    </>
  );
}
