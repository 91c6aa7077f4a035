/** Keeps what is read in the browser, for reading without a connection; a preference turns it off. */
import { isKept, isOurs } from './cache-names';

/** Follows the preference, and lets the edition of the page be kept as a whole. Where a browser cannot, nothing happens. */
export async function keepOffline(page: Document): Promise<void> {
  // The site's addresses are in the page, as the table of them is larger than all of this.
  const form = page.querySelector<HTMLFormElement>('[data-service-worker]');
  if (!form || !navigator.serviceWorker || !('caches' in window)) return;
  const button = page.querySelector<HTMLButtonElement>('[data-keep]');
  const follow = async (): Promise<void> => {
    const isOff = page.documentElement.dataset.offline === 'off';
    if (button) button.hidden = isOff;
    await (isOff ? forgetAll() : keepRead(page, form.dataset)).catch(() => undefined);
    if (button && isOff) await showKept(button);
  };
  form.addEventListener('change', () => void follow());
  if (button) await offerWhole(button);
  await follow();
}

async function keepRead(page: Document, { serviceWorker: address = '', scope = '' }: DOMStringMap): Promise<void> {
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(address, { scope, updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  const lists = Array.from(
    page.querySelectorAll<HTMLElement>('[data-scripts]'),
    ({ dataset }) => dataset.scripts ?? '',
  );
  // Later, only the pages with a list of their own ask for what they have not used yet.
  if (active === null || (!isFirst && lists.length === 1)) return;
  // What this page asked for before there was anybody to keep it.
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const scripts: string[][] = await Promise.all(lists.map(async (list) => (await fetch(list)).json()));
  active.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...asked, ...scripts.flat()] } });
}

async function forgetAll(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  const names = (await caches.keys()).filter(isOurs);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Shows whether the edition is kept as a whole. */
async function showKept(button: HTMLButtonElement): Promise<void> {
  button.setAttribute('aria-pressed', String(await isKept(button.dataset.keep ?? '')));
}

/** Keeps the edition, or forgets it, at each press of the button; one that comes before the last is done does nothing. */
async function offerWhole(button: HTMLButtonElement): Promise<void> {
  const { keep = '' } = button.dataset;
  await showKept(button);
  let isBusy = false;
  button.addEventListener('click', async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      const { toggleKept } = await import('./keep-edition');
      await toggleKept(button, keep);
    } catch {
      const status = button.parentElement?.querySelector('[aria-live]');
      if (status) status.textContent = button.dataset.failed ?? '';
    }
    isBusy = false;
  });
}
