import { useEffect } from 'react';
import { pairStyle } from '../../pages/reader/pair-style';

/** The rules that show a quote and its note as a pair, as every page of an edition has them; no markup is needed for them. */
export function usePairStyles(pairs: number): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pairStyle(pairs));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [pairs]);
}
