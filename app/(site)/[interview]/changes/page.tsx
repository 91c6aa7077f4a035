import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findEdition, paramsOfEach } from '@/app/editions';
import { pageMetadata } from '@/app/page-metadata';
import { pagesOr } from '@/app/static-params';
import { ChangesPage } from '@/components/pages/changes/changes-page';
import { changesHead } from '@/components/pages/page-heads';
import { preloadLetters } from '@/components/pages/preload-typefaces';
import { SiteHeader } from '@/components/pages/site-header';
import { correctionsOf, wasCorrected } from '@/lib/edition';
import { changesAddress, changesFeedAddress } from '@/lib/site/addresses';

/** Only editions that were corrected have the page. */
export const dynamicParams = false;

export async function generateStaticParams() {
  const corrected = await paramsOfEach((edition) => (wasCorrected(edition) ? [{ interview: edition.slug }] : []));
  return pagesOr(corrected, (interview) => ({ interview }));
}

export async function generateMetadata({ params }: PageProps<'/[interview]/changes'>): Promise<Metadata> {
  const edition = await findEdition((await params).interview);
  if (!edition) return {};
  const { slug } = edition;
  const metadata = pageMetadata(edition, changesHead(edition), changesAddress(slug));
  const types = { 'application/atom+xml': changesFeedAddress(slug) };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

export default async function CorrectedRecordPage({ params }: PageProps<'/[interview]/changes'>) {
  const edition = await findEdition((await params).interview);
  if (!edition || !wasCorrected(edition)) notFound();
  preloadLetters(edition);
  return (
    <>
      <SiteHeader view={{ edition, page: 'changes' }} />
      <ChangesPage edition={edition} corrections={correctionsOf(edition)} />
    </>
  );
}
