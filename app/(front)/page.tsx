import type { Metadata } from 'next';
import { readSpecimen, readSummaries } from '@/app/editions';
import { SITE_METADATA } from '@/app/site-metadata';
import { FrontPage } from '@/components/pages/front/front-page';
import { SITE_HEADS } from '@/components/pages/page-heads';
import { SiteHeader } from '@/components/pages/site-header';
import { feedAddress } from '@/lib/site/addresses';

const { home } = SITE_HEADS;

export const metadata: Metadata = {
  ...SITE_METADATA,
  ...home,
  alternates: {
    canonical: '/',
    types: {
      'application/atom+xml': feedAddress('atom', undefined),
      'application/feed+json': feedAddress('json', undefined),
    },
  },
  openGraph: { type: 'website', siteName: 'Gloss', ...home, url: '/' },
  twitter: { card: 'summary' },
};

export default async function HomePage() {
  return (
    <>
      <SiteHeader />
      <FrontPage specimen={await readSpecimen()} editions={await readSummaries()} />
    </>
  );
}
