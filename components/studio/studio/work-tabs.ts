/** Which tab of the browser works on an edition: one at a time, so that none overwrites what another did. */
import { z } from 'zod';

/** What comes of other tabs, about the edition with an id. */
export interface TabNews {
  readonly id: string;
  readonly news: /** This tab works on it from now on: the one that did gave it up, or is gone. */
    | 'ours'
    /** Another tab is to work on it, and waits until this one lets it go. */
    | 'wanted'
    /** Another tab works on it from now on, since this one let nobody know anything. */
    | 'lost'
    /** Another tab kept a change of it, or deleted it. */
    | 'changed';
}

/** The tabs of one browser, as one of them sees the others. */
export interface WorkTabs {
  /** Works on an edition, and on no other. Where another tab does, false; `ours` is told once that one no longer does. */
  hold(id: string): Promise<boolean>;
  /** Whether this tab works on an edition. */
  holds(id: string): boolean;
  /** Has the tab that works on the edition let it go: `ours` is told then, or after some seconds without an answer. */
  want(id: string): void;
  /** Lets it go to the tab that wants it. */
  handOver(id: string): void;
  /** Does something with an edition that no other tab works on; false where one does. */
  whileFree(id: string, act: () => Promise<void>): Promise<boolean>;
  /** Tells the other tabs that an edition was changed, or deleted. */
  tellChange(id: string): void;
}

const toldSchema = z.object({ tells: z.enum(['wanted', 'changed']), id: z.string() });

/** So long a tab may take to let an edition go, in milliseconds: it finishes and keeps what it is at. */
const PATIENCE = 4000;

/**
 * Holds editions by the browser's locks, which go with the tab that has them, however it ends.
 *
 * @param hear told of other tabs, at any time
 */
export function browserTabs(hear: (news: TabNews) => void): WorkTabs {
  const channel = new BroadcastChannel('gloss-studio');
  let held: { readonly id: string; release(): void } | null = null;
  let waiting = new AbortController();
  let patience: ReturnType<typeof setTimeout> | undefined;

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const told = toldSchema.safeParse(data).data;
    if (told?.tells === 'changed') hear({ news: 'changed', id: told.id });
    else if (told !== undefined && held?.id === told.id) hear({ news: 'wanted', id: told.id });
  });

  const request = (id: string, options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      const granted = (lock: Lock | null): Promise<void> => {
        if (lock === null) {
          resolve(false);
          return Promise.resolve();
        }
        return new Promise<void>((release) => {
          held = { id, release };
          resolve(true);
        });
      };
      navigator.locks.request(lockOf(id), options, granted).catch(() => {
        resolve(false);
        if (held?.id !== id) return;
        held = null;
        hear({ news: 'lost', id });
      });
    });
  const waitFor = async (id: string, options: LockOptions): Promise<void> => {
    if (!(await request(id, options))) return;
    clearTimeout(patience);
    hear({ news: 'ours', id });
  };
  const letGo = (): void => {
    clearTimeout(patience);
    waiting.abort();
    waiting = new AbortController();
    held?.release();
    held = null;
  };

  return {
    async hold(id) {
      if (held?.id === id) return true;
      letGo();
      const isOurs = await request(id, { ifAvailable: true });
      if (!isOurs) void waitFor(id, { signal: waiting.signal });
      return isOurs;
    },
    holds: (id) => held?.id === id,
    want(id) {
      channel.postMessage({ tells: 'wanted', id });
      clearTimeout(patience);
      patience = setTimeout(() => {
        letGo();
        void waitFor(id, { steal: true });
      }, PATIENCE);
    },
    handOver(id) {
      letGo();
      void waitFor(id, { signal: waiting.signal });
    },
    async whileFree(id, act) {
      if (held?.id === id) {
        await act();
        return true;
      }
      return navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
        if (lock !== null) await act();
        return lock !== null;
      });
    },
    tellChange: (id) => channel.postMessage({ tells: 'changed', id }),
  };
}

function lockOf(id: string): string {
  return `gloss-studio ${id}`;
}
