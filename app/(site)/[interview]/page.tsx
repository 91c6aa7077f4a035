import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { editionSlugs, findEdition } from '@/app/editions';
import { alternateTypes, pageMetadata } from '@/app/page-metadata';
import { PageScript } from '@/app/page-script';
import { pagesOr } from '@/app/static-params';
import { interviewHead } from '@/components/pages/page-heads';
import { preloadLetters } from '@/components/pages/preload-typefaces';
import { Reader } from '@/components/pages/reader/reader';
import { SiteHeader } from '@/components/pages/site-header';
import { interviewAddress } from '@/lib/site/addresses';

/** Only the editions that exist are pages; any other address is the 404 page. */
export const dynamicParams = false;

export async function generateStaticParams() {
  const interviews = (await editionSlugs()).map((slug) => ({ interview: slug }));
  return pagesOr(interviews, (interview) => ({ interview }));
}

export async function generateMetadata({ params }: PageProps<'/[interview]'>): Promise<Metadata> {
  const edition = await findEdition((await params).interview);
  if (!edition) return {};
  const metadata = pageMetadata(edition, interviewHead(edition), interviewAddress(edition.slug));
  return { ...metadata, alternates: { ...metadata.alternates, types: alternateTypes(edition) } };
}

export default async function ReaderPage({ params }: PageProps<'/[interview]'>) {
  const edition = await findEdition((await params).interview);
  if (!edition) notFound();
  preloadLetters(edition);
  return (
    <>
      <SiteHeader view={{ edition, page: 'interview' }} />
      <Reader edition={edition} />
      <PageScript name="reader" />
      {edition.meta.media === undefined ? null : <PageScript name="media" />}
    </>
  );
}
