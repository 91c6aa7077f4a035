/**
 * What a share page is about, in the vocabulary of schema.org as JSON-LD. Its vocabulary has no interview: an article
 * whose genre is one stands for it.
 */
import { type Edition, type EditionCommentary, indexEdition, type PlacedQuote } from '@/lib/edition';
import type { ShareSubject } from '../edition/share/subject';
import { spokenWords } from '../edition/share/wording';
import { essayAddress, interviewAddress, noteAnchor, shareAddress } from '../site/addresses';

/** The description of a passage or quote with the notes on it; undefined for what is no more. */
export function structuredData(edition: Edition, subject: ShareSubject, site: string): object | undefined {
  if (subject.kind !== 'passage' && subject.kind !== 'quote') return undefined;
  const { meta, slug } = edition;
  const quotes = subject.kind === 'quote' ? [subject.quote] : subject.quotes;
  const address =
    subject.kind === 'quote' ? shareAddress(slug, 'q', subject.quote.id) : shareAddress(slug, 'p', subject.passage.id);
  const { words, speaker } = spokenWords(edition, subject);
  const quotation = `${site}${address}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': quotation,
    url: quotation,
    text: words,
    inLanguage: meta.language,
    ...(speaker === undefined ? {} : { creator: { '@type': 'Person', name: speaker } }),
    isPartOf: {
      '@type': 'Article',
      '@id': site + interviewAddress(slug),
      url: site + interviewAddress(slug),
      genre: 'Interview',
      headline: meta.title,
      datePublished: meta.date,
      inLanguage: meta.language,
      copyrightNotice: meta.rights,
      ...(meta.outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: meta.outlet } }),
      ...(meta.url === undefined ? {} : { isBasedOn: meta.url }),
    },
    comment: quotes.flatMap((quote) => {
      const commentary = indexEdition(edition).commentaryBySlug.get(quote.commentary);
      return commentary ? [comment(edition, commentary, quote, quotation, site)] : [];
    }),
  };
}

function comment(
  { slug: edition, meta: interview }: Edition,
  { slug, meta, blocks }: EditionCommentary,
  quote: PlacedQuote,
  quotation: string,
  site: string,
): object {
  return {
    '@type': 'Comment',
    '@id': `${site}${interviewAddress(edition)}#${noteAnchor(encodeURIComponent(quote.id))}`,
    text: quote.note.map(({ block }) => blocks[block]?.text ?? '').join('\n\n'),
    inLanguage: meta.language ?? interview.language,
    parentItem: { '@id': quotation },
    ...(meta.author === undefined ? {} : { author: { '@type': 'Person', name: meta.author } }),
    isPartOf: {
      '@type': 'Article',
      '@id': site + essayAddress(edition, slug),
      url: site + essayAddress(edition, slug),
      headline: meta.title,
      copyrightNotice: meta.rights,
      ...(meta.date === undefined ? {} : { datePublished: meta.date }),
      ...(meta.publication === undefined ? {} : { publisher: { '@type': 'Organization', name: meta.publication } }),
      ...(meta.url === undefined ? {} : { isBasedOn: meta.url }),
    },
  };
}
