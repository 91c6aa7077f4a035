/** Takes the place of the service worker where a site keeps nothing offline any more: removes it, and what it kept. */
import { isOurs } from './cache-names';

interface Activating extends Event {
  waitUntil(done: Promise<unknown>): void;
}

declare const self: {
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Activating) => void): void;
};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOurs).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  ),
);
