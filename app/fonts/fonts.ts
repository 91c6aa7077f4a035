/**
 * The edition's type: a book serif with true italics for speech, one sans for notes and controls.
 *
 * Optional: the files are asked for with the page, and a page that is painted before they are there keeps its fallback,
 * since a text that is being read must not move. Its fallback is as wide: `fallbacks.css` sees to it where there is
 * neither Times New Roman nor Arial. The families are named after these constants, and must not be called `serif`:
 * Chromium takes a face of that name up however late it comes.
 *
 * These files have the letters of western European languages; `extended.css` gives the same families those of others.
 */
import localFont from 'next/font/local';

export const newsreader = localFont({
  src: [
    { path: './newsreader.woff2', weight: '400', style: 'normal' },
    { path: './newsreader-italic.woff2', weight: '400', style: 'italic' },
  ],
  declarations: [
    { prop: 'font-family', value: 'newsreader' },
    {
      prop: 'unicode-range',
      value: 'U+0-FF, U+131, U+152-153, U+178, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212',
    },
  ],
  variable: '--font-serif',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

export const instrumentSans = localFont({
  src: './instrument-sans.woff2',
  weight: '400 600',
  declarations: [
    { prop: 'font-family', value: 'instrumentSans' },
    {
      prop: 'unicode-range',
      value: 'U+0-FF, U+131, U+152-153, U+178, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212',
    },
  ],
  variable: '--font-sans',
  display: 'optional',
  adjustFontFallback: 'Arial',
});
