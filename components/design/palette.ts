/** Every colour of the site: what the style sheets of pages and the pictures of cards are both made from. */

/** A colour as style sheets write it. */
export type Color = `#${string}` | `oklch(${string})`;

/** A colour in each of the themes; in sepia it is the light one where none of its own stands here. */
export interface Tone {
  readonly light: Color;
  readonly dark: Color;
  readonly sepia?: Color;
  /** On paper; the light one where none stands here. */
  readonly print?: Color;
}

/** What has a colour. */
export type ColorName = 'paper' | 'ink' | 'soft' | 'rule' | VoiceColorName | 'added' | 'linked';

/** What has a colour of its own for each essay. */
export type VoiceColorName = 'accent' | 'wash' | 'washChosen';

/** The colours of the site; those of an essay are the first essay's. */
export const PALETTE: Readonly<Record<ColorName, Tone>> = {
  /** The ground. */
  paper: { light: '#fbf9f4', dark: '#17150f', sepia: '#f3e7d0', print: '#fff' },
  /** What is read. */
  ink: { light: '#211d18', dark: '#e6dfd2', sepia: '#35281a', print: '#000' },
  /** What stands back: names, sources, notes that were not chosen. */
  soft: { light: '#5f574c', dark: '#b0a696', sepia: '#645338', print: '#333' },
  /** Lines. */
  rule: { light: '#e2dbcd', dark: '#343026', sepia: '#d9c7a5', print: '#999' },
  /** The tie between a quote and its note. */
  accent: { light: '#a8321e', dark: '#f0906f', sepia: '#92301a', print: '#8a2818' },
  /** Behind quoted words. */
  wash: { light: '#f8ecdf', dark: '#30221a', sepia: '#ead3ac', print: '#fff' },
  /** Behind the words of the chosen quote. */
  washChosen: { light: '#f3d3b5', dark: '#57331f', sepia: '#e0b983', print: '#fff' },
  /** Words that a quote added. */
  added: { light: '#1f6b3a', dark: '#8fce9f', sepia: '#23592f', print: '#1f6b3a' },
  /** Behind the words that a link names. */
  linked: { light: '#f5e08a', dark: '#5d4f12', sepia: '#efd26a' },
};

/** The colours of the second essay about an interview, the third and the fourth; a fifth begins again. */
export const LATER_VOICES: readonly Readonly<Record<VoiceColorName, Tone>>[] = [
  {
    accent: { light: '#1d5c7a', dark: '#7cc3e6' },
    wash: { light: '#e3eff4', dark: '#17272f' },
    washChosen: { light: '#b9dbe9', dark: '#1f4a5e' },
  },
  {
    accent: { light: '#4d6117', dark: '#b5cf6a' },
    wash: { light: '#eef2dc', dark: '#232713' },
    washChosen: { light: '#d5e0a7', dark: '#414c1c' },
  },
  {
    accent: { light: '#6b3f86', dark: '#cda4e6' },
    wash: { light: '#f2e9f6', dark: '#281f2e' },
    washChosen: { light: '#ddc5ea', dark: '#4b3559' },
  },
];

/**
 * The tones of an essay.
 *
 * @param voice number of its colour, from 1
 */
export function voiceTones(voice: number, later = LATER_VOICES): Readonly<Record<VoiceColorName, Tone>> {
  return later[voice - 2] ?? PALETTE;
}
