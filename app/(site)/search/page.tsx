import type { Metadata } from 'next';
import { readIndexes, readSummaries } from '@/app/editions';
import { PageScript } from '@/app/page-script';
import { SITE_HEADS } from '@/components/pages/page-heads';
import { SearchPage } from '@/components/pages/search/search-page';
import { SiteHeader } from '@/components/pages/site-header';
import { searchAddress } from '@/lib/site/addresses';

const { title, description } = SITE_HEADS.search;

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: searchAddress() },
  openGraph: { type: 'website', siteName: 'Gloss', title, description, url: searchAddress() },
  twitter: { card: 'summary' },
};

export default async function SearchLibraryPage() {
  const indexes = await readIndexes();
  return (
    <>
      <SiteHeader />
      <SearchPage editions={await readSummaries()} indexes={indexes} />
      {indexes === null ? null : <PageScript name="search" />}
    </>
  );
}
