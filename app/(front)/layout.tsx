import type { ReactNode } from 'react';
import { SiteDocument, siteViewport } from '../site-document';

export const viewport = siteViewport;

export default function FrontLayout({ children }: { children: ReactNode }) {
  return <SiteDocument typefaces="swap">{children}</SiteDocument>;
}
