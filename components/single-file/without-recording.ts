import type { Edition } from '@/lib/edition';

/** An edition for a file: neither recording nor player is there without a network. */
export function withoutRecording({ times: _times, ...edition }: Edition): Edition {
  const { media: _media, ...meta } = edition.meta;
  return { ...edition, meta };
}
