/**
 * What a page with a recording has from the start: a button, times that lead into the recording, a time in the address.
 * The player itself is loaded when it is asked for first.
 */
import { from, notLoaded } from '@/lib/interface/player';
import { formatTimecode } from '../../../lib/text/format';
import { handleShortcuts } from '../reader/keyboard';
import { MEDIA_KEYS, type MediaAction } from './keys';
import type { MediaPlayer } from './player';
import { readTime } from './timeline';

/** Makes the player of a page come when it is asked for. */
export function offerPlayer(page: Document): void {
  const section = page.getElementById('page:player');
  const reading = page.querySelector<HTMLElement>('.reading');
  const start = section?.querySelector<HTMLButtonElement>('.player-start');
  if (!section || !reading || !start) return;
  const opening = readTime(new URLSearchParams(location.search).get('t'));
  let player: Promise<MediaPlayer> | undefined;

  const load = (): Promise<MediaPlayer> => {
    player ??= import('./player').then(({ openPlayer }) => openPlayer(section, reading));
    player.catch(() => {
      player = undefined;
    });
    return player;
  };
  const playFrom = (seconds: number | null): void =>
    void load()
      .then((loaded) => loaded.playFrom(seconds))
      .catch(() => {
        start.textContent = notLoaded;
      });

  if (opening !== null) start.textContent = from(start.textContent, formatTimecode(opening));
  start.hidden = false;
  start.addEventListener('click', () => playFrom(opening));
  reading.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.timecode a') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    playFrom(Number(link.dataset.time));
  });

  const actions: Readonly<Record<MediaAction, (loaded: MediaPlayer) => void>> = {
    play: (loaded) => loaded.toggle(),
    back: (loaded) => loaded.back(),
  };
  const obey = (action: MediaAction): void => {
    if (player) void player.then(actions[action]);
    else if (action === 'play') playFrom(opening);
  };
  handleShortcuts(page, MEDIA_KEYS, { play: () => obey('play'), back: () => obey('back') });
}
