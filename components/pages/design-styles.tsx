import { paletteStyles } from '../design/palette-styles';
import { typefaceStyles } from '../design/typeface-styles';

/**
 * Colours and typefaces, for the head of every page.
 *
 * @param standIns whether what stands in for the typefaces is fitted to them: for pages that are read for long
 */
export function DesignStyles({ standIns }: { standIns: boolean }) {
  return <style data-kept="">{typefaceStyles(standIns) + paletteStyles()}</style>;
}
