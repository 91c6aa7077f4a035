/** Which typefaces a file holds: those that have the letters of its texts. */
import type { EmbeddedTypeface } from './parts';

/** The rules of the typefaces that have the letters of a page, or of some of its HTML. */
export function typefacesFor(html: string, typefaces: readonly EmbeddedTypeface[]): string {
  const used = Array.from(new Set(wordsOf(html)), (letter) => letter.codePointAt(0) ?? 0).filter(
    (each) => each >= SPACE,
  );
  const of = (wanted: EmbeddedTypeface['kind']) => typefaces.filter(({ kind }) => kind === wanted);
  const isPlain = !used.some((each) => of('western').some(isIn(each)) && !of('plain').some(isIn(each)));
  const further = of('further').filter((typeface) => used.some((each) => isIn(each)(typeface)));
  return [...of(isPlain ? 'plain' : 'western'), ...further].map(({ css }) => css).join('');
}

/** What is before it are controls, line ends among them. */
const SPACE = 0x20;

function isIn(codePoint: number): (typeface: EmbeddedTypeface) => boolean {
  return ({ ranges }) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** What stands in a page to be read, or in its attributes. */
function wordsOf(html: string): string {
  return html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
}
