/** What a book has of the edition's design: cover, style sheet, typefaces. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fontsOfText } from '../../components/design/font-files';
import { bookTypefaceStyles } from '../../components/design/typeface-styles';
import type { Edition } from '../edition';
import type { BookDesign } from '../formats/exports/epub/write-epub';
import { makeCover } from './cards';

/** Licences of the typefaces, which go with them. */
const LICENCES = ['newsreader-OFL.txt', 'instrument-sans-OFL.txt'];

/** The design of an edition's book: typefaces for the letters that it has. Cost: that of its cover, some 50 ms. */
export async function bookDesignOf(edition: Edition): Promise<BookDesign> {
  const text = [
    edition.meta.title,
    ...edition.passages.map((passage) => passage.text),
    ...edition.commentaries.flatMap(({ blocks }) => blocks.map((block) => block.text)),
  ].join('\n');
  const fonts = fontsOfText(text);
  const files = [
    ...fonts.map((name) => [name, `../../public/fonts/${name}`] as const),
    ...LICENCES.map((name) => [name, `../../components/design/${name}`] as const),
  ];
  const [cover, styles, ...contents] = await Promise.all([
    makeCover(edition),
    readOnce('../../components/design/book.css'),
    ...files.map(([, path]) => readOnce(path)),
  ]);
  return {
    cover,
    styles: `${bookTypefaceStyles(new Set(fonts), 'fonts/')}\n${Buffer.from(styles).toString('utf8')}`,
    typefaces: new Map(files.map(([name], index) => [name, contents[index] ?? new Uint8Array()])),
  };
}

const known = new Map<string, Promise<Uint8Array>>();

/** A file of the project, relative to this one; read once. */
function readOnce(path: string): Promise<Uint8Array> {
  const reading = known.get(path) ?? readFile(fileURLToPath(new URL(path, import.meta.url)));
  known.set(path, reading);
  return reading;
}
