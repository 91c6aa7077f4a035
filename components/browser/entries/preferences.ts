/** Starts what every page has. */
import { keepPreferences } from '../preferences/keep-preferences';

keepPreferences(document);
// When the page is there, as it is for the next visit.
if (document.querySelector('[data-service-worker]'))
  addEventListener('load', async () => (await import('../offline/keep-offline')).keepOffline(document));
