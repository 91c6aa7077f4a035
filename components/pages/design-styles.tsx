import { paletteStyles } from '../design/palette-styles';
import { type TypefaceDisplay, typefaceStyles } from '../design/typeface-styles';

/**
 * Colours and typefaces, for the head of every page.
 *
 * @param standIns whether what stands in for the typefaces is fitted to them: for pages that are read for long
 * @param typefaces what becomes of typefaces that come late
 */
export function DesignStyles({ standIns, typefaces = 'fallback' }: { standIns: boolean; typefaces?: TypefaceDisplay }) {
  return <style data-kept="">{typefaceStyles(standIns, typefaces) + paletteStyles()}</style>;
}
