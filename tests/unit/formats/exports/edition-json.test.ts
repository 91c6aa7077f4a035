import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { editionJsonSchema, editionJsonSchemaFile, writeEditionJson } from '@/lib/formats/exports/edition-json';
import { EDITIONS } from '../../../support/fixture-editions';

describe.each(EDITIONS)('the JSON of $name', ({ edition }) => {
  const file = editionJsonSchema.parse(JSON.parse(writeEditionJson(edition)));

  test('has every passage and quote, with their texts only where rights let it', () => {
    expect(file.passages.map(({ id, text }) => [id, text])).toEqual(
      edition.passages.map(({ id, text }) => [id, edition.openLicence ? text : undefined]),
    );
    expect(file.commentaries.map(({ quotes }) => quotes.map(({ id }) => id))).toEqual(
      edition.commentaries.map(({ quotes }) => quotes.map(({ id }) => id)),
    );
    expect(file.notice === undefined).toBe(edition.openLicence);
  });

  test('has spans within the lengths of their passages', () => {
    const lengths = new Map(file.passages.map(({ id, length }) => [id, length]));
    for (const { passage, start, end } of file.commentaries.flatMap(({ quotes }) =>
      quotes.flatMap(({ spans }) => spans ?? []),
    )) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(lengths.get(passage) ?? 0);
    }
  });
});

test('the published schema takes what is written and refuses what is not', () => {
  const schema = z.fromJSONSchema(JSON.parse(editionJsonSchemaFile()));
  const [first] = EDITIONS;
  const file = first && JSON.parse(writeEditionJson(first.edition));
  expect(schema.safeParse(file).error).toBeUndefined();
  expect(schema.safeParse({ ...file, passages: [{ id: 3 }] }).success).toBe(false);
});
