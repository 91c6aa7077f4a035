/**
 * Tells the page around an embed how high the embed is, in CSS pixels, whenever that changes:
 * `{ type: 'gloss:height', height, address }`. A site that listens can fit its frame. `?theme=light`, `dark` or `sepia`
 * in the embed's address sets its colours; otherwise they follow the reader's system.
 */

const root = document.documentElement;
const theme = new URLSearchParams(location.search).get('theme');
if (theme !== null && /^(?:light|dark|sepia)$/.test(theme)) root.dataset.theme = theme;

if (parent !== window) {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'gloss:height', height, address: location.href }, '*');
  }).observe(root);
}

export {};
