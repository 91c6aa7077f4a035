import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { bodyOf, importBytes } from './fixtures';

async function packed(children: readonly (Paragraph | Table)[], footer?: string): Promise<Uint8Array> {
  const footers =
    footer === undefined ? {} : { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } };
  const headers = { headers: { default: new Header({ children: [new Paragraph('Low Water, draft')] }) } };
  const document = new Document({ sections: [{ ...headers, ...footers, children: [...children] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function turn(name: string, words: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: `${name}:`, bold: true }), new TextRun(` ${words}`)] });
}

function row(...cells: string[]): TableRow {
  return new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
}

describe('a document', () => {
  test('with bold labels, a title and running heads', async () => {
    const bytes = await packed(
      [
        new Paragraph({ text: 'What the tide brings', heading: HeadingLevel.TITLE }),
        new Paragraph('16 July 2025'),
        turn('Ada Quill', 'How did you count the boats?'),
        turn('Tom Ferry', 'Twice.'),
        new Paragraph({
          children: [
            new TextRun('People believe a number '),
            new TextRun({ text: 'when', italics: true }),
            new TextRun(' they hear it again.'),
          ],
        }),
        new Paragraph(''),
        new Paragraph({ text: 'The wall', heading: HeadingLevel.HEADING_2 }),
        turn('Ada Quill', 'And the wall?'),
      ],
      'Page 1',
    );
    const imported = await importBytes(bytes);
    expect(imported).toMatchObject({ kind: 'transcript', format: 'a document (.docx)', problems: [] });
    expect(imported.markdown).toMatch(/^---\ntitle: What the tide brings\ndate: 2025-07-16\n/);
    expect(bodyOf(imported)).toBe(
      [
        '**Ada Quill:** How did you count the boats?',
        '**Tom Ferry:** Twice.',
        'People believe a number *when* they hear it again.',
        '## The wall',
        '**Ada Quill:** And the wall?',
      ].join('\n\n'),
    );
    expect(imported.stripped).toContainEqual(
      expect.objectContaining({ reason: 'running head', text: 'Low Water, draft' }),
    );
    expect(imported.stripped).toContainEqual(expect.objectContaining({ reason: 'running foot', text: 'Page 1' }));
  });

  test('with a table of times, names and words', async () => {
    const table = new Table({
      rows: [
        row('00:01', 'Ada Quill', 'How many boats?'),
        row('00:04', 'Tom Ferry', 'Forty-one. We counted twice.'),
        row('00:09', 'Ada Quill', 'And then?'),
      ],
    });
    expect(bodyOf(await importBytes(await packed([table])))).toBe(
      [
        '**Ada Quill:** [00:00:01] How many boats?',
        '**Tom Ferry:** [00:00:04] Forty-one. We counted twice.',
        '**Ada Quill:** [00:00:09] And then?',
      ].join('\n\n'),
    );
  });

  test('that is an essay, with line breaks and quotations in marks', async () => {
    const bytes = await packed([
      new Paragraph({ text: 'Bells', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('By Mara Oduya'),
      new Paragraph('Ferry has a method:'),
      new Paragraph('“By ear. Every boat has a bell.”'),
      new Paragraph({
        children: [new TextRun('So he says,'), new TextRun({ text: 'and one believes it.', break: 1 })],
      }),
    ]);
    const imported = await importBytes(bytes);
    expect(imported).toMatchObject({ kind: 'commentary', slug: 'bells', problems: [] });
    expect(bodyOf(imported)).toBe(
      'Ferry has a method:\n\n> By ear. Every boat has a bell.\n\nSo he says,\\\nand one believes it.',
    );
  });
});
