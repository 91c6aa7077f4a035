import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findEdition, paramsOfEach } from '@/app/editions';
import { pageMetadata } from '@/app/page-metadata';
import { PageScript } from '@/app/page-script';
import { pagesOr } from '@/app/static-params';
import { Essay } from '@/components/pages/essay/essay';
import { essayHead } from '@/components/pages/page-heads';
import { preloadLetters } from '@/components/pages/preload-typefaces';
import { SiteHeader } from '@/components/pages/site-header';
import { indexEdition } from '@/lib/edition';
import { essayAddress } from '@/lib/site/addresses';

/** Only the essays that exist are pages. */
export const dynamicParams = false;

export async function generateStaticParams() {
  const essays = await paramsOfEach(({ slug, commentaries }) =>
    commentaries.map((commentary) => ({ interview: slug, commentary: commentary.slug })),
  );
  return pagesOr(essays, (name) => ({ interview: name, commentary: name }));
}

export async function generateMetadata({ params }: PageProps<'/[interview]/[commentary]'>): Promise<Metadata> {
  const { interview, commentary } = await params;
  const edition = await findEdition(interview);
  const essay = edition && indexEdition(edition).commentaryBySlug.get(commentary);
  if (!edition || !essay) return {};
  return pageMetadata(edition, essayHead(edition, essay), essayAddress(interview, commentary));
}

export default async function EssayPage({ params }: PageProps<'/[interview]/[commentary]'>) {
  const { interview, commentary } = await params;
  const edition = await findEdition(interview);
  const essay = edition && indexEdition(edition).commentaryBySlug.get(commentary);
  if (!edition || !essay) notFound();
  preloadLetters(edition);
  return (
    <>
      <SiteHeader view={{ edition, page: 'essay', essay: essay.slug }} />
      <Essay edition={edition} commentary={essay} />
      <PageScript name="reader" />
    </>
  );
}
