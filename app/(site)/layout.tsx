import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SITE_HEADS } from '@/components/pages/page-heads';
import { SiteDocument, siteViewport } from '../site-document';
import { SITE_METADATA } from '../site-metadata';

export const metadata: Metadata = {
  ...SITE_METADATA,
  title: { default: 'Gloss', template: '%s · Gloss' },
  description: SITE_HEADS.home.description,
};

export const viewport = siteViewport;

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>;
}
