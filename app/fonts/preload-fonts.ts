import { preload } from 'react-dom';
import type { Edition } from '@/lib/edition';
import { extendedFonts } from './extended-fonts';

/** Has the page that is being rendered ask for the letters that its interview needs beyond those of every page. */
export function preloadFonts({ passages }: Edition): void {
  for (const address of extendedFonts(passages.map(({ text }) => text).join('\n'))) {
    preload(address, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
}
