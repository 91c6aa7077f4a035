import type { Metadata } from 'next';
import { readSummaries } from '@/app/editions';
import { StudioScript } from '@/app/studio-script';
import { SITE_HEADS } from '@/components/pages/page-heads';
import { SiteHeader } from '@/components/pages/site-header';
import { VerifyPage } from '@/components/pages/verify/verify-page';
import { verifyAddress } from '@/lib/site/addresses';
import { readStudioScripts } from '@/lib/site/studio-scripts';

const { title, description } = SITE_HEADS.verify;

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: verifyAddress() },
  openGraph: { type: 'website', siteName: 'Gloss', title, description, url: verifyAddress() },
  twitter: { card: 'summary' },
};

export default async function VerifyTextPage() {
  const { verifyWorker } = await readStudioScripts();
  return (
    <>
      <SiteHeader />
      <VerifyPage editions={await readSummaries()} worker={verifyWorker.address} />
      <StudioScript name="verify" />
    </>
  );
}
