import type { Metadata } from 'next';
import { SITE_HEADS } from '@/components/pages/page-heads';
import { OfflinePage } from '@/components/pages/shelf/no-page';
import { SiteHeader } from '@/components/pages/site-header';

export const metadata: Metadata = { ...SITE_HEADS.offline, robots: { index: false } };

export default function NoConnectionPage() {
  return (
    <>
      <SiteHeader />
      <OfflinePage />
    </>
  );
}
