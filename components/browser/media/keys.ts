/** The keys of the player: one table for the script that obeys them and the page that lists them. */

/** What a key does. */
export type MediaAction = 'play' | 'back';

/** Every key of the player. */
export const MEDIA_KEYS: readonly { readonly key: string; readonly action: MediaAction }[] = [
  { key: 'l', action: 'play' },
  { key: 'b', action: 'back' },
];
