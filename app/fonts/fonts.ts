/**
 * The edition's type: a book serif with true italics for speech, one sans for notes and controls.
 *
 * Optional: the files are asked for with the page, and a page that is painted before they are there keeps its fallback,
 * since a text that is being read must not move. Its fallback is as wide: `fallbacks.css` sees to it where there is
 * neither Times New Roman nor Arial. The faces are named after these constants, and must not be called `serif`: Chromium
 * takes a face of that name up however late it comes.
 */
import localFont from 'next/font/local';

export const newsreader = localFont({
  src: [
    { path: './newsreader.woff2', weight: '400', style: 'normal' },
    { path: './newsreader-italic.woff2', weight: '400', style: 'italic' },
  ],
  variable: '--font-serif',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

export const instrumentSans = localFont({
  src: './instrument-sans.woff2',
  weight: '400 600',
  variable: '--font-sans',
  display: 'optional',
  adjustFontFallback: 'Arial',
});
