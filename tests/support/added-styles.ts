/** Styles that a reader's browser adds to those of a page. */

/** The spacing that a text must bear by WCAG 2.2, 1.4.12. */
export const WCAG_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Adds styles to the page that this is run in; the page's security policy has no say in them. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
