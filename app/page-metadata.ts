import type { Metadata } from 'next';
import type { PageHead } from '@/components/pages/page-heads';
import type { Edition } from '@/lib/edition';
import { CARD_SIZE } from '@/lib/formats/card-size';
import { builtExports } from '@/lib/formats/exports/formats';
import { editionCardAddress, feedAddress } from '@/lib/site/addresses';

/** Other forms of an edition, by their media types: what it can be taken away as, and the feed of its essays. */
export function alternateTypes(edition: Edition): Record<string, string | { url: string; title: string }[]> {
  const types: Record<string, { url: string; title: string }[]> = {};
  for (const { mediaType, address, title } of builtExports(edition)) {
    types[mediaType] = [...(types[mediaType] ?? []), { url: address, title }];
  }
  const feeds = {
    'application/atom+xml': feedAddress('atom', edition.slug),
    'application/feed+json': feedAddress('json', edition.slug),
  };
  return { ...types, ...(edition.commentaries.length > 0 ? feeds : {}) };
}

/** How search engines and other sites show a page of an edition; `address` is the page's own. */
export function pageMetadata(edition: Edition, { title, description }: PageHead, address: string): Metadata {
  const images = [{ url: editionCardAddress(edition.slug), ...CARD_SIZE, alt: edition.meta.title }];
  return {
    title,
    description,
    alternates: { canonical: address },
    openGraph: { type: 'article', siteName: 'Gloss', title, description, url: address, images },
    twitter: { card: 'summary_large_image' },
    ...(edition.openLicence ? {} : { robots: { index: false } }),
  };
}
