/** The palette as style sheets have it: a custom property for each colour, `--paper`, `--wash-chosen`. */
import { type Color, LATER_VOICES, PALETTE, type Tone } from './palette';

/**
 * The style sheet that defines the colours for every theme, for readers who ask for more contrast, and for paper. Without
 * line ends, for the head of a page.
 */
export function paletteStyles(): string {
  const every = Object.entries(PALETTE);
  return [
    rule(':root', 'color-scheme:light dark', ...every.map(([name, tone]) => property(name, inEitherScheme(tone)))),
    rule(':root[data-theme=light]', 'color-scheme:light'),
    rule(':root[data-theme=dark]', 'color-scheme:dark'),
    rule(':root[data-theme=sepia]', 'color-scheme:light', ...own(every, ({ sepia }) => sepia)),
    ...LATER_VOICES.map((tones, index) =>
      rule(`.voice-${index + 2}`, ...Object.entries(tones).map(([name, tone]) => property(name, inEitherScheme(tone)))),
    ),
    `@media (prefers-contrast:more){${rule(':root', '--soft:var(--ink)', '--rule:currentColor')}}`,
    // Paper is white in every theme.
    `@media print{${rule(':root,:root[data-theme],[class*=voice-]', 'color-scheme:light', ...own(every, ({ print }) => print))}}`,
  ].join('');
}

function rule(selector: string, ...declarations: readonly string[]): string {
  return `${selector}{${declarations.join(';')}}`;
}

function property(name: string, value: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`;
}

function inEitherScheme({ light, dark }: Tone): string {
  return `light-dark(${light},${dark})`;
}

function own(tones: readonly [string, Tone][], pick: (tone: Tone) => Color | undefined): string[] {
  return tones.flatMap(([name, tone]) => {
    const color = pick(tone);
    return color === undefined ? [] : [property(name, color)];
  });
}
