/** A whole edition, kept in the browser when a reader asks for it: all of its orders, with what they are made of. */
import { LANGUAGE } from '@/lib/interface/common';
import * as words from '@/lib/interface/library';
import { pastAddress, scriptListAddress, searchableAddress } from '../../../lib/site/addresses';
import { IS_WHOLE, isKept, keptEdition } from './cache-names';

/** Keeps the edition of the page, or forgets it where it is kept, and says which beside the button. */
export async function toggleKept(button: HTMLButtonElement, edition: string): Promise<void> {
  const status = button.parentElement?.querySelector('[aria-live]');
  const say = (said: string): void => {
    if (status) status.textContent = said;
  };
  const name = keptEdition(edition);
  if (await isKept(edition)) {
    await caches.delete(name);
    button.setAttribute('aria-pressed', 'false');
    say(words.notKept);
    return;
  }
  say(words.keeping);
  try {
    await keep(name, edition);
    button.setAttribute('aria-pressed', 'true');
    say(words.kept);
  } catch {
    await caches.delete(name);
    say(words.notKeepable);
  }
}

async function keep(name: string, edition: string): Promise<void> {
  const cache = await caches.open(name);
  const orders = Array.from(document.querySelectorAll<HTMLAnchorElement>('.reading-orders a[href]'), withoutFragment);
  const parts = new Set<string>(await (await fetch(scriptListAddress(LANGUAGE))).json());
  for (const address of orders) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} was not found`);
    await cache.put(address, answer.clone());
    for (const part of partsOf(await answer.text())) parts.add(part);
  }
  await cache.addAll([...parts, pastAddress(edition), searchableAddress(edition)]);
  await cache.put(IS_WHOLE, new Response());
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
