/** From decisions to texts: what stands in the files of the edition. */
import type { Imported, ImportKind } from '../import/types';
import { applyEdits } from './edits';
import type { Decision } from './work';

/** A text of the edition as it stands. */
export interface StudioText {
  /** Id of the text that was given. */
  readonly id: string;
  /** What the import made of it. */
  readonly imported: Imported;
  /** The Markdown as it stands: the import's with all changes. */
  readonly markdown: string;
}

/** What decisions come to. */
export interface Decided {
  /** In the order in which they were given. */
  readonly texts: readonly StudioText[];
  /** Keys of the doubts that are settled. */
  readonly settled: ReadonlySet<string>;
  /** How many changes found no place: the import makes another text of a file than it did when they were made. */
  readonly misfits: number;
}

/** A text, and what it is taken for; null for what the import takes it for. */
export interface WantedImport {
  readonly text: string;
  readonly as: ImportKind | null;
}

/** The imports that the texts of the edition come from, in their order. Linear. */
export function wantedImports(decisions: readonly Decision[]): WantedImport[] {
  const wanted = new Map<string, ImportKind | null>();
  for (const decision of decisions) {
    if (decision.kind === 'add') wanted.set(decision.text, null);
    else if (decision.kind === 'remove') wanted.delete(decision.text);
    else if (decision.kind === 'take-as') wanted.set(decision.text, decision.as);
  }
  return Array.from(wanted, ([text, as]) => ({ text, as }));
}

/**
 * The texts after some decisions. Pure; throws nothing: a text without an import is left out.
 *
 * @param importOf what the import made of a text
 */
export function applyDecisions(
  decisions: readonly Decision[],
  importOf: (wanted: WantedImport) => Imported | null,
): Decided {
  const texts = new Map<string, StudioText>();
  const settled = new Set<string>();
  let misfits = 0;
  const wanted = wantedImports(decisions);
  for (const each of wanted) {
    const imported = importOf(each);
    if (imported !== null) texts.set(each.text, { id: each.text, imported, markdown: imported.markdown });
  }
  const taken = lastTaken(decisions);
  for (const [index, decision] of decisions.entries()) {
    if (decision.kind === 'leave') for (const key of decision.doubts) settled.add(key);
    if (decision.kind !== 'change') continue;
    const text = texts.get(decision.text);
    if (text === undefined || index < (taken.get(decision.text) ?? 0)) continue;
    const markdown = applyEdits(text.markdown, decision.edits);
    if (markdown === null) misfits += 1;
    else {
      texts.set(text.id, { ...text, markdown });
      for (const key of decision.settles ?? []) settled.add(key);
    }
  }
  return { texts: wanted.flatMap(({ text }) => texts.get(text) ?? []), settled, misfits };
}

/** For each text, from which decision on changes of it count: it is another text before. */
function lastTaken(decisions: readonly Decision[]): Map<string, number> {
  const taken = new Map<string, number>();
  for (const [index, { kind, ...decision }] of decisions.entries())
    if ((kind === 'add' || kind === 'take-as') && 'text' in decision) taken.set(decision.text, index);
  return taken;
}
