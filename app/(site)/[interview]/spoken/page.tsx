import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findEdition, paramsOfEach } from '@/app/editions';
import { pageMetadata } from '@/app/page-metadata';
import { pagesOr } from '@/app/static-params';
import { spokenHead } from '@/components/pages/page-heads';
import { preloadLetters } from '@/components/pages/preload-typefaces';
import { SiteHeader } from '@/components/pages/site-header';
import { AsSpokenPage } from '@/components/pages/spoken/as-spoken-page';
import { spokenAddress } from '@/lib/site/addresses';

/** Only editions with a recording have the page. */
export const dynamicParams = false;

export async function generateStaticParams() {
  const recorded = await paramsOfEach(({ slug, times }) => (times ? [{ interview: slug }] : []));
  return pagesOr(recorded, (interview) => ({ interview }));
}

export async function generateMetadata({ params }: PageProps<'/[interview]/spoken'>): Promise<Metadata> {
  const edition = await findEdition((await params).interview);
  if (!edition) return {};
  return pageMetadata(edition, spokenHead(edition), spokenAddress(edition.slug));
}

export default async function SpokenPage({ params }: PageProps<'/[interview]/spoken'>) {
  const edition = await findEdition((await params).interview);
  if (!edition?.times) notFound();
  preloadLetters(edition);
  return (
    <>
      <SiteHeader view={{ edition, page: 'spoken' }} />
      <AsSpokenPage edition={edition} times={edition.times} />
    </>
  );
}
