/** A whole edition, kept in the browser when a reader asks for it: all of its orders, with what they are made of. */
import { pastAddress, scriptListAddress, searchableAddress } from '../../../lib/site/addresses';
import { keptEdition } from './cache-names';

/** Keeps the edition of the page, or forgets it where it is kept, and says which beside the button. */
export async function toggleKept(button: HTMLButtonElement, edition: string): Promise<void> {
  const status = button.parentElement?.querySelector('[aria-live]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  const name = keptEdition(edition);
  if (await caches.has(name)) {
    await caches.delete(name);
    button.setAttribute('aria-pressed', 'false');
    say('This edition is no longer kept.');
    return;
  }
  say('Keeping …');
  try {
    await keep(name, edition);
    button.setAttribute('aria-pressed', 'true');
    say('Kept: it can be read here without a connection.');
  } catch {
    await caches.delete(name);
    say('It could not be kept: the connection broke off, or this browser has no room. Try again.');
  }
}

async function keep(name: string, edition: string): Promise<void> {
  const cache = await caches.open(name);
  const orders = Array.from(document.querySelectorAll<HTMLAnchorElement>('.reading-orders a[href]'), withoutFragment);
  const parts = new Set<string>(await (await fetch(scriptListAddress())).json());
  for (const address of orders) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} was not found`);
    await cache.put(address, answer.clone());
    for (const part of partsOf(await answer.text())) parts.add(part);
  }
  await cache.addAll([...parts, pastAddress(edition), searchableAddress(edition)]);
}

function withoutFragment({ href }: HTMLAnchorElement): string {
  return href.replace(/[?#].*$/, '');
}

/** Addresses of the scripts, style sheets and typefaces that a page asks for. */
function partsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const addresses = Array.from(
    page.querySelectorAll(
      'script[src], link:is([rel="stylesheet"], [rel="preload"], [rel="modulepreload"], [rel="icon"])',
    ),
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
  return addresses.filter((address) => address.startsWith('/'));
}
