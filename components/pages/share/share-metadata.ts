/** What share pages and embeds say of themselves to programs. */
import type { Metadata } from 'next';
import { CARD_SIZE } from '@/lib/formats/card-size';
import { canonicalId, isShown } from '../../../lib/edition/share/subject';
import { pageWording } from '../../../lib/edition/share/wording';
import {
  interviewAddress,
  oEmbedAddress,
  readerAddress,
  shareAddress,
  shareCardAddress,
} from '../../../lib/site/addresses';
import type { Shared } from './share-page';

/**
 * The metadata of a share page: how search engines list it, how other sites show it, and how they embed it.
 *
 * @param origin the site's address, without a slash at its end: `https://gloss.example`
 */
export function shareMetadata({ edition, kind, id, subject }: Shared, origin: string): Metadata {
  const named = canonicalId(id, subject);
  const { slug, meta } = edition;
  const canonical = origin + shareAddress(slug, kind, named);
  const { title, description } = pageWording(edition, subject);
  const image = { url: origin + shareCardAddress(slug, kind, named), alt: title };
  const locale = graphLocale(meta.language);
  return {
    title: `${title} · ${meta.title}`,
    description,
    alternates: {
      canonical,
      types: { 'application/json+oembed': [{ url: origin + oEmbedAddress(slug, kind, named), title }] },
    },
    ...(isShown(subject) && edition.openLicence ? {} : { robots: { index: false } }),
    ...(isShown(subject)
      ? {
          openGraph: {
            type: 'article',
            siteName: 'Gloss',
            title,
            description,
            url: canonical,
            ...(locale === undefined ? {} : { locale }),
            images: [{ ...image, type: 'image/png', ...CARD_SIZE }],
          },
          twitter: { card: 'summary_large_image', title, description, images: [image] },
        }
      : {}),
  };
}

/** The metadata of an embed: it stands for its share page, which alone is listed. */
export function embedMetadata({ edition, kind, id, subject }: Shared, origin: string): Metadata {
  return {
    ...pageWording(edition, subject),
    alternates: { canonical: origin + shareAddress(edition.slug, kind, canonicalId(id, subject)) },
    robots: { index: false },
  };
}

/** Attributes of a share page's root, by which its early script enters the reader: see `enter-reader.ts`. */
export function readerAttributes({ edition, kind, id, subject }: Shared) {
  return {
    'data-edition': interviewAddress(edition.slug),
    ...(isShown(subject) ? { 'data-reader': readerAddress(edition.slug, kind, canonicalId(id, subject)) } : {}),
  };
}

/** A language as Open Graph has it, which knows languages of a region only: `en_GB`; undefined where no region is named. */
function graphLocale(tag: string): string | undefined {
  const { language, region } = new Intl.Locale(tag);
  return region === undefined ? undefined : `${language}_${region}`;
}
