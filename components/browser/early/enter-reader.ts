/**
 * Sends a browser on from a share page to the reader, in place of the page, so that Back does not come here again. It
 * stands in the head and hides the page until the reader is there; where that fails the page shows after a while.
 *
 * The root element's `data-reader` says where to; a fragment of the page's own address takes the place of that one's,
 * so that a shared selection arrives. Without `data-reader` only an address with a fragment is sent on, to
 * `data-edition`. Crawlers, and addresses that end in `?stay`, keep the page.
 */

/** Programs that run scripts but come for the page itself. */
const CRAWLERS = /bot|crawl|spider|slurp|preview|facebookexternalhit|embedly|whatsapp|telegram|lighthouse|archive/i;
/** Until the page shows after all, in milliseconds. */
const LONGEST_WAIT = 4000;

const root = document.documentElement;
const { edition = '', reader } = root.dataset;
const to = location.hash.length > 1 ? edition + location.hash : reader;
if (to && !/[?&]stay\b/.test(location.search) && !CRAWLERS.test(navigator.userAgent)) {
  root.hidden = true;
  setTimeout(() => {
    root.hidden = false;
  }, LONGEST_WAIT);
  location.replace(to);
}

export {};
