/** Where editions are kept between visits. */
import { createStore, del, get, set, update } from 'idb-keyval';
import { z } from 'zod';
import { type Work, workSchema } from '../../../lib/studio/work';
import type { ListedWork } from './messages';

/** What keeps editions. Everything but `list` and `load` throws where it cannot; these find nothing then. */
export interface WorkStore {
  /** The newest first. */
  list(): Promise<readonly ListedWork[]>;
  load(id: string): Promise<Work | null>;
  /** @param name what the list calls it */
  save(work: Work, name: string): Promise<void>;
  remove(id: string): Promise<void>;
}

const listSchema = z.array(z.object({ id: z.string(), name: z.string(), changed: z.number() }));
const LIST = 'list';

/** The browser's own store, of this site alone. */
export function browserStore(): WorkStore {
  const store = createStore('gloss-studio', 'works');
  /** Texts that are kept already: they never change, and may be large. */
  const kept = new Set<string>();
  const textKey = (work: string, text: string): string => `text ${work} ${text}`;
  const listed = (value: unknown): ListedWork[] => listSchema.safeParse(value ?? []).data ?? [];
  return {
    async list() {
      try {
        return listed(await get<unknown>(LIST, store)).sort((a, b) => b.changed - a.changed);
      } catch {
        return [];
      }
    },
    async load(id) {
      try {
        const work = workSchema.safeParse(await get<unknown>(`work ${id}`, store)).data;
        if (work === undefined) return null;
        const texts = await Promise.all(
          work.texts.map(async (text) => ({ ...text, bytes: await get<unknown>(textKey(id, text.id), store) })),
        );
        for (const text of texts) kept.add(textKey(id, text.id));
        return workSchema.safeParse({ ...work, texts }).data ?? null;
      } catch {
        return null;
      }
    },
    async save(work, name) {
      for (const { id, bytes } of work.texts) {
        const key = textKey(work.id, id);
        if (kept.has(key)) continue;
        await set(key, bytes, store);
        kept.add(key);
      }
      const texts = work.texts.map((text) => ({ ...text, bytes: new Uint8Array() }));
      await set(`work ${work.id}`, { ...work, texts }, store);
      const { id, changed } = work;
      await update<unknown>(
        LIST,
        (list) => [...listed(list).filter((each) => each.id !== id), { id, name, changed }],
        store,
      );
    },
    async remove(id) {
      const work = workSchema.safeParse(await get<unknown>(`work ${id}`, store)).data;
      await update<unknown>(LIST, (list) => listed(list).filter((each) => each.id !== id), store);
      await del(`work ${id}`, store);
      for (const text of work?.texts ?? []) await del(textKey(id, text.id), store);
    },
  };
}
