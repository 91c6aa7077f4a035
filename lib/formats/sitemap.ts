/** What search engines are told: the pages that may be indexed, and where the list of them is. */
import { x } from 'xastscript';
import type { EditionSummary } from '@/lib/edition';
import {
  essayAddress,
  homeAddress,
  interviewAddress,
  searchAddress,
  sitemapAddress,
  studioAddress,
  verifyAddress,
} from '../site/addresses';
import { SITE } from '../site/site';
import { xmlDocument } from './xml';

/** Pages that one list may have. */
const MOST = 50_000;

/**
 * The list of pages: the site's own, and the interviews and essays whose rights let them be indexed. By
 * https://www.sitemaps.org; of more than 50,000 the first, newest editions first.
 */
export function writeSitemap(summaries: readonly EditionSummary[]): string {
  const pages = [
    { address: homeAddress() },
    { address: searchAddress() },
    { address: studioAddress() },
    { address: verifyAddress() },
    ...summaries
      .filter(({ openLicence }) => openLicence)
      .flatMap(({ slug, meta, commentaries }) => [
        { address: interviewAddress(slug), date: meta.date },
        ...commentaries.map((commentary) => ({
          address: essayAddress(slug, commentary.slug),
          date: commentary.meta.date ?? meta.date,
        })),
      ]),
  ];
  return xmlDocument(
    x(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      pages.slice(0, MOST).map((page) => {
        const date = 'date' in page ? [x('lastmod', {}, page.date)] : [];
        return x('url', {}, [x('loc', {}, SITE.origin + page.address), ...date]);
      }),
    ),
  );
}

/** Leave for all; pages that must not be indexed say so themselves. */
export function writeRobots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${SITE.origin}${sitemapAddress()}\n`;
}
