/**
 * Applies the preferences that this browser keeps, and what it knows of its reader, before anything is painted. Whoever
 * prefers another language is led to the page in that. It stands in the page's head, so it must be short, must not fail,
 * and must not need anything.
 */
import { placeIn, STORAGE_KEY } from '../preferences/preferences';
import { applyPressed } from '../reader/pressed-hint';

try {
  for (const [name, value] of new URLSearchParams(localStorage.getItem(STORAGE_KEY) ?? '')) {
    document.documentElement.dataset[name] = value;
  }
  applyPressed(document.documentElement);
  const place = placeIn(document.documentElement, document.documentElement.dataset.language);
  if (place) location.replace(place);
} catch {
  // A browser that keeps nothing has nothing to apply.
}
