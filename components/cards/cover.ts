/** The cover of an edition as a book: its title in the edition's type, in the manner of its cards. */
import type { CardContent, CardFaces } from './card';
import type { CardColors } from './card-colors';
import { balanceLines, breakLines, canSet, fitLine, settable } from './card-text';
import { drawLine, type Face } from './face';

/** As it is drawn: as books are, three high to two wide. */
const SIZE = { width: 1000, height: 1500 };
/** Pixels of the picture to one that it is drawn by: enough for a shelf, and a third less work. */
const SCALE = 0.8;
const MARGIN = 110;
const WIDTH = SIZE.width - 2 * MARGIN;
/** Sizes of the title, largest first. */
const SIZES = [104, 92, 80, 70, 60, 52, 44];
/** How high the title may be, from where it begins. */
const TITLE = { top: 310, height: 860 };
const LINE_HEIGHT = 1.22;
const SMALL = 27;

/**
 * The cover as SVG, made of outlines. Words that the faces cannot set are left out: the book's title page has them.
 *
 * @param people those who speak, in one line
 */
export function drawCover(
  { words, source, language }: CardContent,
  people: string,
  faces: CardFaces,
  colors: CardColors,
): string {
  const { width, height } = SIZE;
  const line = (face: Face, text: string, y: number, size: number, color: string, spacing = 0): string =>
    canSet(face, text)
      ? drawLine(face, fitLine(face, settable(face, text), size * (1 + spacing), WIDTH), {
          x: MARGIN,
          y,
          size,
          color,
          spacing,
        })
      : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SCALE}" height="${height * SCALE}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    `<rect width="26" height="${height}" fill="${colors.accent}"/>`,
    line(faces.sans, source.toLocaleUpperCase(language), 190, SMALL, colors.accent, 0.06),
    ...title(faces.serif, words, colors.ink),
    line(faces.italic, people, height - 190, 40, colors.soft),
    line(faces.italic, 'Gloss', height - 110, 44, colors.ink),
    '</svg>',
  ].join('');
}

function title(face: Face, words: string, color: string): string[] {
  if (!canSet(face, words)) return [];
  const text = settable(face, words);
  const fits = (each: number, lines: number): boolean => lines * each * LINE_HEIGHT <= TITLE.height;
  const size = SIZES.find((each) => fits(each, breakLines(face, text, each, WIDTH).length)) ?? SMALL;
  const lines = balanceLines(face, text, size, WIDTH).filter((_, index) => fits(size, index + 1));
  return lines.map((each, index) =>
    drawLine(face, each, { x: MARGIN, y: TITLE.top + size + index * size * LINE_HEIGHT, size, color }),
  );
}
