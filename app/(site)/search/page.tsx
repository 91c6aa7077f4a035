import type { Metadata } from 'next';
import { readSummaries } from '@/app/editions';
import { SearchPage } from '@/components/pages/search/search-page';
import { SiteHeader } from '@/components/pages/site-header';
import { searchAddress } from '@/lib/site/addresses';

const title = 'Index';
const description = 'People, questions and essays of every edition.';

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: searchAddress() },
  openGraph: { type: 'website', siteName: 'Gloss', title, description, url: searchAddress() },
  twitter: { card: 'summary' },
};

export default async function SearchLibraryPage() {
  return (
    <>
      <SiteHeader />
      <SearchPage editions={await readSummaries()} />
    </>
  );
}
