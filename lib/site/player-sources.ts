/** What the player of a page may load, which no other page may. */
import { PLAYER_HOSTS } from './addresses';
import { startTags } from './start-tags';

/** Id of the player's element in a page. */
const PLAYER = 'page:player';

/**
 * The directives of a content security policy for the players of some pages: the one host whose player is framed, or the
 * one server whose file is played. None for pages without a player.
 */
export function playerSources(pages: readonly string[]): string[][] {
  const frames = new Set<string>();
  const files = new Set<string>();
  for (const html of pages) {
    if (!html.includes(`id="${PLAYER}"`)) continue;
    for (const { attributes } of startTags(html)) {
      if (attributes.get('id') !== PLAYER) continue;
      const kind = attributes.get('data-media');
      if (kind === 'youtube' || kind === 'vimeo') frames.add(PLAYER_HOSTS[kind]);
      else files.add(originOf(attributes.get('data-source') ?? ''));
    }
  }
  return [...(frames.size > 0 ? [['frame-src', ...frames]] : []), ...(files.size > 0 ? [['media-src', ...files]] : [])];
}

/** The server of a file, as a policy names it; the site's own for an address without one. */
function originOf(address: string): string {
  const decoded = address.replaceAll('&amp;', '&');
  return /^https?:/.test(decoded) ? new URL(decoded).origin : "'self'";
}
