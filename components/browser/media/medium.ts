import { frame } from '@/lib/interface/player';
/** What plays a recording: an element of the browser’s own, or the player of a host in a frame. */

/** A recording that can be played. */
export interface Medium {
  readonly element: HTMLElement;
  play(): void;
  pause(): void;
  /** Goes to a time, in seconds. */
  seek(seconds: number): void;
  /** Where it is, in seconds; as the host last said. */
  readonly now: number;
  readonly isPlaying: boolean;
}

/** What is called whenever a medium is somewhere else, plays, stops, or fails. */
export interface MediumListener {
  changed(): void;
  failed(): void;
}

/** A file, in the browser’s own player. */
export function fileMedium(page: Document, kind: 'audio' | 'video', source: string, listener: MediumListener): Medium {
  const element = page.createElement(kind);
  element.controls = true;
  element.preload = 'metadata';
  element.src = source;
  let wanted: number | null = null;
  // Before its length is known a file goes nowhere.
  element.addEventListener('loadedmetadata', () => {
    if (wanted !== null) element.currentTime = wanted;
    wanted = null;
  });
  for (const name of ['play', 'pause', 'timeupdate', 'seeked', 'ended'])
    element.addEventListener(name, () => listener.changed());
  element.addEventListener('error', () => listener.failed());
  return {
    element,
    play() {
      if (element.error !== null) {
        // What failed is asked for again, and played from where it was.
        wanted ??= element.currentTime;
        element.load();
      }
      element.play().catch(() => listener.changed());
    },
    pause: () => element.pause(),
    seek(seconds) {
      if (element.readyState === 0) wanted = seconds;
      else element.currentTime = seconds;
    },
    get now() {
      return wanted ?? element.currentTime;
    },
    get isPlaying() {
      return !element.paused && !element.ended && element.error === null;
    },
  };
}

/** How a host’s player is spoken to. */
export interface HostProtocol {
  readonly origin: string;
  /** Said again and again until the player answers. */
  readonly greeting: readonly unknown[];
  readonly play: unknown;
  readonly pause: unknown;
  seek(seconds: number): unknown;
  /** What a message tells. */
  read(data: unknown): { readonly now?: number; readonly isPlaying?: boolean };
}

/** Milliseconds between greetings. */
const PATIENCE = 300;

/** The player of a host, in a frame: it is spoken to by messages, and none of its scripts runs in the page. */
export function hostMedium(page: Document, source: string, protocol: HostProtocol, listener: MediumListener): Medium {
  const element = page.createElement('iframe');
  element.allow = 'autoplay; encrypted-media; picture-in-picture; fullscreen';
  element.title = frame;
  element.src = source;
  let now = 0;
  let isPlaying = false;
  let waiting: unknown[] = [];
  let answers = false;
  const post = (message: unknown): void =>
    void element.contentWindow?.postMessage(
      typeof message === 'string' ? message : JSON.stringify(message),
      protocol.origin,
    );
  const say = (message: unknown): void => {
    if (answers) post(message);
    else waiting.push(message);
  };
  const greeting = setInterval(() => {
    if (answers) return;
    if (!element.isConnected) clearInterval(greeting);
    for (const message of protocol.greeting) post(message);
  }, PATIENCE);
  window.addEventListener('message', ({ source: from, origin, data }) => {
    if (from !== element.contentWindow || origin !== protocol.origin) return;
    if (!answers) {
      answers = true;
      clearInterval(greeting);
      for (const message of [...protocol.greeting, ...waiting]) post(message);
      waiting = [];
    }
    const told = protocol.read(parsed(data));
    now = told.now ?? now;
    isPlaying = told.isPlaying ?? isPlaying;
    listener.changed();
  });
  return {
    element,
    play: () => say(protocol.play),
    pause: () => say(protocol.pause),
    seek(seconds) {
      now = seconds;
      say(protocol.seek(seconds));
    },
    get now() {
      return now;
    },
    get isPlaying() {
      return isPlaying;
    },
  };
}

function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
