import type { ReactNode } from 'react';
import { DesignStyles } from '@/components/pages/design-styles';
import { scriptSafeJson } from '@/components/pages/script-safe-json';
import { readerAttributes } from '@/components/pages/share/share-metadata';
import type { Shared } from '@/components/pages/share/share-page';
import { structuredData } from '@/lib/formats/structured-data';
import { SITE } from '@/lib/site/site';
import { EarlyScript } from './early-script';
import './styles/tokens.css';
import './styles/common.css';
import '@/components/pages/text/text.css';
import '@/components/pages/share/share.css';

/** The document around a share page: small, without the reader's style sheets. */
export function ShareDocument({ shared, children }: { shared: Shared; children: ReactNode }) {
  const data = structuredData(shared.edition, shared.subject, SITE.origin);
  return (
    <html lang="en" {...readerAttributes(shared)} suppressHydrationWarning>
      <head>
        <EarlyScript name="enter-reader" />
        {data ? <script type="application/ld+json">{scriptSafeJson(data)}</script> : null}
        <DesignStyles standIns={false} />
        <EarlyScript name="await-typefaces" />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** The document around an embed. Every link leads out of the frame. */
export function EmbedDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <EarlyScript name="tell-height" />
        <base target="_blank" />
        <DesignStyles standIns={false} />
        <EarlyScript name="await-typefaces" />
      </head>
      <body>{children}</body>
    </html>
  );
}
