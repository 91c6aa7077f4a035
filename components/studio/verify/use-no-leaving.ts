import { useEffect } from 'react';

/** Files that are let go beside the places for them are not taken: a browser would leave the page for them, and lose it. */
export function useNoLeaving(): void {
  useEffect(() => {
    const stay = (event: DragEvent): void => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    for (const name of ['dragover', 'drop'] as const) document.addEventListener(name, stay);
    return () => {
      for (const name of ['dragover', 'drop'] as const) document.removeEventListener(name, stay);
    };
  }, []);
}
