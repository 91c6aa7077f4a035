/** The colours of cards, which are those of the pages in their light theme. */
import { PALETTE, voiceTones } from '../design/palette';
import { toHex } from '../design/srgb';

/** The colours of a card, as SVG has them. */
export interface CardColors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly wash: string;
}

/**
 * The colours of a card in those of an essay.
 *
 * @param voice number of the essay's colour, from 1
 * @param tones the essay's colours
 */
export function cardColors(voice: number, tones = voiceTones(voice)): CardColors {
  return {
    paper: toHex(PALETTE.paper.light),
    ink: toHex(PALETTE.ink.light),
    soft: toHex(PALETTE.soft.light),
    accent: toHex(tones.accent.light),
    wash: toHex(tones.washChosen.light),
  };
}
