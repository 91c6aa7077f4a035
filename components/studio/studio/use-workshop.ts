/** The page's side of the worker: what was asked and what has come of it. */

import { useEffect, useReducer, useRef } from 'react';
import type { WithoutNumber } from '../without-number';
import type { Answer, Ask, Row, Rows, ShownSelection, ShownWork, Wrong } from './messages';

/** What the page shows of the worker. */
export interface Workshop {
  /** Null until the first answer. */
  readonly work: ShownWork | null;
  readonly rows: ShownRows;
  readonly selected: ShownSelection | null;
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
  | { readonly change: 'answer'; readonly answer: Answer }
  | { readonly change: 'deselected' }
  | { readonly change: 'failed'; readonly problem: Wrong };

const NOTHING: Workshop = {
  work: null,
  rows: { from: 0, of: 0, rows: [] },
  selected: null,
  problem: null,
  busy: 0,
};

/** The state after a change. Pure. */
export function changed(state: Workshop, change: Change): Workshop {
  switch (change.change) {
    case 'asked':
      return { ...state, busy: state.busy + 1 };
    case 'deselected':
      return { ...state, selected: null };
    case 'failed':
      return { ...state, problem: change.problem, busy: 0 };
    case 'answer':
      return answered({ ...state, busy: Math.max(0, state.busy - 1) }, change.answer);
  }
}

function answered(state: Workshop, answer: Answer): Workshop {
  switch (answer.answer) {
    case 'work': {
      const isOther = answer.work.id !== state.work?.id || answer.work.view !== state.work.view;
      const before = isOther ? [] : state.rows.rows;
      const { from, of, rows } = answer.work.rows;
      return {
        ...state,
        work: answer.work,
        rows: { from, of, rows: filled(rows, before) },
        selected: null,
        problem: answer.problem,
      };
    }
    case 'rows':
      return { ...state, rows: joined(state.rows, answer.rows) };
    case 'selected':
      return { ...state, selected: answer.selected };
    case 'problem':
      return { ...state, problem: answer.problem };
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

/** Rows that continue those that are shown, or stand in their place. */
function joined(shown: ShownRows, { from, of, rows }: Rows): ShownRows {
  const more = filled(rows, shown.rows);
  const end = shown.from + shown.rows.length;
  if (from === end) return { ...shown, of, rows: [...shown.rows, ...more] };
  if (from + more.length === shown.from) return { from, of, rows: [...more, ...shown.rows] };
  return { from, of, rows: more };
}

/** What is asked for, without its number. */
export type Question = WithoutNumber<Ask>;
/** What the page can do. */
export interface WorkshopActions {
  ask(question: Question): void;
  /** Asks, and resolves to the answer. */
  take(
    question: Extract<Question, { readonly ask: 'take' }>,
  ): Promise<Extract<Answer, { readonly answer: 'taken' }> | null>;
  deselect(): void;
  fail(problem: Wrong): void;
}

const NO_WORKER: Wrong = {
  found: 'a browser that could not start the part which makes editions',
  remedy: 'Load the page again, or open it in a newer browser.',
};

/** Starts the worker at an address and keeps in step with it. */
export function useWorkshop(address: string): readonly [Workshop, WorkshopActions] {
  const [state, dispatch] = useReducer(changed, NOTHING);
  const link = useRef<WorkerLink | null>(null);
  useEffect(() => {
    const own = new WorkerLink(address, dispatch);
    link.current = own;
    own.ask({ ask: 'open', id: null });
    return () => own.close();
  }, [address]);
  const actions = useRef<WorkshopActions>({
    ask: (question) => link.current?.ask(question),
    take: (question) => link.current?.take(question) ?? Promise.resolve(null),
    deselect: () => dispatch({ change: 'deselected' }),
    fail: (problem) => dispatch({ change: 'failed', problem }),
  });
  return [state, actions.current];
}

/** The worker with what it was asked. */
class WorkerLink {
  private readonly worker: Worker;
  private number = 0;
  private readonly taking = new Map<number, (answer: Extract<Answer, { readonly answer: 'taken' }> | null) => void>();

  constructor(
    address: string,
    private readonly dispatch: (change: Change) => void,
  ) {
    this.worker = new Worker(address, { type: 'module' });
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.hear(data));
    this.worker.addEventListener('error', () => this.dispatch({ change: 'failed', problem: NO_WORKER }));
  }

  ask(question: Question): number {
    this.number += 1;
    this.dispatch({ change: 'asked' });
    this.worker.postMessage({ ...question, number: this.number });
    return this.number;
  }

  take(question: Question): ReturnType<WorkshopActions['take']> {
    return new Promise((resolve) => this.taking.set(this.ask(question), resolve));
  }

  close(): void {
    this.worker.terminate();
  }

  private hear(answer: Answer): void {
    const taken = this.taking.get(answer.number);
    this.taking.delete(answer.number);
    taken?.(answer.answer === 'taken' ? answer : null);
    this.dispatch({ change: 'answer', answer });
  }
}
