/** Starts what every page has. */
import { KEEPS_OFFLINE } from '../../../lib/site/site';
import { keepPreferences } from '../preferences/keep-preferences';

keepPreferences(document);
// When the page is there: this is for the next visit.
if (KEEPS_OFFLINE)
  addEventListener('load', async () =>
    (await import('../offline/keep-offline')).keepOffline(document).catch(() => undefined),
  );
