/** How the players of hosts are spoken to, in messages between windows. */
import { PLAYER_HOSTS } from '../../../lib/site/addresses';
import type { HostProtocol } from './medium';

/** A value below a name of an object; undefined where there is none. */
function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function numberIn(value: unknown, name: string): { now?: number } {
  const found = field(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? { now: found } : {};
}

const youtubeCommand = (func: string, ...args: readonly unknown[]) => ({ event: 'command', func, args });

/** https://developers.google.com/youtube/iframe_api_reference, without its script. */
const YOUTUBE: HostProtocol = {
  origin: PLAYER_HOSTS.youtube,
  greeting: [{ event: 'listening', id: 1, channel: 'widget' }],
  play: youtubeCommand('playVideo'),
  pause: youtubeCommand('pauseVideo'),
  seek: (seconds) => youtubeCommand('seekTo', seconds, true),
  read(data) {
    const info = field(data, 'info');
    const state = field(info, 'playerState');
    // 1 plays, 3 waits for more of it; others stand still.
    return {
      ...numberIn(info, 'currentTime'),
      ...(typeof state === 'number' ? { isPlaying: state === 1 || state === 3 } : {}),
    };
  },
};

/** https://developer.vimeo.com/player/sdk/reference, without its script. */
const VIMEO: HostProtocol = {
  origin: PLAYER_HOSTS.vimeo,
  greeting: ['play', 'pause', 'timeupdate', 'seeked', 'ended'].map((value) => ({ method: 'addEventListener', value })),
  play: { method: 'play' },
  pause: { method: 'pause' },
  seek: (seconds) => ({ method: 'setCurrentTime', value: seconds }),
  read(data) {
    const event = field(data, 'event');
    const isPlaying = event === 'play' ? true : event === 'pause' || event === 'ended' ? false : undefined;
    return { ...numberIn(field(data, 'data'), 'seconds'), ...(isPlaying === undefined ? {} : { isPlaying }) };
  },
};

/** The hosts whose players may be embedded. */
export const HOSTS: Readonly<Record<keyof typeof PLAYER_HOSTS, HostProtocol>> = { youtube: YOUTUBE, vimeo: VIMEO };
