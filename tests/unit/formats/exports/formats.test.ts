import { describe, expect, test } from 'vitest';
import { indexEdition, placedQuotes } from '@/lib/edition';
import { builtExports, EXPORT_NAMES, exportFormat } from '@/lib/formats/exports/formats';
import { shareableEdition } from '@/lib/formats/exports/shareable';
import { writeExport } from '@/lib/site/write-export';
import { EDITIONS, fixtureEdition } from '../../../support/fixture-editions';

const TEXTS = ['markdown', 'text', 'csv', 'json', 'annotations', 'tei'] as const;

test('no two formats share the name of a file', () => {
  expect(new Set(EXPORT_NAMES.map((name) => exportFormat(name).ending)).size).toBe(EXPORT_NAMES.length);
});

test('an edition without times has no captions, and one with reserved rights none either', () => {
  const names = (slug: string) => builtExports(fixtureEdition(slug)).map(({ name }) => name);
  expect(names('bread')).not.toContain('vtt');
  expect(names('zuckerberg-titv')).not.toContain('srt');
  expect(names('harbour')).toEqual(expect.arrayContaining(['vtt', 'srt', 'notes-vtt']));
});

describe('an edition whose rights are reserved', () => {
  const edition = fixtureEdition('zuckerberg-titv');
  const longest = Math.max(
    ...placedQuotes(edition.commentaries).flatMap(({ placement }) => placement.spans.map(({ text }) => text.length)),
  );

  test('has quotes that are longer than a short quotation, and passages that nobody quotes', () => {
    expect(longest).toBeGreaterThan(300);
    expect(edition.passages.some(({ marks }) => marks.length === 0)).toBe(true);
  });

  test.each(TEXTS)('gives short quotations alone as %s, and says so', async (name) => {
    const file = String(await writeExport(edition, name));
    expect(file).toContain('short quotations');
    const words = file.replace(/\s+/g, ' ');
    for (const { marks, text } of edition.passages) {
      if (marks.length > 0 || text.length < 40) continue;
      expect(words).not.toContain(JSON.stringify(text.slice(0, 40)).slice(1, -1));
    }
    for (const { blocks } of edition.commentaries) {
      for (const { text, kind } of blocks) {
        if (kind === 'quotation' || text.length < 280) continue;
        expect(words).not.toContain(JSON.stringify(text.slice(0, 280)).slice(1, -1));
      }
    }
  });
});

describe.each(EDITIONS)('what may be shared of $name', ({ edition }) => {
  const shared = shareableEdition(edition);

  test('has the words that its marks and spans say', () => {
    const { passageById } = indexEdition(shared);
    for (const { marks, text, content } of shared.passages) {
      expect(content.map((node) => (node.type === 'text' ? node.value : '')).join('').length).toBeLessThanOrEqual(
        text.length,
      );
      for (const { start, end } of marks) expect(text.slice(start, end).trim()).not.toBe('');
    }
    for (const { placement } of placedQuotes(shared.commentaries)) {
      for (const span of placement.spans) {
        expect(passageById.get(span.passage)?.text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });

  test('closes each placed quote once', () => {
    const closed = shared.passages.flatMap(({ marks }) => marks.flatMap(({ closes }) => closes));
    const placed = placedQuotes(shared.commentaries).map(({ id }) => id);
    for (const id of placed) expect(closed.filter((each) => each === id)).toHaveLength(1);
  });
});

describe.each(EDITIONS)('each file of $name', ({ edition }) => {
  test.each(builtExports(edition).map(({ name }) => name))(
    '%s is the same each time, and has the title',
    async (name) => {
      const [file, again] = [await writeExport(edition, name), await writeExport(edition, name)];
      expect(Buffer.from(file).equals(Buffer.from(again))).toBe(true);
      if (typeof file === 'string' && !['csv', 'srt'].includes(name)) {
        expect(file.replaceAll('\\', '')).toContain(edition.meta.title.slice(0, 30));
      }
    },
  );
});
