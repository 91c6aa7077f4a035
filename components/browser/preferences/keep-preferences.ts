import { PREFERENCES, STORAGE_KEY } from './preferences';

/**
 * Connects the form of preferences: what is chosen holds at once, and is kept in the browser where that is allowed. A
 * choice made in another window of the same site is followed.
 */
export function keepPreferences(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.preferences');
  if (!form) return;
  const root = page.documentElement;

  const showCurrent = (): void => {
    for (const { name, standard } of PREFERENCES) {
      const value = root.dataset[name] ?? standard;
      const input = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${CSS.escape(value)}"]`);
      if (input) input.checked = true;
    }
  };

  const adopt = (chosen: URLSearchParams): void => {
    for (const { name, choices } of PREFERENCES) {
      const value = chosen.get(name);
      if (value !== null && choices.some(([each]) => each === value)) root.dataset[name] = value;
      else delete root.dataset[name];
    }
  };

  form.addEventListener('change', () => {
    const chosen = new URLSearchParams();
    for (const { name, standard } of PREFERENCES) {
      const value = new FormData(form).get(name);
      if (typeof value === 'string' && value !== standard) chosen.set(name, value);
    }
    adopt(chosen);
    try {
      localStorage.setItem(STORAGE_KEY, chosen.toString());
    } catch {
      // A browser that keeps nothing still has the choice for as long as the page is open.
    }
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== STORAGE_KEY) return;
    adopt(new URLSearchParams(newValue ?? ''));
    showCurrent();
  });
  showCurrent();
}
