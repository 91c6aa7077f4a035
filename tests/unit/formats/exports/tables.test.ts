import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv, writeCsv } from '@/lib/formats/exports/csv';
import { EDITIONS, fixtureEdition } from '../../../support/fixture-editions';

/** A reader of RFC 4180, written from its grammar. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new Error('not CSV');
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom(...'abc ,"=+-@\t\r\n＝1é潮'), maxLength: 12 });

describe('a table', () => {
  test('is read back as it was, but for the sign before what looks like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const read = readCsv(formatCsv(rows));
        expect(read.map((row) => row.map((each) => each.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, '')))).toEqual(
          rows,
        );
      }),
    );
  });

  test('holds no field that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (row) => {
        for (const field of readCsv(formatCsv([row])).flat()) expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe.each(EDITIONS)('the quotes of $name', ({ edition }) => {
  test('have a row each, all as long as the head', () => {
    const [head, ...rows] = readCsv(writeCsv(edition));
    const quotes = edition.commentaries.flatMap((commentary) => commentary.quotes);
    const own = edition.openLicence ? rows : rows.slice(0, -1);
    expect(own).toHaveLength(quotes.length);
    for (const row of own) expect(row).toHaveLength(head?.length ?? 0);
  });
});

test('a row tells place, speaker, fidelity, and the words as quoted and as said', () => {
  const [head = [], ...rows] = readCsv(writeCsv(fixtureEdition('harbour')));
  const row = rows.find(([number]) => number === '3') ?? [];
  const told = Object.fromEntries(head.map((name, index) => [name, row[index]]));
  expect(told).toMatchObject({
    essay: 'Nine Days in March',
    fidelity: 'altered',
    speaker: 'Tom Ferry',
    'as quoted': 'We will ask them a fourth time, because a letter costs more than it brings.',
    'as said': 'We will not ask them a fourth time, because a letter costs more than it brings.',
  });
  expect(told.edits).toContain('“not”');
  expect(told.places).toMatch(/^we-asked-the-county-three-times:\d+-\d+$/);
});
