import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { PALETTE } from '@/components/design/palette';
import type { TypefaceDisplay } from '@/components/design/typeface-styles';
import { DesignStyles } from '@/components/pages/design-styles';
import { preloadTypefaces } from '@/components/pages/preload-typefaces';
import { WordStyles } from '@/components/pages/word-styles';
import { skipToText, TAG } from '@/lib/interface/common';
import { ContentMessages } from './content-messages';
import { EarlyScript } from './early-script';
import { FollowContent } from './follow-content';
import { PageScript } from './page-script';
import './styles/tokens.css';
import './styles/common.css';
import './styles/base.css';

export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PALETTE.paper.light },
    { media: '(prefers-color-scheme: dark)', color: PALETTE.paper.dark },
  ],
};

/** The document around each of the site's own pages. */
export function SiteDocument({
  typefaces = 'fallback',
  children,
}: {
  typefaces?: TypefaceDisplay;
  children: ReactNode;
}) {
  preloadTypefaces();
  return (
    <html lang={TAG} suppressHydrationWarning>
      <head>
        <EarlyScript name="apply-preferences" />
        <DesignStyles standIns typefaces={typefaces} />
        <EarlyScript name="await-typefaces" />
      </head>
      <body>
        <WordStyles />
        <a className="skip" href="#page:text">
          {skipToText}
        </a>
        {children}
        <PageScript name="preferences" />
        {process.env.NODE_ENV !== 'production' && (
          <>
            <FollowContent />
            <ContentMessages />
          </>
        )}
      </body>
    </html>
  );
}
