import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findSubject, sharedIds } from '@/lib/edition/share/subject';
import { structuredData } from '@/lib/formats/structured-data';
import { EDITIONS } from '../../support/fixture-editions';

const address = z.url({ protocol: /^https?$/ });
const person = z.strictObject({ '@type': z.literal('Person'), name: z.string().min(1) });
const organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) });
const article = z.strictObject({
  '@type': z.literal('Article'),
  '@id': address,
  url: address,
  genre: z.string().optional(),
  headline: z.string().min(1),
  datePublished: z.iso.date().optional(),
  inLanguage: z.string().optional(),
  copyrightNotice: z.string(),
  publisher: organization.optional(),
  isBasedOn: address.optional(),
});

/** What schema.org says of the types and properties that are used, each with the types that it may have. */
const quotation = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Quotation'),
  '@id': address,
  url: address,
  text: z.string().min(1),
  inLanguage: z.string().min(2),
  creator: person.optional(),
  isPartOf: article,
  comment: z.array(
    z.strictObject({
      '@type': z.literal('Comment'),
      '@id': address,
      text: z.string(),
      inLanguage: z.string().min(2),
      parentItem: z.strictObject({ '@id': address }),
      author: person.optional(),
      isPartOf: article,
    }),
  ),
});

describe.each(EDITIONS)('the structured data of $name', ({ edition }) => {
  test('keeps to the vocabulary for every passage and quote that is shown', () => {
    let shown = 0;
    for (const kind of ['p', 'q'] as const) {
      for (const id of sharedIds(edition, kind)) {
        const subject = findSubject(edition, kind, id);
        const data = subject && structuredData(edition, subject, 'https://gloss.example');
        if (data === undefined) continue;
        expect(quotation.safeParse(data).error, id).toBeUndefined();
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThanOrEqual(edition.passages.length);
  });
});
