/** What share pages and embeds say of themselves to programs. */
import { canonicalId, isShown } from '@/lib/edition/share/subject';
import { pageWording } from '@/lib/edition/share/wording';
import { CARD_SIZE } from '@/lib/formats/card-size';
import { interviewAddress, oEmbedAddress, readerAddress, shareAddress, shareCardAddress } from '@/lib/site/addresses';
import type { Shared } from './share-page';

/** The tags in the head of a page. */
export interface HeadTags {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page that this one stands for. */
  readonly canonical: string;
  /** Whether search engines may list it. */
  readonly isIndexed: boolean;
  /** How other sites are told to embed it. */
  readonly oEmbed: { readonly address: string; readonly title: string } | undefined;
  /** Properties of Open Graph, https://ogp.me. */
  readonly graph: readonly (readonly [property: string, content: string])[];
  /** Names of Twitter cards. */
  readonly twitter: readonly (readonly [name: string, content: string])[];
}

/**
 * The tags of a share page: how search engines list it, how other sites show it, and how they embed it.
 *
 * @param origin the site's address, without a slash at its end: `https://gloss.example`
 */
export function tagsOfShare({ edition, kind, id, subject }: Shared, origin: string): HeadTags {
  const named = canonicalId(id, subject);
  const { slug, meta } = edition;
  const canonical = origin + shareAddress(slug, kind, named);
  const { title, description } = pageWording(edition, subject);
  const image = origin + shareCardAddress(slug, kind, named);
  const locale = graphLocale(meta.language);
  const shown = isShown(subject);
  return {
    title: `${title} · ${meta.title}`,
    description,
    canonical,
    isIndexed: shown && edition.openLicence,
    oEmbed: { address: origin + oEmbedAddress(slug, kind, named), title },
    graph: shown
      ? [
          ['og:type', 'article'],
          ['og:site_name', 'Gloss'],
          ['og:title', title],
          ['og:description', description],
          ['og:url', canonical],
          ...(locale === undefined ? [] : [['og:locale', locale] as const]),
          ['og:image', image],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(CARD_SIZE.width)],
          ['og:image:height', String(CARD_SIZE.height)],
          ['og:image:alt', title],
        ]
      : [],
    twitter: shown
      ? [
          ['twitter:card', 'summary_large_image'],
          ['twitter:title', title],
          ['twitter:description', description],
          ['twitter:image', image],
          ['twitter:image:alt', title],
        ]
      : [],
  };
}

/** The tags of an embed: it stands for its share page, which alone is listed. */
export function tagsOfEmbed({ edition, kind, id, subject }: Shared, origin: string): HeadTags {
  const canonical = origin + shareAddress(edition.slug, kind, canonicalId(id, subject));
  return { ...pageWording(edition, subject), canonical, isIndexed: false, oEmbed: undefined, graph: [], twitter: [] };
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
