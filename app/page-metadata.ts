import type { Metadata } from 'next';
import type { Edition } from '@/lib/edition';
import { CARD_SIZE } from '@/lib/formats/card-size';
import { editionCardAddress } from '@/lib/site/addresses';

/** How search engines and other sites show a page of an edition; `address` is the page's own. */
export function pageMetadata(edition: Edition, title: string, description: string, address: string): Metadata {
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
