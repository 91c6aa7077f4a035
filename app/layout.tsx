import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { AWAIT_TYPEFACES } from '@/components/browser/early/await-typefaces';
import { APPLY_EARLY } from '@/components/browser/preferences/preferences';
import { SITE } from '@/lib/site/site';
import { instrumentSans, newsreader } from './fonts/fonts';
import { PageScript } from './page-script';
import './fonts/fallbacks.css';
import './fonts/extended.css';
import './styles/tokens.css';
import './styles/common.css';
import './styles/base.css';

export const metadata: Metadata = {
  metadataBase: new URL(SITE.origin),
  title: { default: 'Gloss', template: '%s · Gloss' },
  description: 'Interviews, with what was said about each passage beside it.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#17150f' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${newsreader.variable} ${instrumentSans.variable}`} suppressHydrationWarning>
      <head>
        <script data-kept="">{APPLY_EARLY}</script>
        <script data-kept="">{AWAIT_TYPEFACES}</script>
      </head>
      <body>
        <a className="skip" href="#page:text">
          Skip to the text
        </a>
        {children}
        <PageScript name="preferences" />
      </body>
    </html>
  );
}
