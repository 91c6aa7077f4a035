'use client';

import { useEffect } from 'react';
import { carryChoice } from '../carry-choice';

/** Carries the quote that the address of a map names over to the other orders; renders nothing. */
export function MapScript() {
  useEffect(() => {
    const listeners = new AbortController();
    carryChoice(
      document,
      () => {
        const chosen = document.querySelector<SVGElement>('.ribbon:target');
        return chosen && { quote: chosen.id.replace(/^quote:/, ''), commentary: chosen.dataset.commentary };
      },
      listeners.signal,
    );
    return () => listeners.abort();
  }, []);
  return null;
}
