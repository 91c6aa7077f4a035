import { preload } from 'react-dom';
import type { Edition } from '@/lib/edition';
import { extendedFonts, westernFonts } from '../design/font-files';

/** Has the page that is being rendered ask for the letters of every page before its style sheets do. */
export function preloadTypefaces(): void {
  preloadFonts(westernFonts());
}

/** Has the page that is being rendered ask for the letters that its interview needs beyond those of every page. */
export function preloadLetters({ passages }: Edition): void {
  preloadFonts(extendedFonts(passages.map(({ text }) => text).join('\n')));
}

function preloadFonts(addresses: readonly string[]): void {
  for (const address of addresses) preload(address, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
