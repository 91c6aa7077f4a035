import type { Metadata } from 'next';
import { SITE_HEADS } from '@/components/pages/page-heads';
import { NotFoundPage } from '@/components/pages/shelf/no-page';
import { SiteHeader } from '@/components/pages/site-header';
import { readSummaries } from './editions';
import { SiteDocument, siteViewport } from './site-document';
import { SITE_METADATA } from './site-metadata';

const { title, description } = SITE_HEADS.notFound;

export const metadata: Metadata = {
  ...SITE_METADATA,
  title: `${title} · Gloss`,
  description,
  robots: { index: false },
};

export const viewport = siteViewport;

/** What stands at every address where nothing is. */
export default async function NotFound() {
  return (
    <SiteDocument>
      <SiteHeader />
      <NotFoundPage editions={await readSummaries()} />
    </SiteDocument>
  );
}
