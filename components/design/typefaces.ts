/**
 * The edition's type: every font file of pages, for which letters a page asks for it, and what stands in for it.
 *
 * Optional, all of them: the files are asked for with the page, and a page that is painted before they are there keeps
 * what stands in for them, since a text that is being read must not move.
 */
import { SANS, SERIF } from './families';

/** Code points, the first and the last of them. */
export type CodePoints = readonly [first: number, last: number];

/** Letters that come in a file of their own. */
export interface Letters {
  /** Behind the names of their files. */
  readonly suffix: string;
  readonly ranges: readonly CodePoints[];
}

/** The languages of western Europe, with the punctuation of edited prose: what every page asks for. */
export const WESTERN: Letters = {
  suffix: '',
  ranges: [
    [0x0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x178, 0x178],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
  ],
};

/** Other languages in Latin letters. */
export const EXTENDED: Letters = {
  suffix: '-extended',
  ranges: [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x177],
    [0x179, 0x2af],
    [0x1e00, 0x1e9f],
    [0x1ef2, 0x1ef3],
  ],
};

/** Vietnamese. */
export const VIETNAMESE: Letters = {
  suffix: '-vietnamese',
  ranges: [
    [0x1ea0, 0x1ef1],
    [0x1ef4, 0x1eff],
  ],
};

/** A typeface in one style, in a file for each set of letters that it has. */
export interface Typeface {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** As style sheets have it: one weight, or the least and the most of a range. */
  readonly weight: string;
  /** What the names of its files begin with. */
  readonly name: string;
  readonly letters: readonly Letters[];
}

/** The typefaces of pages. */
export const TYPEFACES: readonly Typeface[] = [
  { family: SERIF, style: 'normal', weight: '400', name: 'newsreader', letters: [WESTERN, EXTENDED, VIETNAMESE] },
  {
    family: SERIF,
    style: 'italic',
    weight: '400',
    name: 'newsreader-italic',
    letters: [WESTERN, EXTENDED, VIETNAMESE],
  },
  { family: SANS, style: 'normal', weight: '400 600', name: 'instrument-sans', letters: [WESTERN, EXTENDED] },
];

/** The name of the file that a typeface has some letters in. */
export function fileOf({ name }: Typeface, { suffix }: Letters): string {
  return `${name}${suffix}.woff2`;
}

/**
 * A typeface of a reader's system, made as wide and as high as the edition's own, for those who read before that has come.
 * All measures are in per cent.
 */
export interface StandIn {
  readonly family: string;
  readonly style?: 'italic';
  readonly weight?: string;
  /** Its names on systems that have it. */
  readonly local: readonly string[];
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap?: number;
  /** Letters that it is for; all of them where none are named. */
  readonly ranges?: readonly CodePoints[];
}

/** The letters that the edition's typefaces have: in other scripts a system's typefaces keep their size. */
const LATIN: readonly CodePoints[] = [
  [0x0, 0x2af],
  [0x1e00, 0x1eff],
  [0x2000, 0x20cf],
];

const TIMES = 'fitted Times';
const ARIAL = 'fitted Arial';
const NOTO_SERIF = 'fitted Noto Serif';
const DEJAVU_SERIF = 'fitted DejaVu Serif';
const DEJAVU_SANS = 'fitted DejaVu Sans';

/**
 * What stands in on Windows and macOS, then on Linux and Android; Liberation's letters are as wide as Times and Arial. A
 * size is the width of English prose in the edition's typeface, at 20 pixels, by that in the other one.
 */
export const STAND_INS: readonly StandIn[] = [
  {
    family: TIMES,
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'],
    size: 99.9,
    ascent: 73.6,
    descent: 26.5,
    lineGap: 0,
  },
  {
    family: TIMES,
    style: 'italic',
    local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'LiberationSerif-Italic'],
    size: 92.6,
    ascent: 79.4,
    descent: 28.6,
    lineGap: 0,
  },
  {
    family: ARIAL,
    local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'],
    size: 101.9,
    ascent: 95.2,
    descent: 24.5,
    lineGap: 0,
  },
  {
    family: ARIAL,
    weight: '600',
    local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
    size: 96.8,
    ascent: 100.2,
    descent: 25.8,
    lineGap: 0,
  },
  {
    family: NOTO_SERIF,
    local: ['Noto Serif', 'NotoSerif'],
    size: 84.3,
    ascent: 87.2,
    descent: 31.4,
    ranges: LATIN,
  },
  {
    family: NOTO_SERIF,
    style: 'italic',
    local: ['Noto Serif Italic', 'NotoSerif-Italic'],
    size: 80.2,
    ascent: 91.6,
    descent: 33,
    ranges: LATIN,
  },
  {
    family: DEJAVU_SERIF,
    local: ['DejaVu Serif', 'DejaVuSerif'],
    size: 78.4,
    ascent: 93.7,
    descent: 33.8,
    ranges: LATIN,
  },
  {
    family: DEJAVU_SERIF,
    style: 'italic',
    local: ['DejaVu Serif Italic', 'DejaVuSerif-Italic'],
    size: 72.5,
    ascent: 101.4,
    descent: 36.6,
    ranges: LATIN,
  },
  {
    family: DEJAVU_SANS,
    local: ['DejaVu Sans', 'DejaVuSans'],
    size: 88.8,
    ascent: 109.2,
    descent: 28.2,
    ranges: LATIN,
  },
  {
    family: DEJAVU_SANS,
    weight: '600',
    local: ['DejaVu Sans Bold', 'DejaVuSans-Bold'],
    size: 80.6,
    ascent: 120.3,
    descent: 31,
    ranges: LATIN,
  },
];

/** What text is set in, the first that is there: by the names of custom properties, `--serif` and `--sans`. */
export const FONT_STACKS: Readonly<Record<'serif' | 'sans', readonly string[]>> = {
  serif: [SERIF, TIMES, 'Iowan Old Style', 'Palatino', 'Georgia', NOTO_SERIF, DEJAVU_SERIF, 'serif'],
  sans: [SANS, ARIAL, 'roboto', DEJAVU_SANS, 'system-ui', 'sans-serif'],
};
