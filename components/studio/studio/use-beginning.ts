import { type RefObject, useEffect, useRef } from 'react';
import type { ShownWork } from './messages';

/**
 * The part of the page where an edition begins. Its heading takes the focus of what is no longer shown: of an edition that
 * was left or deleted, or of the list of editions, after its last one.
 */
export function useBeginning(work: ShownWork | null): RefObject<HTMLDivElement | null> {
  const beginning = useRef<HTMLDivElement>(null);
  const isEdition = work !== null && work.texts.length > 0;
  const hasList = isEdition || (work !== null && work.works.length > 0);
  const before = useRef({ isEdition, hasList });
  useEffect(() => {
    const isGone = (before.current.isEdition && !isEdition) || (before.current.hasList && !hasList);
    before.current = { isEdition, hasList };
    if (isGone && document.activeElement === document.body) beginning.current?.querySelector('h2')?.focus();
  }, [isEdition, hasList]);
  return beginning;
}
