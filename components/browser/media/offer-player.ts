/**
 * What a page with a recording has from the start: a button, times that lead into the recording, a time in the address.
 * The player itself is loaded when it is asked for first.
 */
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
        start.textContent = 'The player could not be loaded. Try again';
      });

  if (opening !== null) start.textContent = `${start.textContent} from ${clock(opening)}`;
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
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (page.documentElement.dataset.keys === 'off' || isWriting(event.target)) return;
    const found = MEDIA_KEYS.find(({ key }) => key === event.key);
    if (!found) return;
    event.preventDefault();
    if (player) void player.then(actions[found.action]);
    else if (found.action === 'play') playFrom(opening);
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, audio, video'))
  );
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
