/** The page's side of the worker: what was asked and what has come of it. */

import { useEffect, useReducer, useRef } from 'react';
import * as say from '@/lib/interface/making';
import {
  type Answer,
  type FoundPlace,
  type Question,
  type Row,
  type ShownSelection,
  type ShownWork,
  UNASKED,
  type Wrong,
} from './messages';

/** What the page shows of the worker. */
export interface Workshop {
  /** Null until the first answer. */
  readonly work: ShownWork | null;
  readonly rows: ShownRows;
  readonly selected: ShownSelection | null;
  /** The words of the selection as somebody has changed them; null where they are as they were. */
  readonly typed: string | null;
  readonly problem: Wrong | null;
  /** How many changes are under way. */
  readonly busy: number;
}

/** Rows of the preview as they are shown. */
export interface ShownRows {
  readonly from: number;
  readonly of: number;
  readonly rows: readonly { readonly key: string; readonly html: string }[];
}

type Change =
  | { readonly change: 'asked' }
  /** `to`: what was asked; null for what is said unasked. */
  | { readonly change: 'answer'; readonly answer: Answer; readonly to: Question | null }
  | { readonly change: 'typed'; readonly words: string }
  | { readonly change: 'deselected' }
  | { readonly change: 'failed'; readonly problem: Wrong };

const NOTHING: Workshop = {
  work: null,
  rows: { from: 0, of: 0, rows: [] },
  selected: null,
  typed: null,
  problem: null,
  busy: 0,
};

/** The state after a change. Pure. */
export function changed(state: Workshop, change: Change): Workshop {
  switch (change.change) {
    case 'asked':
      return { ...state, busy: state.busy + 1 };
    case 'typed':
      return { ...state, typed: change.words === state.selected?.words ? null : change.words };
    case 'deselected':
      return { ...state, selected: null, typed: null };
    case 'failed':
      return { ...state, problem: change.problem, busy: 0 };
    case 'answer':
      if (change.answer.number !== UNASKED)
        return answered({ ...state, busy: Math.max(0, state.busy - 1) }, change.answer, change.to);
      return answered(state, change.answer, null);
  }
}

/** What is done in the panel of what is selected, and ends it. */
const ENDS: ReadonlySet<Question['ask'] | undefined> = new Set(['reword', 'attribute', 'take-out'] as const);

function answered(state: Workshop, answer: Answer, to: Question | null): Workshop {
  switch (answer.answer) {
    case 'work': {
      const isSame = answer.work.id === state.work?.id;
      // What is selected stays while another tab works on the edition, and when it lets it go. Words that somebody is
      // changing stay whatever else is done, until they are kept.
      const isFollowed = answer.work.isElsewhere || answer.number === UNASKED;
      const staysSelected = isSame && (isFollowed || (state.typed !== null && !ENDS.has(to?.ask)));
      const isOther = !isSame || answer.work.view !== state.work?.view;
      const before = isOther ? [] : state.rows.rows;
      const { from, of, rows } = answer.work.rows;
      return {
        ...state,
        work: answer.work,
        rows: { from, of, rows: filled(rows, before) },
        selected: staysSelected ? state.selected : null,
        typed: staysSelected ? state.typed : null,
        problem: answer.problem,
      };
    }
    case 'rows':
      return { ...state, rows: { ...answer.rows, rows: filled(answer.rows.rows, state.rows.rows) } };
    case 'selected': {
      const isSame = JSON.stringify(answer.selected) === JSON.stringify(state.selected);
      return { ...state, selected: answer.selected, typed: isSame ? state.typed : null };
    }
    case 'problem':
      return { ...state, problem: answer.problem };
    case 'works':
      return { ...state, work: state.work && { ...state.work, works: answer.works } };
    case 'found':
    case 'taken':
      return state;
  }
}

/** Rows with their words: those that are not sent again are as they were. */
function filled(rows: readonly Row[], before: ShownRows['rows']): ShownRows['rows'] {
  const known = new Map(before.map((row) => [row.key, row]));
  return rows.map(({ key, html }) => {
    const same = known.get(key);
    return same !== undefined && (html === null || html === same.html) ? same : { key, html: html ?? '' };
  });
}

/** What the page can do. */
export interface WorkshopActions {
  ask(question: Question): void;
  /** Steps back or forth, and resolves to the key of the doubt that is open again; null for none. */
  step(step: 'undo' | 'redo'): Promise<string | null>;
  /** Asks, and resolves to the answer. */
  take(
    question: Extract<Question, { readonly ask: 'take' }>,
  ): Promise<Extract<Answer, { readonly answer: 'taken' }> | null>;
  /** Where the preview shows what a link of it leads to; null for nowhere. */
  find(address: string): Promise<FoundPlace | null>;
  /** Somebody changes the words of what is selected. */
  type(words: string): void;
  deselect(): void;
  fail(problem: Wrong): void;
}

const NO_WORKER: Wrong = {
  found: say.noWorker,
  remedy: say.newerBrowser,
};

/** Starts the worker at an address and keeps in step with it. */
export function useWorkshop(address: string): readonly [Workshop, WorkshopActions] {
  const [state, dispatch] = useReducer(changed, NOTHING);
  const link = useRef<WorkerLink | null>(null);
  useEffect(() => {
    const own = new WorkerLink(address, dispatch);
    link.current = own;
    void own.ask({ ask: 'open', id: null });
    return () => own.close();
  }, [address]);
  const actions = useRef<WorkshopActions>({
    ask: (question) => void link.current?.ask(question),
    take: async (question) => {
      const answer = await link.current?.ask(question);
      return answer?.answer === 'taken' ? answer : null;
    },
    step: async (step) => {
      const answer = await link.current?.ask({ ask: step });
      return answer?.answer === 'work' ? (answer.reopened ?? null) : null;
    },
    find: async (address) => {
      const answer = await link.current?.ask({ ask: 'find', address });
      return answer?.answer === 'found' ? answer.found : null;
    },
    type: (words) => dispatch({ change: 'typed', words }),
    deselect: () => dispatch({ change: 'deselected' }),
    fail: (problem) => dispatch({ change: 'failed', problem }),
  });
  return [state, actions.current];
}

interface Asked {
  readonly question: Question;
  resolve(answer: Answer): void;
}

/** The worker with what it was asked. */
class WorkerLink {
  private readonly worker: Worker;
  private number = UNASKED;
  private readonly asked = new Map<number, Asked>();

  constructor(
    address: string,
    private readonly dispatch: (change: Change) => void,
  ) {
    this.worker = new Worker(address, { type: 'module' });
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.hear(data));
    this.worker.addEventListener('error', () => this.dispatch({ change: 'failed', problem: NO_WORKER }));
  }

  /** Asks, and resolves to the answer. */
  ask(question: Question): Promise<Answer> {
    this.number += 1;
    const { number } = this;
    this.dispatch({ change: 'asked' });
    this.worker.postMessage({ ...question, number });
    return new Promise((resolve) => this.asked.set(number, { question, resolve }));
  }

  close(): void {
    this.worker.terminate();
  }

  private hear(answer: Answer): void {
    const asked = this.asked.get(answer.number);
    this.dispatch({ change: 'answer', answer, to: asked?.question ?? null });
    asked?.resolve(answer);
    this.asked.delete(answer.number);
  }
}
