import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteDocument, siteViewport } from '../site-document';
import { SITE_METADATA } from '../site-metadata';

export const metadata: Metadata = {
  ...SITE_METADATA,
  title: { default: 'Gloss', template: '%s · Gloss' },
  description: 'Interviews, with what was said about each passage beside it.',
};

export const viewport = siteViewport;

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>;
}
