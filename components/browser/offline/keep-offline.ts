/** Keeps what is read in the browser, for reading without a connection; a preference turns it off. */
import { homeAddress, scriptListAddress, serviceWorkerAddress } from '../../../lib/site/addresses';
import { isOurs, keptEdition } from './cache-names';

/** Follows the preference, and lets the edition of the page be kept as a whole. Where a browser cannot, nothing happens. */
export async function keepOffline(page: Document): Promise<void> {
  if (!navigator.serviceWorker || !('caches' in window)) return;
  const button = page.querySelector<HTMLButtonElement>('[data-keep]');
  const follow = (): Promise<void> => {
    const isOff = page.documentElement.dataset.offline === 'off';
    if (button) button.hidden = isOff;
    return isOff ? forgetAll() : keepRead();
  };
  page.querySelector('form.preferences')?.addEventListener('change', () => void follow().catch(() => undefined));
  if (button) await offerWhole(button);
  await follow();
}

async function keepRead(): Promise<void> {
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(serviceWorkerAddress(), { scope: homeAddress(), updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  if (!isFirst || active === null) return;
  // What this page asked for before there was anybody to keep it.
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [location.href, ...asked].filter((address) => address.startsWith(location.origin));
  const scripts: string[] = await (await fetch(scriptListAddress())).json();
  active.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [...new Set([...own, ...scripts])] } });
}

async function forgetAll(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(homeAddress());
  await registration?.unregister();
  const names = (await caches.keys()).filter(isOurs);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Shows what a press of the button does now. */
async function offerWhole(button: HTMLButtonElement): Promise<void> {
  const { keep = '' } = button.dataset;
  button.setAttribute('aria-pressed', String(await caches.has(keptEdition(keep))));
  button.addEventListener('click', async () => {
    const { toggleKept } = await import('./keep-edition');
    await toggleKept(button, keep);
  });
}
