/** The recording of an interview, as front matter names it. */

/** Where a recording is, and what it takes to play it. */
export type Media =
  /** A file beside the transcript, published with the edition. */
  | { readonly kind: 'audio' | 'video'; readonly file: string }
  /** A file on the web. */
  | { readonly kind: 'audio' | 'video'; readonly url: string }
  /** A page at a host whose player may be embedded. */
  | { readonly kind: 'youtube' | 'vimeo'; readonly id: string };

const AUDIO = /\.(?:mp3|m4a|aac|oga|ogg|opus|wav|flac)$/i;
const VIDEO = /\.(?:mp4|m4v|webm|ogv|mov)$/i;
const fileName = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,119}$/u;
const youtubeId = /^[\w-]{11}$/;
const youtubeHost = /^(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com$/;
const vimeoHost = /^(?:www\.|player\.)?vimeo\.com$/;

/** Reads what front matter says; null for what no player can play. */
export function readMedia(text: string): Media | null {
  if (!/^https?:/i.test(text)) {
    const kind = kindOf(text);
    return kind !== null && fileName.test(text) ? { kind, file: text } : null;
  }
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  const id = youtubeIn(url);
  if (id !== null) return youtubeId.test(id) ? { kind: 'youtube', id } : null;
  if (vimeoHost.test(url.hostname)) {
    const [video] = /\d{4,}/.exec(url.pathname) ?? [];
    return video === undefined ? null : { kind: 'vimeo', id: video };
  }
  const kind = kindOf(url.pathname);
  // An address with a name and a password in it would give both to every reader.
  return kind === null || url.username !== '' || url.password !== '' ? null : { kind, url: url.href };
}

function kindOf(path: string): 'audio' | 'video' | null {
  if (AUDIO.test(path)) return 'audio';
  return VIDEO.test(path) ? 'video' : null;
}

/** What stands for the video in an address at YouTube; null for other hosts. */
function youtubeIn({ hostname, pathname, searchParams }: URL): string | null {
  if (hostname === 'youtu.be') return pathname.slice(1);
  if (!youtubeHost.test(hostname)) return null;
  const [, path] = /^\/(?:embed|live|shorts|v)\/([^/]+)/.exec(pathname) ?? [];
  return path ?? searchParams.get('v') ?? '';
}
