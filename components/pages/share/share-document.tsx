/** Whole documents of share pages and embeds: small, and without the reader's style sheets and scripts. */

import type { ReactNode } from 'react';
import { structuredData } from '@/lib/formats/structured-data';
import { TAG, typefaces } from '@/lib/interface/common';
import { iconAddress } from '@/lib/site/addresses';
import { DesignStyles } from '../design-styles';
import { scriptSafeJson } from '../script-safe-json';
import { WordStyles } from '../word-styles';
import { EmbedPage } from './embed-page';
import { type HeadTags, readerAttributes, tagsOfEmbed, tagsOfShare } from './head-tags';
import { type Shared, SharePage } from './share-page';

/** Whether the language has typefaces of its own; words that style sheets show are on none of these pages. */
const isSetOtherwise = typefaces.serif.length > 0;

/** What documents have from whoever makes them. */
export interface DocumentParts {
  /** The site's address, without a slash at its end: `https://gloss.example`. */
  readonly origin: string;
  /** Scripts for the head, by their names. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Address of the style sheet; undefined in development, where styles are put into the page. */
  readonly styleSheet: string | undefined;
}

/** The share page of an id. */
export function ShareDocument({ shared, parts }: { shared: Shared; parts: DocumentParts }) {
  const data = structuredData(shared.edition, shared.subject, parts.origin);
  return (
    <html lang={TAG} {...readerAttributes(shared)} suppressHydrationWarning>
      <Head tags={tagsOfShare(shared, parts.origin)} parts={parts} script="enter-reader">
        {data ? <script type="application/ld+json">{scriptSafeJson(data)}</script> : null}
      </Head>
      <body>
        {isSetOtherwise ? <WordStyles /> : null}
        <SharePage {...shared} />
      </body>
    </html>
  );
}

/** The embed of an id. Every link leads out of the frame. */
export function EmbedDocument({ shared, parts }: { shared: Shared; parts: DocumentParts }) {
  return (
    <html lang={TAG} suppressHydrationWarning>
      <Head tags={tagsOfEmbed(shared, parts.origin)} parts={parts} script="tell-height">
        <base target="_blank" />
      </Head>
      <body>
        {isSetOtherwise ? <WordStyles /> : null}
        <EmbedPage {...shared} />
      </body>
    </html>
  );
}

/** The head, its script first: it may lead away from the page. */
function Head({
  tags,
  parts: { scripts, styleSheet },
  script,
  children,
}: {
  tags: HeadTags;
  parts: DocumentParts;
  script: string;
  children: ReactNode;
}) {
  return (
    <head>
      <meta charSet="utf-8" />
      <script data-kept="">{scripts.get(script)}</script>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{tags.title}</title>
      <meta name="description" content={tags.description} />
      {tags.isIndexed ? null : <meta name="robots" content="noindex" />}
      <link rel="canonical" href={tags.canonical} />
      {tags.oEmbed ? (
        <link rel="alternate" type="application/json+oembed" href={tags.oEmbed.address} title={tags.oEmbed.title} />
      ) : null}
      {tags.graph.map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      {tags.twitter.map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      <link rel="icon" href={iconAddress()} type="image/svg+xml" />
      {children}
      {styleSheet === undefined ? <DesignStyles standIns={false} /> : <link rel="stylesheet" href={styleSheet} />}
      <script data-kept="">{scripts.get('await-typefaces')}</script>
    </head>
  );
}
