import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findEdition, paramsOfEach } from '@/app/editions';
import { pageMetadata } from '@/app/page-metadata';
import { PageScript } from '@/app/page-script';
import { pagesOr } from '@/app/static-params';
import { hasTableApart, MapTables } from '@/components/pages/map/map-tables';
import { mapTableHead } from '@/components/pages/page-heads';
import { preloadLetters } from '@/components/pages/preload-typefaces';
import { SiteHeader } from '@/components/pages/site-header';
import { mapTableAddress } from '@/lib/site/addresses';

/** Only the editions that have very many quotes. */
export const dynamicParams = false;

export async function generateStaticParams() {
  const interviews = await paramsOfEach((edition) => (hasTableApart(edition) ? [{ interview: edition.slug }] : []));
  return pagesOr(interviews, (interview) => ({ interview }));
}

export async function generateMetadata({ params }: PageProps<'/[interview]/map/table'>): Promise<Metadata> {
  const edition = await findEdition((await params).interview);
  if (!edition) return {};
  return pageMetadata(edition, mapTableHead(edition), mapTableAddress(edition.slug));
}

export default async function MapTablePage({ params }: PageProps<'/[interview]/map/table'>) {
  const edition = await findEdition((await params).interview);
  if (!edition) notFound();
  preloadLetters(edition);
  return (
    <>
      <SiteHeader view={{ edition, page: 'map' }} />
      <MapTables edition={edition} />
      <PageScript name="map" />
    </>
  );
}
