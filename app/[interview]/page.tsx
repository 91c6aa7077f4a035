import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Reader } from '@/components/reader/reader';
import { SiteHeader } from '@/components/site-header';
import { findEdition, readEditions } from '../editions';

/** Only the editions that exist are pages; any other address is the 404 page. */
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await readEditions()).map(({ slug }) => ({ interview: slug }));
}

export async function generateMetadata({ params }: PageProps<'/[interview]'>): Promise<Metadata> {
  const edition = await findEdition((await params).interview);
  if (!edition) return {};
  const { title, dek } = edition.meta;
  return {
    title,
    ...(dek === undefined ? {} : { description: dek }),
    ...(edition.openLicence ? {} : { robots: { index: false } }),
  };
}

export default async function ReaderPage({ params }: PageProps<'/[interview]'>) {
  const edition = await findEdition((await params).interview);
  if (!edition) notFound();
  return (
    <>
      <SiteHeader view={{ edition, page: 'interview' }} />
      <Reader edition={edition} />
    </>
  );
}
