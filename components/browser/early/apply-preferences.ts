/**
 * Applies the preferences that this browser keeps, before anything is painted. It stands in the page's head, so it must
 * be short, must not fail, and must not need anything.
 */
import { STORAGE_KEY } from '../preferences/preferences';

try {
  for (const [name, value] of new URLSearchParams(localStorage.getItem(STORAGE_KEY) ?? '')) {
    document.documentElement.dataset[name] = value;
  }
} catch {
  // A browser that keeps nothing has nothing to apply.
}
