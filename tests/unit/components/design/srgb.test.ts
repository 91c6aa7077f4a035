import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATER_VOICES, PALETTE } from '@/components/design/palette';
import { paletteStyles } from '@/components/design/palette-styles';
import { toHex } from '@/components/design/srgb';

describe('a colour of style sheets for screens', () => {
  it.each([
    { color: '#a8321e', hex: '#a8321e', name: 'one that is written for them' },
    { color: '#fff', hex: '#fff', name: 'a short one' },
    { color: 'oklch(100% 0 0)', hex: '#ffffff', name: 'white' },
    { color: 'oklch(0 0 0)', hex: '#000000', name: 'black' },
    // What Chromium paints.
    { color: 'oklch(62% 0.15 240)', hex: '#008fd6', name: 'a light blue' },
    { color: 'oklch(62.796% 0.25768 29.234)', hex: '#ff0000', name: 'red' },
    { color: 'oklch(86.644% 0.29483 142.495)', hex: '#00ff00', name: 'lime' },
    { color: 'oklch(45.201% 0.31321 264.052)', hex: '#0000ff', name: 'blue' },
    { color: 'oklch(51.975% 0.17686 142.495)', hex: '#008000', name: 'green' },
    { color: 'oklch(0.51975 44.215% 142.495deg)', hex: '#008000', name: 'one in other units' },
    { color: 'oklch(40.101% 0.12332 21.555)', hex: '#7d2329', name: 'a dark red' },
    { color: 'oklch(70% 0.4 150)', hex: '#00d600', name: 'one that screens cannot show' },
  ] as const)('is $hex for $name, $color', ({ color, hex }) => {
    expect(toHex(color)).toBe(hex);
  });

  it.each(['oklch(62%)', 'oklch(red)', '#12', '#1234567'] as const)('is an error for %s', (color) => {
    expect(() => toHex(color)).toThrow(`the colour is \`${color}\``);
  });

  it('is grey without chroma, the lighter the more light there is', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [dark, light] = [one, other].sort((a, b) => a - b).map((each) => toHex(`oklch(${each.toFixed(5)} 0 90)`));
        expect(dark).toMatch(/^#(..)\1\1$/);
        expect((dark ?? '') <= (light ?? '')).toBe(true);
      }),
    );
  });
});

describe('the palette', () => {
  it('has only colours that cards can be drawn in', () => {
    for (const tones of [PALETTE, ...LATER_VOICES]) {
      for (const tone of Object.values(tones)) {
        for (const color of Object.values(tone)) expect(toHex(color)).toMatch(/^#/);
      }
    }
  });

  it('is a custom property for each colour, in every theme', () => {
    const sheet = paletteStyles();
    expect(sheet).toContain(`--accent:light-dark(${PALETTE.accent.light},${PALETTE.accent.dark})`);
    expect(sheet).toContain(`--wash-chosen:${PALETTE.washChosen.sepia}`);
    expect(sheet).toMatch(/\.voice-4\{--accent:light-dark/);
  });
});
