/** An edition that is being made, kept where it is computed: in a worker. */
import * as say from '@/lib/interface/making';
import type { StudioText } from '../../../lib/studio/apply-decisions';
import { formEdits, readForm } from '../../../lib/studio/fields';
import type { FormValues } from '../../../lib/studio/form-fields';
import { decide, heldDecisions, redo, undo } from '../../../lib/studio/journal';
import {
  outDecision,
  type Pointed,
  type Selected,
  select,
  speakerDecision,
  wordsDecision,
} from '../../../lib/studio/select';
import { type Decision, EMPTY_JOURNAL, type Work } from '../../../lib/studio/work';
import { today } from '../../../lib/text/today';
import type { WithoutNumber } from '../without-number';
import { type Made, Making } from './making';
import type { Answer, Ask, Offered, Wrong } from './messages';
import { pastedName } from './pasted-text';
import { placeAtAddress } from './preview-places';
import { ShownPages } from './shown-pages';
import { forThePage, nameOfWork, shownWork } from './shown-work';
import type { WorkStore } from './work-store';
import type { TabNews, WorkTabs } from './work-tabs';
import { allOf, DELETED, ELSEWHERE, unreadFiles, whyUnkept } from './wrongs';

/** What changes the edition that is open: only the tab that works on it may. */
const CHANGES: ReadonlySet<Ask['ask']> = new Set([
  'add',
  'remove',
  'take-as',
  'settle',
  'undo',
  'redo',
  'fill',
  'reword',
  'attribute',
  'take-out',
] as const);

/** Answers what the page asks, in order. */
export class Workshop {
  private work: Work = emptyWork();
  private making = new Making();
  private made: Made | null = null;
  private pages = new ShownPages();
  private unkept: string | null = null;

  constructor(
    private readonly store: WorkStore,
    private readonly tabs: WorkTabs,
  ) {}

  /** The answer to a question of the page. Never throws. */
  async answer(ask: Ask): Promise<Answer> {
    return { number: ask.number, ...(await orProblem(() => this.find(ask))) };
  }

  /** What the page is told of other tabs. Never throws. */
  async hear({ news, id }: TabNews): Promise<WithoutNumber<Answer>> {
    const isOpen = id === this.work.id;
    if (isOpen && news === 'wanted') this.tabs.handOver(id);
    if (isOpen && (news === 'ours' || (news === 'changed' && !this.tabs.holds(id))))
      return orProblem(() => this.readAgain());
    if (isOpen) return orProblem(() => this.shown());
    return orProblem(async () => ({ answer: 'works', works: await this.store.list() }));
  }

  private async find(ask: Ask): Promise<WithoutNumber<Answer>> {
    if (CHANGES.has(ask.ask) && !this.tabs.holds(this.work.id)) return { answer: 'problem', problem: ELSEWHERE };
    switch (ask.ask) {
      case 'open':
        return this.open(ask.id ?? (await this.store.list())[0]?.id ?? null);
      case 'begin':
        return this.open(null);
      case 'take-over':
        this.tabs.want(this.work.id);
        return this.shown();
      case 'rename':
        return this.rename(ask.id, ask.name.trim());
      case 'delete':
        return this.delete(ask.id);
      case 'add':
        return this.add(ask.offered, ask.unread);
      case 'remove':
        return this.decide({ kind: 'remove', text: ask.text, says: say.tookOut(this.nameOf(ask.text)) });
      case 'take-as': {
        const says = say.tookAs(this.nameOf(ask.text), ask.as === 'transcript');
        return this.decide({ kind: 'take-as', text: ask.text, as: ask.as, says });
      }
      case 'settle': {
        const doubt = this.made?.doubts.find(({ key }) => key === ask.doubt);
        return this.decide(doubt?.answers[ask.answer]?.decision ?? null);
      }
      case 'undo':
        return this.undo();
      case 'redo': {
        const journal = redo(this.work.journal);
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
        if (selected === null) return this.shown();
        return this.decide(speakerDecision(ask.passage, ask.person, selected, this.state().joined));
      }
      case 'take-out':
        return this.takeOut(ask.passage);
      case 'view':
        await this.pages.turnTo(ask.view, ask.from, this.state().joined.edition);
        return this.shown();
      case 'rows':
        return { answer: 'rows', rows: this.pages.more(ask.view, ask.from, ask.to, ask.only) };
      case 'find': {
        const { edition } = this.state().joined;
        return { answer: 'found', found: edition === null ? null : placeAtAddress(edition, ask.address) };
      }
      case 'take': {
        const { take } = await import('./take');
        const { decided, joined } = this.state();
        const taken = await take(ask.taken, decided.texts, joined);
        return taken === null ? this.shown() : { answer: 'taken', ...taken };
      }
    }
  }

  private async open(id: string | null, problem: Wrong | null = null): Promise<WithoutNumber<Answer>> {
    if (id !== null) await this.tabs.hold(id);
    const work = id === null ? null : await this.store.load(id);
    this.work = work ?? emptyWork();
    if (work === null) await this.tabs.hold(this.work.id);
    this.making = new Making();
    this.pages = new ShownPages();
    this.unkept = null;
    await this.make();
    return this.shown(problem);
  }

