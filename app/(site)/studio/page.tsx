import type { Metadata } from 'next';
import { StudioScript } from '@/app/studio-script';
import { SITE_HEADS } from '@/components/pages/page-heads';
import { SiteHeader } from '@/components/pages/site-header';
import { StudioPage } from '@/components/pages/studio/studio-page';
import { studioAddress } from '@/lib/site/addresses';
import { singleFilePartsFile } from '@/lib/site/single-file-parts';
import { readStudioScripts } from '@/lib/site/studio-scripts';

const { title, description } = SITE_HEADS.studio;

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: studioAddress() },
  openGraph: { type: 'website', siteName: 'Gloss', title, description, url: studioAddress() },
  twitter: { card: 'summary' },
};

export default async function MakeEditionPage() {
  const { studioWorker } = await readStudioScripts();
  const { address: parts } = await singleFilePartsFile();
  return (
    <>
      <SiteHeader />
      <StudioPage worker={studioWorker.address} parts={parts} />
      <StudioScript name="studio" />
    </>
  );
}
