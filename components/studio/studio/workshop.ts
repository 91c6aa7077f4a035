/** An edition that is being made, kept where it is computed: in a worker. */

import { importFile } from '../../../lib/import/import-file';
import type { Imported } from '../../../lib/import/types';
import {
  applyDecisions,
  type Decided,
  type StudioText,
  type WantedImport,
  wantedImports,
} from '../../../lib/studio/apply-decisions';
import { openDoubtsOf } from '../../../lib/studio/doubts/open-doubts';
import type { Doubt } from '../../../lib/studio/doubts/types';
import { formEdits, readForm } from '../../../lib/studio/fields';
import { issuedLock, type Joined, joinTexts } from '../../../lib/studio/join-texts';
import { decide, heldDecisions, redo, undo } from '../../../lib/studio/journal';
import { outDecision, type Pointed, select, speakerDecision, wordsDecision } from '../../../lib/studio/select';
import { type Decision, EMPTY_JOURNAL, type Work } from '../../../lib/studio/work';
import { today } from '../../../lib/text/today';
import type { WithoutNumber } from '../without-number';
import type { Answer, Ask, Offered, Row, Rows, ShownWork, Wrong } from './messages';
import type { Preview } from './preview';
import { rowFinder } from './preview-places';
import { FIRST_ROWS } from './row-counts';
import type { WorkStore } from './work-store';

/** So many doubts are shown at a time. */
const SHOWN_DOUBTS = 40;

/** What comes of the decisions that hold. */
interface Made {
  readonly decided: Decided;
  readonly joined: Joined;
  readonly doubts: readonly Doubt[];
  /** Of the page that is shown. */
  readonly preview: Preview | null;
}

/** Answers what the page asks, in order. */
export class Workshop {
  private work: Work = emptyWork();
  private made: Made | null = null;
  private readonly imports = new Map<string, Imported>();
  private firstLock: { readonly imports: readonly Imported[]; readonly lock: string | null } = {
    imports: [],
    lock: null,
  };
  private window = { from: 0, to: FIRST_ROWS };
  private view: string | null = null;
  /** The rows as the page has them, by key. */
  private readonly sent = new Map<string, string>();
  private unkept: string | null = null;

  constructor(private readonly store: WorkStore) {}

  /** The answer to a question of the page. Never throws. */
  async answer(ask: Ask): Promise<Answer> {
    const { number } = ask;
    try {
      return { number, ...(await this.find(ask)) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        number,
        answer: 'problem',
        problem: {
          found: `something that went wrong (${message})`,
          remedy:
            'Your work is as it was before this step. Load the page again; where it happens again, undo the last step.',
        },
      };
    }
  }

  private async find(ask: Ask): Promise<WithoutNumber<Answer>> {
    switch (ask.ask) {
      case 'open':
        return this.open(ask.id ?? (await this.store.list())[0]?.id ?? null);
      case 'begin':
        return this.open(null);
      case 'rename':
        return this.rename(ask.id, ask.name);
      case 'delete':
        return this.delete(ask.id);
      case 'add':
        return this.add(ask.offered);
      case 'remove':
        return this.decide({ kind: 'remove', text: ask.text, says: `“${this.nameOf(ask.text)}” taken out` });
      case 'take-as': {
        const what = ask.as === 'transcript' ? 'the interview' : 'an essay';
        const says = `“${this.nameOf(ask.text)}” is ${what}`;
        return this.decide({ kind: 'take-as', text: ask.text, as: ask.as, says });
      }
      case 'settle': {
        const doubt = this.made?.doubts.find(({ key }) => key === ask.doubt);
        return this.decide(doubt?.answers[ask.answer]?.decision ?? null);
      }
      case 'undo':
      case 'redo': {
        const journal = ask.ask === 'undo' ? undo(this.work.journal) : redo(this.work.journal);
        return journal === this.work.journal ? this.shown() : this.change({ journal });
      }
      case 'fill':
        return this.decide(this.fill(ask.text, ask.values));
      case 'select': {
        const selected = this.select(ask.pointed);
        if (selected === null) return { answer: 'selected', selected: null };
        const { words, speaker, isOfInterview } = selected;
        return { answer: 'selected', selected: { pointed: ask.pointed, words, speaker, isOfInterview } };
      }
      case 'reword': {
        const selected = this.select(ask.pointed);
        if (ask.words.trim() === '' && 'passage' in ask.pointed) return this.takeOut(ask.pointed.passage);
        return this.decide(selected === null ? null : wordsDecision(selected, ask.words));
      }
      case 'attribute': {
        const selected = this.select({ passage: ask.passage });
        if (selected === null || this.made === null) return this.shown();
        return this.decide(speakerDecision(ask.passage, ask.person, selected, this.made.joined));
      }
      case 'take-out':
        return this.takeOut(ask.passage);
      case 'view':
        this.view = ask.view;
        this.window = { from: ask.from, to: ask.from + FIRST_ROWS };
        this.sent.clear();
        if (this.made !== null) this.made = { ...this.made, preview: await this.previewOf(this.made.joined) };
        return this.shown();
      case 'rows':
        this.window = ask.only
          ? { from: ask.from, to: ask.to }
          : { from: Math.min(this.window.from, ask.from), to: Math.max(this.window.to, ask.to) };
        if (ask.only) this.sent.clear();
        return { answer: 'rows', rows: this.rows(ask) };
      case 'take': {
        const { take } = await import('./take');
        const { decided, joined } = this.state();
        const taken = await take(ask.taken, decided.texts, joined);
        return taken === null ? this.shown() : { answer: 'taken', ...taken };
      }
    }
  }

