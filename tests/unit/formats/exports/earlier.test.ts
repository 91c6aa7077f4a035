/** Quotes that are true to an earlier wording, as files hold them. */
import { expect, test } from 'vitest';
import { writeCsv } from '@/lib/formats/exports/csv';
import { editionJsonSchema, writeEditionJson } from '@/lib/formats/exports/edition-json';
import { writeMarkdown } from '@/lib/formats/exports/markdown';
import { writeTei } from '@/lib/formats/exports/tei';
import { writeWebAnnotations } from '@/lib/formats/exports/web-annotations';
import { fixtureEdition } from '../../../support/fixture-editions';

const weir = fixtureEdition('weir');

test('JSON has the words as they stood, and until when, of quotes with a place and of those without', () => {
  const { commentaries } = editionJsonSchema.parse(JSON.parse(writeEditionJson(weir)));
  const earlier = commentaries.flatMap(({ quotes }) => quotes.flatMap((quote) => quote.earlier ?? []));
  expect(earlier.map(({ until }) => until)).toEqual([
    '2023-03-20',
    undefined,
    '2024-01-15',
    '2023-03-20',
    '2024-01-15',
  ]);
  expect(earlier[0]).toMatchObject({
    fidelity: 'verbatim',
    spans: [{ text: expect.stringContaining('eleven gates') }],
  });
});

test('the table has a day and the words, and says that a day is not known', () => {
  const rows = writeCsv(weir).split('\r\n');
  expect(rows[0]).toMatch(/,stood until,as it stood$/);
  expect(rows[1]).toMatch(/,2023-03-20,"There are eleven gates.*"$/);
  expect(rows[2]).toMatch(/,not recorded,left a piano in the reeds$/);
});

test('annotations have it as a tag, other files in words', () => {
  const says = 'as it stood until March 20, 2023';
  expect(writeWebAnnotations(weir)).toContain(`"value":"as it stood until 2023-03-20"`);
  expect(writeMarkdown(weir)).toContain(`(${says})`);
  expect(writeTei(weir)).toContain(`Quoted ${says}. The interview was corrected since.`);
});
