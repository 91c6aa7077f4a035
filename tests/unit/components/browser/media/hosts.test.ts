import { describe, expect, test } from 'vitest';
import { HOSTS } from '@/components/browser/media/hosts';

/** Messages as the hosts’ players send them. */
describe('what a host’s player tells', () => {
  test.each([
    ['youtube', { event: 'infoDelivery', info: { currentTime: 12.5 } }, { now: 12.5 }],
    ['youtube', { event: 'infoDelivery', info: { currentTime: 12.5, playerState: 1 } }, { now: 12.5, isPlaying: true }],
    ['youtube', { event: 'infoDelivery', info: { playerState: 2 } }, { isPlaying: false }],
    ['youtube', { event: 'onReady', info: null }, {}],
    ['vimeo', { event: 'timeupdate', data: { seconds: 3.2, percent: 0.1 } }, { now: 3.2 }],
    ['vimeo', { event: 'play', data: { seconds: 3.2 } }, { now: 3.2, isPlaying: true }],
    ['vimeo', { event: 'ended' }, { isPlaying: false }],
    ['vimeo', { event: 'ready' }, {}],
    ['vimeo', 'nonsense', {}],
    ['youtube', null, {}],
    ['youtube', { info: { currentTime: 'soon' } }, {}],
  ] as const)('%s: %j', (host, data, told) => {
    expect(HOSTS[host].read(data)).toEqual(told);
  });
});
