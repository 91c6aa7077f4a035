import type { Metadata } from 'next';
import { readSpecimen, readSummaries } from '@/app/editions';
import { SITE_DESCRIPTION, SITE_METADATA } from '@/app/site-metadata';
import { FrontPassage } from '@/components/pages/front/front-passage';
import { EditionList } from '@/components/pages/shelf/edition-list';
import { SiteHeader } from '@/components/pages/site-header';
import { feedAddress } from '@/lib/site/addresses';

export const metadata: Metadata = {
  ...SITE_METADATA,
  title: 'Gloss',
  description: SITE_DESCRIPTION,
  alternates: {
    canonical: '/',
    types: {
      'application/atom+xml': feedAddress('atom', undefined),
      'application/feed+json': feedAddress('json', undefined),
    },
  },
  openGraph: { type: 'website', siteName: 'Gloss', title: 'Gloss', description: SITE_DESCRIPTION, url: '/' },
  twitter: { card: 'summary' },
};

export default async function HomePage() {
  const specimen = await readSpecimen();
  return (
    <>
      <SiteHeader />
      <main id="page:text" className="shelf">
        <header className="shelf-head">
          <h1>
            <em>Gloss</em>
          </h1>
          <p>{SITE_DESCRIPTION}</p>
        </header>
        {specimen === null ? null : <FrontPassage specimen={specimen} />}
        <EditionList editions={await readSummaries()} />
      </main>
    </>
  );
}
