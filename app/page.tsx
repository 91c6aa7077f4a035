import type { Metadata } from 'next';
import { EditionList } from '@/components/pages/edition-list';
import { SiteHeader } from '@/components/pages/site-header';
import { summaryOf } from '@/lib/edition';
import { readEditions } from './editions';

const description = 'Interviews, with what was said about each passage beside it.';

export const metadata: Metadata = {
  alternates: { canonical: '/' },
  openGraph: { type: 'website', siteName: 'Gloss', title: 'Gloss', description, url: '/' },
  twitter: { card: 'summary' },
};

export default async function HomePage() {
  return (
    <>
      <SiteHeader />
      <main id="page:text" className="shelf">
        <header className="shelf-head">
          <h1>
            <em>Gloss</em>
          </h1>
          <p>{description}</p>
        </header>
        <EditionList editions={(await readEditions()).map(summaryOf)} />
      </main>
    </>
  );
}
