import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { placedQuotes } from '@/lib/edition';
import { annotatedText, writeWebAnnotations } from '@/lib/formats/exports/web-annotations';
import { EDITIONS, fixtureEdition } from '../../../support/fixture-editions';

/** What the model of Web Annotation says of the parts that are used: https://www.w3.org/TR/annotation-model/. */
const positionSchema = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start < end);
const quoteSchema = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
});
const rangeSchema = z.strictObject({
  type: z.literal('RangeSelector'),
  startSelector: quoteSchema,
  endSelector: quoteSchema,
});
const bodySchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextualBody'),
    value: z.string().min(1),
    format: z.literal('text/plain'),
    language: z.string().min(2),
    purpose: z.enum(['commenting', 'tagging']),
  }),
  z.strictObject({ type: z.literal('SpecificResource'), source: z.url(), purpose: z.literal('linking') }),
]);
const pageSchema = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('AnnotationPage'),
  partOf: z.strictObject({
    id: z.url(),
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    summary: z.string(),
    total: z.int().min(0),
  }),
  startIndex: z.literal(0),
  items: z.array(
    z.strictObject({
      id: z.url(),
      type: z.literal('Annotation'),
      motivation: z.literal('commenting'),
      created: z.iso.datetime().optional(),
      creator: z.strictObject({ type: z.literal('Person'), name: z.string().min(1) }).optional(),
      body: z.array(bodySchema).min(1),
      target: z
        .array(
          z.strictObject({
            type: z.literal('SpecificResource'),
            source: z.url(),
            scope: z.url(),
            selector: z.array(z.union([quoteSchema, rangeSchema, positionSchema])).min(1),
          }),
        )
        .min(1),
    }),
  ),
});

describe.each(EDITIONS)('the annotations of $name', ({ edition }) => {
  const page = pageSchema.parse(JSON.parse(writeWebAnnotations(edition)));
  const text = annotatedText(edition);

  test('are as many as the placed quotes, each with an id of its own', () => {
    expect(page.items).toHaveLength(placedQuotes(edition.commentaries).length);
    expect(page.partOf.total).toBe(page.items.length);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
  });

  test('select the same words by position and by quote', () => {
    for (const { selector } of page.items.flatMap(({ target }) => target)) {
      const position = selector.find((each) => each.type === 'TextPositionSelector');
      if (position === undefined) throw new Error('no position');
      const words = text.slice(position.start, position.end);
      for (const each of selector) {
        if (each.type === 'TextQuoteSelector') {
          expect(each.exact).toBe(words);
          expect(text).toContain(each.prefix + each.exact + each.suffix);
        } else if (each.type === 'RangeSelector') {
          expect(words.startsWith(each.startSelector.exact)).toBe(true);
          expect(text.slice(position.end).startsWith(each.endSelector.exact)).toBe(true);
        }
      }
    }
  });

  test('tell the fidelity of each quote as a tag, and until when it stood as quoted as another', () => {
    const tags = page.items.map(({ body }) =>
      body.flatMap((each) => (each.type === 'TextualBody' && each.purpose === 'tagging' ? [each.value] : [])),
    );
    expect(tags).toEqual(
      placedQuotes(edition.commentaries).map(({ placement: { fidelity }, earlier }) => {
        if (earlier === undefined) return [fidelity];
        return [fidelity, earlier.until === undefined ? 'as it stood before' : `as it stood until ${earlier.until}`];
      }),
    );
  });
});

test('a quote of several stretches has a target each, and the note of its author as a body', () => {
  const { items } = pageSchema.parse(JSON.parse(writeWebAnnotations(fixtureEdition('harbour'))));
  const [first] = items;
  expect(first?.target).toHaveLength(2);
  expect(first?.creator?.name).toBe('Rosa Shoal');
  expect(first?.body[0]).toMatchObject({ value: expect.stringContaining('A letter also costs less than a bucket.') });
});
