/** From a work to its edition: what was imported is kept, as texts never change. */
import { importFile } from '../../../lib/import/import-file';
import type { Imported, ImportResult } from '../../../lib/import/types';
import {
  applyDecisions,
  type Decided,
  type StudioText,
  type WantedImport,
  wantedImports,
} from '../../../lib/studio/apply-decisions';
import { openDoubtsOf } from '../../../lib/studio/doubts/open-doubts';
import type { Doubt } from '../../../lib/studio/doubts/types';
import { issuedLock, type Joined, joinTexts } from '../../../lib/studio/join-texts';
import { heldDecisions } from '../../../lib/studio/journal';
import type { GivenText, Work } from '../../../lib/studio/work';

/** What comes of the decisions that hold. */
export interface Made {
  readonly decided: Decided;
  readonly joined: Joined;
  readonly doubts: readonly Doubt[];
}

/** Makes one edition, again after each decision. */
export class Making {
  private readonly imports = new Map<string, Imported>();
  private firstLock: { readonly imports: readonly Imported[]; readonly lock: string | null } = {
    imports: [],
    lock: null,
  };

  /** What the import makes of a text that is given, or what is wrong with it. */
  async try(text: GivenText): Promise<ImportResult> {
    const read = await importFile({ path: text.name, bytes: text.bytes, day: text.day });
    if (read.imported !== null) this.imports.set(importKey({ text: text.id, as: null }), read.imported);
    return read;
  }

  /** The edition of a work, as its decisions have it. Cost: see `joinTexts`, and that of each import once. */
  async make(work: Work): Promise<Made> {
    const decisions = heldDecisions(work.journal);
    for (const wanted of wantedImports(decisions)) await this.import(wanted, work.texts);
    const decided = applyDecisions(decisions, (wanted) => this.imports.get(importKey(wanted)) ?? null);
    const joined = joinTexts(decided.texts, () => this.issued(decided.texts));
    const nameOf = (id: string): string => work.texts.find((text) => text.id === id)?.name ?? '';
    return { decided, joined, doubts: openDoubtsOf(decided, joined, nameOf) };
  }

  /** The lock of texts as they were imported, which is the same however they are changed. */
  private issued(texts: readonly StudioText[]): string | null {
    const { imports, lock } = this.firstLock;
    const isSame = imports.length === texts.length && texts.every(({ imported }, index) => imported === imports[index]);
    if (isSame) return lock;
    this.firstLock = { imports: texts.map(({ imported }) => imported), lock: issuedLock(texts) };
    return this.firstLock.lock;
  }

  private async import(wanted: WantedImport, texts: readonly GivenText[]): Promise<void> {
    const key = importKey(wanted);
    const text = texts.find(({ id }) => id === wanted.text);
    if (text === undefined || this.imports.has(key)) return;
    const { imported } = await importFile(
      { path: text.name, bytes: text.bytes, day: text.day },
      wanted.as === null ? {} : { as: wanted.as },
    );
    if (imported !== null) this.imports.set(key, imported);
  }
}

function importKey({ text, as }: WantedImport): string {
  return `${text} ${as ?? ''}`;
}