  /** The edition that is open as another tab has left it. */
  private async readAgain(): Promise<WithoutNumber<Answer>> {
    const work = await this.store.load(this.work.id);
    if (work === null) return this.open(null, DELETED);
    const isSame = work.changed === this.work.changed;
    this.work = work;
    if (!isSame) await this.make();
    return this.shown();
  }

  private async rename(id: string, name: string): Promise<WithoutNumber<Answer>> {
    if (id === this.work.id && this.tabs.holds(id)) return this.change({ name });
    const isFree = await this.tabs.whileFree(id, async () => {
      const other = await this.store.load(id);
      if (other !== null) await this.store.save({ ...other, name }, name);
    });
    if (isFree) this.tabs.tellChange(id);
    return this.shown(isFree ? null : ELSEWHERE);
  }

  private async delete(id: string): Promise<WithoutNumber<Answer>> {
    const isFree = await this.tabs.whileFree(id, () => this.store.remove(id));
    if (isFree) this.tabs.tellChange(id);
    return isFree && id === this.work.id ? this.open(null) : this.shown(isFree ? null : ELSEWHERE);
  }

  private async add(offered: readonly Offered[], unread: readonly string[]): Promise<WithoutNumber<Answer>> {
    const before = this.work;
    let { texts, journal } = before;
    const problems = unreadFiles(unread);
    for (const given of offered) {
      const text = { id: newId(), name: given.name, day: today(), bytes: given.bytes };
      const { imported, problem: wrong } = await this.making.try(text);
      if (imported === null) {
        problems.push(forThePage(wrong));
        continue;
      }
      const { title = '' } = readForm(imported.markdown, imported.kind).fields;
      const name = given.isPasted ? pastedName(given, title) : given.name;
      texts = [...texts, { ...text, name }];
      journal = decide(journal, { kind: 'add', text: text.id, says: say.added(name) });
    }
    const problem = allOf(problems);
    return journal === before.journal ? this.shown(problem) : this.change({ texts, journal }, problem);
  }

  private fill(text: string, values: FormValues): Decision | null {
    const found = this.textOf(text);
    if (found === undefined) return null;
    const edits = formEdits(found.markdown, found.imported.kind, values);
    return edits.length === 0 ? null : { kind: 'change', text, edits, says: say.told(values.fields.title ?? '') };
  }

  private select(pointed: Pointed): Selected | null {
    const { decided, joined } = this.state();
    const transcript = decided.texts.find(({ imported }) => imported.kind === 'transcript');
    return select(pointed, joined, transcript?.id ?? null);
  }

  private takeOut(passage: string): Promise<WithoutNumber<Answer>> {
    const selected = this.select({ passage });
    return this.decide(selected === null ? null : outDecision(passage, selected, this.state().joined));
  }

  /** The edition without its last decision, and the doubt that this had settled. */
  private async undo(): Promise<WithoutNumber<Answer>> {
    const { journal } = this.work;
    const undone = heldDecisions(journal).at(-1);
    if (undone === undefined) return this.shown();
    const answer = await this.change({ journal: undo(journal) });
    const reopened = this.made?.doubts.find(({ answers }) =>
      answers.some(({ decision: { kind, says } }) => kind === undone.kind && says === undone.says),
    );
    return answer.answer !== 'work' || !reopened ? answer : { ...answer, reopened: reopened.key };
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
      const name = nameOfWork(this.work, this.made?.decided.texts ?? []);
      // Another tab took it while it was changed here: both are kept.
      if (!this.tabs.holds(this.work.id)) {
        this.work = { ...this.work, id: newId(), name: say.copyOf(name) };
        await this.tabs.hold(this.work.id);
      }
      await this.store.save(this.work, this.work.name || name);
      this.tabs.tellChange(this.work.id);
      this.unkept = null;
    } catch (error) {
      this.unkept = whyUnkept(error);
    }
  }

  private async make(): Promise<void> {
    const made = await this.making.make(this.work);
    await this.pages.show(made.joined.edition);
    this.made = made;
  }

  private async shown(problem: Wrong | null = null): Promise<WithoutNumber<Answer>> {
    // An edition that comes to this tab meanwhile is told of with all that was done to it there.
    const isElsewhere = !this.tabs.holds(this.work.id);
    const work = {
      ...shownWork(this.work, this.state(), this.pages),
      works: await this.store.list(),
      isElsewhere,
      unkept: this.unkept,
    };
    return { answer: 'work', work, problem };
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

/** An answer; where there is none, what went wrong. */
async function orProblem(find: () => Promise<WithoutNumber<Answer>>): Promise<WithoutNumber<Answer>> {
  try {
    return await find();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = say.undoLast;
    return { answer: 'problem', problem: { found: say.wentWrong(message), remedy } };
  }
}

function emptyWork(): Work {
  return { id: newId(), name: '', changed: Date.now(), texts: [], journal: EMPTY_JOURNAL };
}

function newId(): string {
  return crypto.randomUUID();
}
