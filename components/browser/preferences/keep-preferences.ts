import { placeIn, STORAGE_KEY } from './preferences';

/**
 * Connects the form of preferences: what is chosen holds at once, and is kept in the browser where that is allowed. A
 * choice made on another page or in another window of the same site is followed. Names and values are those of the form;
 * what is checked from the first holds where nothing was chosen.
 */
export function keepPreferences(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.preferences');
  if (!form) return;
  const root = page.documentElement;
  const inputs = form.querySelectorAll('input');

  const showCurrent = (): void => {
    form.reset();
    for (const input of inputs) if (root.dataset[input.name] === input.value) input.checked = true;
  };

  const adopt = (chosen: URLSearchParams): void => {
    for (const { name } of inputs) delete root.dataset[name];
    for (const { name, value } of inputs) if (chosen.get(name) === value) root.dataset[name] = value;
  };

  form.addEventListener('change', ({ target }) => {
    const chosen = new URLSearchParams();
    for (const { name, value, checked, defaultChecked } of inputs)
      if (checked && !defaultChecked) chosen.set(name, value);
    adopt(chosen);
    try {
      localStorage.setItem(STORAGE_KEY, chosen.toString());
    } catch {
      // A browser that keeps nothing still has the choice for as long as the page is open.
    }
    if (!(target instanceof HTMLInputElement) || target.name !== 'language') return;
    const place = placeIn(root, target.value);
    if (place) location.assign(place);
  });
  const follow = (kept: string | null): void => {
    adopt(new URLSearchParams(kept ?? ''));
    showCurrent();
  };
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === STORAGE_KEY) follow(newValue);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    try {
      // A page that a browser had put aside has heard of nothing meanwhile.
      follow(localStorage.getItem(STORAGE_KEY));
    } catch {
      // Where nothing is kept, there is nothing to follow.
    }
  });
  showCurrent();
}
