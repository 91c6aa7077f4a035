/** A browser of which every tab is a worker of its own, with one store: for tests. */
import type { Answer, ListedWork } from '@/components/studio/studio/messages';
import type { WorkStore } from '@/components/studio/studio/work-store';
import type { TabNews, WorkTabs } from '@/components/studio/studio/work-tabs';
import { Workshop } from '@/components/studio/studio/workshop';
import type { WithoutNumber } from '@/components/studio/without-number';
import type { Work } from '@/lib/studio/work';

/** A store in memory, which may refuse to keep anything. */
export class MemoryStore implements WorkStore {
  readonly works = new Map<string, { readonly work: Work; readonly name: string }>();
  refusal: Error | null = null;

  async list(): Promise<readonly ListedWork[]> {
    const all = Array.from(this.works.values(), ({ work: { id, changed }, name }) => ({ id, name, changed }));
    return all.sort((a, b) => b.changed - a.changed);
  }

  async load(id: string): Promise<Work | null> {
    return this.works.get(id)?.work ?? null;
  }

  async save(work: Work, name: string): Promise<void> {
    if (this.refusal !== null) throw this.refusal;
    this.works.set(work.id, { work: structuredClone(work), name });
  }

  async remove(id: string): Promise<void> {
    this.works.delete(id);
  }
}

/** A tab: its worker, and what the page was told unasked. */
export interface Tab {
  readonly workshop: Workshop;
  readonly told: WithoutNumber<Answer>[];
}

/** Some tabs, which take turns at an edition as those of a browser do. */
export class MemoryBrowser {
  readonly store = new MemoryStore();
  private readonly holders = new Map<string, MemoryTabs>();
  private readonly waiting: { readonly id: string; readonly tabs: MemoryTabs }[] = [];
  private readonly all: MemoryTabs[] = [];
  private hearing: Promise<void> = Promise.resolve();

  open(): Tab {
    const told: WithoutNumber<Answer>[] = [];
    const tabs = new MemoryTabs(this, (news) => {
      this.hearing = this.hearing.then(async () => void told.push(await workshop.hear(news)));
    });
    this.all.push(tabs);
    const workshop = new Workshop(this.store, tabs);
    return { workshop, told };
  }

  /** Resolves when all tabs have heard what the others said. */
  async settled(): Promise<void> {
    let before: Promise<void> | null = null;
    while (before !== this.hearing) {
      before = this.hearing;
      await before;
    }
  }

  holder(id: string): MemoryTabs | undefined {
    return this.holders.get(id);
  }

  /** An edition is taken from its tab by none of them, without a word. */
  rob(id: string): void {
    this.holders.set(id, new MemoryTabs(this, () => undefined));
  }

  take(id: string, tabs: MemoryTabs): void {
    this.holders.set(id, tabs);
  }

  wait(id: string, tabs: MemoryTabs): void {
    this.waiting.push({ id, tabs });
  }

  letGo(tabs: MemoryTabs): void {
    for (const [id, holder] of [...this.holders]) {
      if (holder !== tabs) continue;
      this.holders.delete(id);
      const index = this.waiting.findIndex((each) => each.id === id && each.tabs !== tabs);
      const [next] = index === -1 ? [] : this.waiting.splice(index, 1);
      if (next === undefined) continue;
      this.holders.set(id, next.tabs);
      next.tabs.hear({ id, news: 'ours' });
    }
  }

  tell(news: TabNews, from: MemoryTabs): void {
    for (const tabs of this.all) if (tabs !== from) tabs.hear(news);
  }
}

class MemoryTabs implements WorkTabs {
  constructor(
    private readonly browser: MemoryBrowser,
    readonly hear: (news: TabNews) => void,
  ) {}

  async hold(id: string): Promise<boolean> {
    if (this.holds(id)) return true;
    this.browser.letGo(this);
    const isFree = this.browser.holder(id) === undefined;
    if (isFree) this.browser.take(id, this);
    else this.browser.wait(id, this);
    return isFree;
  }

  holds(id: string): boolean {
    return this.browser.holder(id) === this;
  }

  want(id: string): void {
    this.browser.holder(id)?.hear({ id, news: 'wanted' });
  }

  handOver(id: string): void {
    this.browser.letGo(this);
    this.browser.wait(id, this);
  }

  async whileFree(id: string, act: () => Promise<void>): Promise<boolean> {
    const holder = this.browser.holder(id);
    const isFree = holder === undefined || holder === this;
    if (isFree) await act();
    return isFree;
  }

  tellChange(id: string): void {
    this.browser.tell({ id, news: 'changed' }, this);
  }
}