  private async open(id: string | null): Promise<WithoutNumber<Answer>> {
    const work = id === null ? null : await this.store.load(id);
    this.work = work ?? emptyWork();
    this.window = { from: 0, to: FIRST_ROWS };
    this.view = null;
    this.imports.clear();
    this.sent.clear();
    await this.make();
    return this.shown();
  }

  private async rename(id: string, name: string): Promise<WithoutNumber<Answer>> {
    if (id === this.work.id) return this.change({ name: name.trim() });
    const other = await this.store.load(id);
    if (other !== null) await this.store.save({ ...other, name: name.trim() });
    return this.shown();
  }

  private async delete(id: string): Promise<WithoutNumber<Answer>> {
    await this.store.remove(id);
    return id === this.work.id ? this.open(null) : this.shown();
  }

  private async add(offered: readonly Offered[]): Promise<WithoutNumber<Answer>> {
    const [before, imports] = [this.work, new Map(this.imports)];
    let problem: Wrong | null = null;
    for (const { name, bytes } of offered) {
      const id = newId();
      const text = { id, name, day: today(), bytes };
      const read = await importFile({ path: name, bytes, day: text.day });
      if (read.imported === null) {
        problem = forThePage(read.problem);
        continue;
      }
      this.imports.set(importKey({ text: id, as: null }), read.imported);
      const decision: Decision = { kind: 'add', text: id, says: `“${name}” added` };
      const journal = decide(this.work.journal, decision);
      this.work = { ...this.work, texts: [...this.work.texts, text], journal, changed: Date.now() };
    }
    if (this.work === before) {
      for (const key of this.imports.keys()) if (!imports.has(key)) this.imports.delete(key);
      return this.shown(problem);
    }
    return this.change({}, problem);
  }

  private fill(text: string, values: Parameters<typeof formEdits>[2]): Decision | null {
    const found = this.textOf(text);
    if (found === undefined) return null;
    const edits = formEdits(found.markdown, found.imported.kind, values);
    return edits.length === 0
      ? null
      : { kind: 'change', text, edits, says: `what is told of “${values.fields.title ?? ''}”` };
  }

  private select(pointed: Pointed) {
    const { decided, joined } = this.state();
    const transcript = decided.texts.find(({ imported }) => imported.kind === 'transcript');
    return select(pointed, joined, transcript?.id ?? null);
  }

  private takeOut(passage: string): Promise<WithoutNumber<Answer>> {
    const selected = this.select({ passage });
    return this.decide(selected === null ? null : outDecision(passage, selected, this.state().joined));
  }

  /** The edition after a decision; as it is for none. */
  private async decide(decision: Decision | null): Promise<WithoutNumber<Answer>> {
    if (decision === null) return this.shown();
    return this.change({ journal: decide(this.work.journal, decision) });
  }

  /** Makes the edition again and keeps it. Where it cannot be made, all is as before. */
  private async change(to: Partial<Work>, problem: Wrong | null = null): Promise<WithoutNumber<Answer>> {
    const before = this.work;
    this.work = { ...this.work, ...to, changed: Date.now() };
    try {
      await this.make();
    } catch (error) {
      this.work = before;
      throw error;
    }
    await this.keep();
    return this.shown(problem);
  }

  private async keep(): Promise<void> {
    try {
      await this.store.save({ ...this.work, name: this.name() });
      this.unkept = null;
    } catch (error) {
      this.unkept = whyUnkept(error);
    }
  }

  private async make(): Promise<void> {
    const decisions = heldDecisions(this.work.journal);
    for (const wanted of wantedImports(decisions)) await this.import(wanted);
    const decided = applyDecisions(decisions, (wanted) => this.imports.get(importKey(wanted)) ?? null);
    const joined = joinTexts(decided.texts, () => this.issued(decided.texts));
    const doubts = openDoubtsOf(decided, joined, (id) => this.nameOf(id));
    this.made = { decided, joined, doubts, preview: await this.previewOf(joined) };
  }

  private async previewOf({ edition }: Joined): Promise<Preview | null> {
    if (edition === null) return null;
    const { Preview: Pages } = await import('./preview');
    const essay = edition.commentaries.find(({ slug }) => slug === this.view);
    if (essay === undefined) this.view = null;
    return essay === undefined ? Pages.ofInterview(edition) : Pages.ofEssay(edition, essay);
  }

