/** The picture that goes with a page where it is shared: the words themselves, in the edition's type. */
import { type Edition, shorten } from '@/lib/edition';
import { CARD_SIZE } from '@/lib/formats/card-size';
import type { ShareSubject } from '../../lib/edition/share/subject';
import { interviewSource, spokenWords } from '../../lib/edition/share/wording';
import type { CardColors } from './card-colors';
import { balanceLines, breakLines, canSet, fitLine, settable } from './card-text';
import { drawLine, type Face, widthOf } from './face';

/** The typefaces of a card. */
export interface CardFaces {
  readonly serif: Face;
  readonly italic: Face;
  /** For names and sources, in capitals. */
  readonly sans: Face;
}

/** What a card says. */
export interface CardContent {
  /** Above the words: where and when they were published. */
  readonly source: string;
  /** The words, in full. */
  readonly words: string;
  /** Their language, a BCP 47 tag. */
  readonly language: string;
  /** Set in italics, as the questions of an interview are. */
  readonly isItalic: boolean;
  /** Washed in the colour of their essay, as quotes are. */
  readonly isQuote: boolean;
  /** Who says them; undefined where the text does not tell, or a title is set. */
  readonly speaker: string | undefined;
  readonly isInferred: boolean;
  /** Under the name: the title of the interview. */
  readonly title: string | undefined;
}

/** The card of a passage or quote; for words that are not in the interview as it is, the edition's. */
export function shareCardContent(edition: Edition, subject: ShareSubject): CardContent {
  if (subject.kind !== 'passage' && subject.kind !== 'quote') return editionCardContent(edition);
  const { words, speaker, inferred } = spokenWords(edition, subject);
  const role = edition.speakers.find(({ name }) => name === speaker)?.role;
  return {
    source: interviewSource(edition),
    words,
    language: edition.meta.language,
    isItalic: role === 'interviewer' || role === 'moderator' || role === 'press',
    isQuote: subject.kind === 'quote',
    speaker,
    isInferred: inferred,
    title: edition.meta.title,
  };
}

/** The card of an edition's own pages: its title and dek. */
export function editionCardContent(edition: Edition): CardContent {
  return {
    source: interviewSource(edition),
    words: edition.meta.title,
    language: edition.meta.language,
    isItalic: false,
    isQuote: false,
    speaker: undefined,
    isInferred: false,
    title: edition.meta.dek,
  };
}

const MARGIN = 84;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
/** Where the words may stand: from the first value to the second, in pixels from the top. */
const WORDS_AREA = [138, 482] as const;
/** Sizes of the words, largest first. */
const SIZES = [76, 68, 60, 54, 48, 43, 39];
const LINE_HEIGHT = 1.3;
const SMALL = 25;
const SPACING = 0.06;

/**
 * The card as SVG, made of outlines: it looks the same wherever it is drawn. Words that do not fit at the least size are
 * shortened at the end of a sentence or clause. Words that the faces cannot set are
 * left out, with a sign for that; where those are many, the card says what language
 * they are in instead of showing boxes. Nothing of the content is passed on as markup.
 */
export function drawCard(content: CardContent, faces: CardFaces, colors: CardColors): string {
  const { width, height } = CARD_SIZE;
  const face = content.isItalic ? faces.italic : faces.serif;
  const isSettable = canSet(face, content.words);
  const { size, lines } = isSettable
    ? setWords(face, settable(face, content.words), content.language)
    : setWords(faces.italic, `A passage in ${languageName(content.language)}`, 'en');
  const wordsFace = isSettable ? face : faces.italic;
  const block = lines.length * size * LINE_HEIGHT;
  const [top, bottom] = WORDS_AREA;
  const first = top + (bottom - top - block) / 2 + size;
  const baselines = lines.map((_, index) => first + index * size * LINE_HEIGHT);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    `<rect width="14" height="${height}" fill="${colors.accent}"/>`,
    ...sourceLine(content, faces, colors),
    ...(content.isQuote && isSettable
      ? lines.map((line, index) =>
          rectangle(
            MARGIN - 8,
            (baselines[index] ?? 0) - size * 0.84,
            widthOf(wordsFace, line, size) + 16,
            size * 1.12,
            colors.wash,
          ),
        )
      : []),
    ...lines.map((line, index) =>
      drawLine(wordsFace, line, { x: MARGIN, y: baselines[index] ?? 0, size, color: colors.ink }),
    ),
    ...footer(content, faces, colors),
    '</svg>',
  ].join('');
}

interface SetWords {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The words at the largest size at which they fit, shortened as far as need be. */
function setWords(face: Face, words: string, language: string): SetWords {
  for (const size of SIZES) {
    const lines = breakLines(face, words, size, WIDTH);
    if (lines.length <= mostLines(size)) return { size, lines: balanceLines(face, words, size, WIDTH) };
  }
  const size = SIZES.at(-1) ?? SMALL;
  for (let limit = words.length; limit > 20; limit = Math.floor(limit * 0.94)) {
    const lines = breakLines(face, shorten(words, limit, language), size, WIDTH);
    if (lines.length <= mostLines(size)) return { size, lines };
  }
  return { size, lines: [fitLine(face, words, size, WIDTH)] };
}

function mostLines(size: number): number {
  return Math.floor((WORDS_AREA[1] - WORDS_AREA[0]) / (size * LINE_HEIGHT));
}

function sourceLine({ source, language }: CardContent, faces: CardFaces, { accent }: CardColors): string[] {
  const capitals = source.toLocaleUpperCase(language);
  const face = faceForCapitals(faces, capitals);
  if (!canSet(face, capitals)) return [];
  const text = fitLine(face, settable(face, capitals), SMALL * 1.18, WIDTH);
  return [drawLine(face, text, { x: MARGIN, y: 98, size: SMALL * 0.92, color: accent, spacing: SPACING })];
}

/** The face for names and sources: the serif where it has letters that the sans lacks, as those of Vietnamese. */
function faceForCapitals({ sans, serif }: CardFaces, capitals: string): Face {
  return [sans, serif].find((face) => canSet(face, capitals, 0)) ?? sans;
}

/** Who says the words and where, and the name of the site. */
function footer(content: CardContent, faces: CardFaces, colors: CardColors): string[] {
  const { speaker, isInferred, title, language } = content;
  const { italic } = faces;
  const parts: string[] = [];
  const brand = { x: CARD_SIZE.width - MARGIN - widthOf(italic, 'Gloss', 44), y: 566, size: 44, color: colors.ink };
  parts.push(drawLine(italic, 'Gloss', brand));
  const room = brand.x - MARGIN - 40;
  const capitals = speaker?.toLocaleUpperCase(language) ?? '';
  const face = faceForCapitals(faces, capitals);
  if (capitals !== '' && canSet(face, capitals, 0)) {
    const name = fitLine(face, settable(face, capitals), SMALL * 1.1, room);
    const shown = isInferred ? `[${name}]` : name;
    parts.push(drawLine(face, shown, { x: MARGIN, y: 528, size: SMALL, color: colors.ink, spacing: SPACING }));
  }
  if (title !== undefined && canSet(italic, title)) {
    const text = fitLine(italic, settable(italic, title), 29, room);
    parts.push(drawLine(italic, text, { x: MARGIN, y: 568, size: 29, color: colors.soft }));
  }
  return parts;
}

function rectangle(x: number, y: number, width: number, height: number, color: string): string {
  const round = (value: number): string => value.toFixed(1);
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${color}"/>`;
}

function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
