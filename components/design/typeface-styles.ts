/** The typefaces as style sheets have them. */
import { fontAddress } from '../../lib/site/addresses';
import {
  type CodePoints,
  FONT_STACKS,
  fileOf,
  type Letters,
  STAND_INS,
  type StandIn,
  TYPEFACES,
  type Typeface,
} from './typefaces';

/**
 * What becomes of a typeface that comes late: it takes the place of what stands in, within the three seconds that browsers
 * give a `fallback`, or whenever it comes.
 */
export type TypefaceDisplay = 'fallback' | 'swap';

/**
 * The style sheet that declares every typeface, and the custom properties `--serif` and `--sans`. Without line ends, for
 * the head of a page.
 *
 * @param standIns whether to declare what stands in for the typefaces too: see `STAND_INS`
 * @param display for pages that are read, `fallback`
 */
export function typefaceStyles(standIns: boolean, display: TypefaceDisplay = 'fallback'): string {
  const stacks = Object.entries(FONT_STACKS).map(([name, families]) => `--${name}:${families.map(quoted).join()}`);
  return [
    ...TYPEFACES.flatMap((typeface) => ownRules(typeface, display)),
    ...(standIns ? STAND_INS.map(standInRule) : []),
    `:root{${stacks.join(';')}}`,
  ].join('');
}

/**
 * The style sheet of a book, which holds its typefaces: rules for the files that it has.
 *
 * @param files names of files
 * @param folder where they lie, from the style sheet: `fonts/`
 */
export function bookTypefaceStyles(files: ReadonlySet<string>, folder: string): string {
  const faces = TYPEFACES.flatMap((typeface) =>
    typeface.letters
      .filter((letters) => files.has(fileOf(typeface, letters)))
      .map((letters) => ownRule(typeface, letters, `${folder}${fileOf(typeface, letters)}`)),
  );
  return faces.join('\n');
}

function ownRules(typeface: Typeface, display: TypefaceDisplay): string[] {
  return typeface.letters.map((some) => ownRule(typeface, some, fontAddress(fileOf(typeface, some)), display));
}

function ownRule(
  { family, style, weight }: Typeface,
  { ranges }: Letters,
  address: string,
  display?: TypefaceDisplay,
): string {
  return fontFace({
    'font-family': quoted(family),
    'font-style': style === 'normal' ? undefined : style,
    'font-weight': weight === '400' ? undefined : weight,
    src: `url(${address})format("woff2")`,
    'font-display': display,
    'unicode-range': unicodeRange(ranges),
  });
}

function standInRule({ family, style, weight, local, size, ascent, descent, lineGap, ranges }: StandIn): string {
  return fontFace({
    'font-family': quoted(family),
    'font-style': style,
    'font-weight': weight,
    src: local.map((name) => `local(${quoted(name)})`).join(),
    'size-adjust': `${size}%`,
    'ascent-override': `${ascent}%`,
    'descent-override': `${descent}%`,
    'line-gap-override': lineGap === undefined ? undefined : `${lineGap}%`,
    'unicode-range': ranges && unicodeRange(ranges),
  });
}

function fontFace(descriptors: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(descriptors).filter(([, value]) => value !== undefined);
  return `@font-face{${given.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

/** A name in quotation marks where it is more than one word. */
function quoted(name: string): string {
  return name.includes(' ') ? `"${name}"` : name;
}

function unicodeRange(ranges: readonly CodePoints[]): string {
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join();
}
