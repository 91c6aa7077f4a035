import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteDocument, siteViewport } from '../site-document';
import { SITE_DESCRIPTION, SITE_METADATA } from '../site-metadata';

export const metadata: Metadata = {
  ...SITE_METADATA,
  title: { default: 'Gloss', template: '%s · Gloss' },
  description: SITE_DESCRIPTION,
};

export const viewport = siteViewport;

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>;
}
