import { useEffect } from 'react';
import { offeredFiles } from './pasted-text';
import type { WorkshopActions } from './use-workshop';

/** Takes files wherever on the page they are dropped: a browser would leave the page for them. */
export function useFileDrop(actions: WorkshopActions): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = async (event: DragEvent): Promise<void> => {
      const files = [...(event.dataTransfer?.files ?? [])];
      // A part of the page may have taken them.
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      actions.ask({ ask: 'add', ...(await offeredFiles(files)) });
    };
    const listen = (event: DragEvent) => void drop(event);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', listen);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', listen);
    };
  }, [actions]);
}
