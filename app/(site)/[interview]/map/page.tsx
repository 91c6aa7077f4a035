import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { editionSlugs, findEdition } from '@/app/editions';
import { pageMetadata } from '@/app/page-metadata';
import { PageScript } from '@/app/page-script';
import { pagesOr } from '@/app/static-params';
import { EditionMap } from '@/components/pages/map/edition-map';
import { mapHead } from '@/components/pages/page-heads';
import { preloadLetters } from '@/components/pages/preload-typefaces';
import { SiteHeader } from '@/components/pages/site-header';
import { mapAddress } from '@/lib/site/addresses';

/** Only the editions that exist have a map. */
export const dynamicParams = false;

export async function generateStaticParams() {
  const interviews = (await editionSlugs()).map((slug) => ({ interview: slug }));
  return pagesOr(interviews, (interview) => ({ interview }));
}

export async function generateMetadata({ params }: PageProps<'/[interview]/map'>): Promise<Metadata> {
  const edition = await findEdition((await params).interview);
  if (!edition) return {};
  return pageMetadata(edition, mapHead(edition), mapAddress(edition.slug));
}

export default async function MapPage({ params }: PageProps<'/[interview]/map'>) {
  const edition = await findEdition((await params).interview);
  if (!edition) notFound();
  preloadLetters(edition);
  return (
    <>
      <SiteHeader view={{ edition, page: 'map' }} />
      <EditionMap edition={edition} />
      <PageScript name="map" />
    </>
  );
}
