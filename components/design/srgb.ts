/** Colours of style sheets for programs that know those of screens only. */
import type { Color } from './palette';

const OKLCH = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)(%?)\s+(-?[\d.]+)(?:deg)?\s*\)$/;
/** What 100 % of chroma stands for. */
const FULL_CHROMA = 0.4;

/**
 * A colour as `#rgb`, `#rrggbb` or with more digits for its opacity. One that is written that way comes back as it is;
 * `oklch(62% 0.15 240)` is converted by the formulas of CSS Color 4 (https://www.w3.org/TR/css-color-4/#color-conversion-code).
 * What screens cannot show is cut off channel by channel, as browsers do.
 *
 * @throws Error when it is written in another way
 */
export function toHex(color: Color): string {
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(color)) return color;
  const [, lightness, isShare, chroma, isChromaShare, hue] = OKLCH.exec(color) ?? [];
  if (lightness === undefined)
    throw new Error(`the colour is \`${color}\`, but should be as \`#a8321e\` or \`oklch(62% 0.15 240)\``);
  const channels = oklchToLinear(
    Number(lightness) / (isShare ? 100 : 1),
    isChromaShare ? (Number(chroma) / 100) * FULL_CHROMA : Number(chroma),
    (Number(hue) / 180) * Math.PI,
  );
  return `#${channels.map((channel) => toByte(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Linear red, green and blue; hue in radians. The matrices are those of Oklab by Björn Ottosson. */
function oklchToLinear(lightness: number, chroma: number, hue: number): readonly [number, number, number] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** A linear channel, 0 to 1, as the byte of a screen. */
function toByte(channel: number): number {
  const encoded = channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, encoded)) * 255);
}