  /** The lock of texts as they were imported, which is the same however they are changed. */
  private issued(texts: readonly StudioText[]): string | null {
    const { imports, lock } = this.firstLock;
    const isSame = imports.length === texts.length && texts.every(({ imported }, index) => imported === imports[index]);
    if (isSame) return lock;
    this.firstLock = { imports: texts.map(({ imported }) => imported), lock: issuedLock(texts) };
    return this.firstLock.lock;
  }

  private async import(wanted: WantedImport): Promise<void> {
    const key = importKey(wanted);
    const text = this.work.texts.find(({ id }) => id === wanted.text);
    if (text === undefined || this.imports.has(key)) return;
    const { imported } = await importFile(
      { path: text.name, bytes: text.bytes, day: text.day },
      wanted.as === null ? {} : { as: wanted.as },
    );
    if (imported !== null) this.imports.set(key, imported);
  }

  private async shown(problem: Wrong | null = null): Promise<WithoutNumber<Answer>> {
    const { decided, joined, doubts, preview } = this.state();
    const { journal } = this.work;
    const placeOf = joined.edition === null ? () => null : rowFinder(joined.edition);
    const work: ShownWork = {
      id: this.work.id,
      name: this.name(),
      texts: decided.texts.map((text) => this.shownText(text)),
      doubts: doubts.slice(0, SHOWN_DOUBTS).map(({ answers, ...doubt }) => ({
        ...doubt,
        answers: answers.map(({ decision: _, ...answer }) => answer),
        shownAt: placeOf(doubt.place),
      })),
      doubtsInAll: doubts.length,
      misfits: decided.misfits,
      problems: joined.problems.slice(0, SHOWN_DOUBTS).map((each) => ({
        ...forThePage(each),
        text: decided.texts[joined.files.findIndex(({ path }) => path === each.file)]?.id ?? '',
      })),
      undo: journal.decisions[journal.position - 1]?.says ?? null,
      redo: journal.decisions[journal.position]?.says ?? null,
      people: joined.transcript?.meta.participants.map(({ id, name }) => ({ id, name })) ?? [],
      isEdition: joined.edition !== null,
      essays: joined.edition?.commentaries.map(({ slug, meta, voice }) => ({ slug, title: meta.title, voice })) ?? [],
      view: this.view,
      language: this.language(),
      pairs: preview?.pairs ?? 0,
      rows: this.rows(this.window),
      works: await this.store.list(),
      unkept: this.unkept,
    };
    return { answer: 'work', work, problem };
  }

  private shownText({ id, imported, markdown }: StudioText): ShownWork['texts'][number] {
    const form = readForm(markdown, imported.kind);
    const { kind, words, format } = imported;
    return { id, name: this.nameOf(id), kind, title: form.fields.title ?? '', words, format, form };
  }

  private rows({ from, to }: { readonly from: number; readonly to: number }): Rows {
    const preview = this.made?.preview;
    if (!preview) return { from: 0, of: 0, rows: [] };
    const rows = preview.rows(from, to).map(({ key, html }): Row => {
      if (this.sent.get(key) === html) return { key, html: null };
      this.sent.set(key, html);
      return { key, html };
    });
    return { from, of: preview.length, rows };
  }

  /** What its author calls it; otherwise the interview's title, or its first text's. */
  private name(): string {
    if (this.work.name !== '') return this.work.name;
    const texts = this.made?.decided.texts ?? [];
    const named = texts.find(({ imported }) => imported.kind === 'transcript') ?? texts[0];
    return named === undefined ? '' : (readForm(named.markdown, named.imported.kind).fields.title ?? '');
  }

  /** Of the page that is shown. */
  private language(): string {
    const edition = this.made?.joined.edition;
    const essay = edition?.commentaries.find(({ slug }) => slug === this.view);
    return essay?.meta.language ?? edition?.meta.language ?? 'en';
  }

  private nameOf(id: string): string {
    return this.work.texts.find((text) => text.id === id)?.name ?? '';
  }

  private textOf(id: string): StudioText | undefined {
    return this.made?.decided.texts.find((text) => text.id === id);
  }

  /** @throws {Error} before anything was opened */
  private state(): Made {
    if (this.made === null) throw new Error('nothing is open');
    return this.made;
  }
}

function emptyWork(): Work {
  return { id: newId(), name: '', changed: Date.now(), texts: [], journal: EMPTY_JOURNAL };
}

function newId(): string {
  return crypto.randomUUID();
}

function importKey({ text, as }: WantedImport): string {
  return `${text} ${as ?? ''}`;
}

function whyUnkept(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return name === 'QuotaExceededError'
    ? 'The browser has no room left for it. Delete an edition that you do not need, or take this one away.'
    : 'The browser keeps nothing here, as in a private window. Take the edition away before you close this page.';
}

/** What is wrong, without what only the command line has. */
function forThePage({ found, remedy }: Wrong): Wrong {
  return {
    found,
    remedy: remedy.includes('npm run') ? 'Look whether it is the right file, or paste its text.' : remedy,
  };
}
