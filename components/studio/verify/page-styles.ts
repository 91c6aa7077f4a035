/** The rules of the page's own style sheets but for typefaces: what a page that is taken away looks like. */
export function pageStyles(page: Document): string {
  return Array.from(page.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule) => !(rule instanceof CSSFontFaceRule) && !rule.cssText.includes('url('))
    .map(({ cssText }) => cssText)
    .join('\n');
}
