/** The only scripts of share pages and embeds. They stand in the pages themselves, the same in each. */

/** Programs that run scripts but come for the page itself. */
const CRAWLERS = 'bot|crawl|spider|slurp|preview|facebookexternalhit|embedly|whatsapp|telegram|lighthouse|archive';

/**
 * Sends a browser on from a share page to the reader, in place of the page, so that Back does not come here again. It
 * stands in the head and hides the page until the reader is there; where that fails the page shows after four seconds.
 *
 * The root element's `data-reader` says where to; a fragment of the page's own address takes the place of that one's,
 * so that a shared selection arrives. Without `data-reader` only an address with a fragment is sent on, to
 * `data-edition`. Crawlers, and addresses that end in `?stay`, keep the page.
 */
export const ENTER_READER = [
  '(function(r,l){',
  'var d=r.dataset,h=l.hash.length>1,to=h?d.edition+l.hash:d.reader;',
  `if(!to||/[?&]stay\\b/.test(l.search)||/${CRAWLERS}/i.test(navigator.userAgent))return;`,
  'r.hidden=true;setTimeout(function(){r.hidden=false},4e3);',
  'l.replace(to)',
  '})(document.documentElement,location)',
].join('');

/**
 * Tells the page around an embed how high the embed is, in CSS pixels, whenever that changes:
 * `{ type: 'gloss:height', height, address }`. A site that listens can fit its frame. `?theme=light`, `dark` or `sepia`
 * in the embed's address sets its colours; otherwise they follow the reader's system.
 */
export const TELL_HEIGHT = [
  '(function(r,l){',
  "var t=new URLSearchParams(l.search).get('theme'),was=0;",
  'if(/^(light|dark|sepia)$/.test(t))r.dataset.theme=t;',
  'if(parent===window||!window.ResizeObserver)return;',
  'new ResizeObserver(function(){',
  'var height=Math.ceil(r.getBoundingClientRect().height);',
  "if(height!==was)parent.postMessage({type:'gloss:height',height:was=height,address:l.href},'*')",
  '}).observe(r)',
  '})(document.documentElement,location)',
].join('');
