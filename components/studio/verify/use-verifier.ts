/** The page's side of the worker: what was asked and what has come of it. */

import { startTransition, useCallback, useEffect, useReducer, useRef } from 'react';
import * as say from '@/lib/interface/verifying';
import type { Verdict } from '../../../lib/verify/report-schema';
import type { WithoutNumber } from '../without-number';
import type { Answer, Ask, Given, Outcome, Rows, ShownTranscript } from './messages';

/** What the page shows of the worker. */
export interface Verifier {
  readonly transcripts: readonly ShownTranscript[];
  readonly outcome: Outcome | null;
  readonly only: Verdict | null;
  readonly rows: Rows | null;
  /** How many transcripts are being read, and whether the text is. */
  readonly reading: number;
  readonly isVerifying: boolean;
  readonly problemOfTranscript: Wrong | null;
  readonly problemOfText: Wrong | null;
}

export interface Wrong {
  readonly found: string;
  readonly remedy: string;
}

/** A text to verify. */
export type GivenText = Exclude<Given, { readonly kind: 'edition' }>;

type Change =
  | { readonly change: 'answer'; readonly answer: Answer }
  | { readonly change: 'reading' }
  | { readonly change: 'verifying' }
  | { readonly change: 'cleared' }
  | { readonly change: 'died' }
  | { readonly change: 'unread'; readonly problem: Wrong };

const NOTHING: Verifier = {
  transcripts: [],
  outcome: null,
  only: null,
  rows: null,
  reading: 0,
  isVerifying: false,
  problemOfTranscript: null,
  problemOfText: null,
};

const NO_WORKER: Wrong = {
  found: say.noWorker,
  remedy: say.newerBrowser,
};

/** The state after a change. Pure. */
export function changed(state: Verifier, change: Change): Verifier {
  switch (change.change) {
    case 'reading':
      return { ...state, reading: state.reading + 1, problemOfTranscript: null };
    case 'verifying':
      return { ...state, isVerifying: true };
    case 'cleared':
      return { ...state, outcome: null, rows: null, only: null, isVerifying: false, problemOfText: null };
    case 'died':
      return { ...state, reading: 0, isVerifying: false, problemOfTranscript: NO_WORKER };
    case 'unread':
      return { ...state, reading: Math.max(0, state.reading - 1), problemOfTranscript: change.problem };
    case 'answer':
      return answered(state, change.answer);
  }
}

function answered(state: Verifier, answer: Answer): Verifier {
  switch (answer.answer) {
    case 'added': {
      const { transcript } = answer;
      const others = state.transcripts.filter(({ id }) => id !== transcript.id);
      return { ...state, reading: Math.max(0, state.reading - 1), transcripts: [...others, transcript] };
    }
    case 'removed':
      return { ...state, transcripts: state.transcripts.filter(({ id }) => id !== answer.id) };
    case 'verified': {
      const { outcome } = answer;
      return { ...state, outcome, rows: outcome.rows, only: null, isVerifying: false, problemOfText: null };
    }
    case 'rows': {
      const { rows, only } = answer;
      const before = rows.from > 0 && only === state.only ? (state.rows?.rows ?? []).slice(0, rows.from) : [];
      return { ...state, only, rows: { ...rows, rows: [...before, ...rows.rows] } };
    }
    case 'problem':
      if (answer.of === 'add') return changed(state, { change: 'unread', problem: answer.problem });
      return { ...state, outcome: null, rows: null, only: null, isVerifying: false, problemOfText: answer.problem };
    default:
      return state;
  }
}

/** What the page can do. */
export interface VerifierActions {
  add(given: Given): void;
  /** Says that a transcript is on its way, and that it did not come. */
  expect(): void;
  unread(problem: Wrong): void;
  remove(id: string): void;
  /** Verifies a text, or none. Texts that come while one is verified wait, and only the last of them is. */
  verify(given: GivenText | null): void;
  show(only: Verdict | null, from: number): void;
  /** The report in another form; null where it cannot be made. */
  take(form: { readonly ask: 'markdown' } | { readonly ask: 'page'; readonly styles: string }): Promise<string | null>;
}

/** Starts the worker at an address and keeps in step with it. */
export function useVerifier(address: string): readonly [Verifier, VerifierActions] {
  const [state, dispatch] = useReducer(changed, NOTHING);
  const link = useRef<WorkerLink | null>(null);
  useEffect(() => {
    const own = new WorkerLink(address, dispatch);
    link.current = own;
    return () => own.close();
  }, [address]);
  const add = useCallback((given: Given) => link.current?.post({ ask: 'add', given }), []);
  const expect = useCallback(() => dispatch({ change: 'reading' }), []);
  const unread = useCallback((problem: Wrong) => dispatch({ change: 'unread', problem }), []);
  const remove = useCallback((id: string) => link.current?.post({ ask: 'remove', id }), []);
  const verify = useCallback((given: GivenText | null) => link.current?.verify(given), []);
  const show = useCallback((only: Verdict | null, from: number) => link.current?.post({ ask: 'rows', only, from }), []);
  const take = useCallback<VerifierActions['take']>((form) => link.current?.take(form) ?? Promise.resolve(null), []);
  const actions = useRef({ add, expect, unread, remove, verify, show, take });
  return [state, actions.current];
}

/** The worker with what it was asked. */
class WorkerLink {
  private readonly worker: Worker;
  private number = 0;
  /** Number of the verification that is under way, and the text that waits for its end; null for no text. */
  private underway: number | null = null;
  private waiting: GivenText | null | undefined;
  /** Answers to verifications that were asked for before are stale. */
  private cleared = 0;
  private readonly taking = new Map<number, (text: string | null) => void>();
  /** Whether the worker did not come up, or broke off: it answers nothing any more. */
  private isDead = false;

  constructor(
    address: string,
    private readonly dispatch: (change: Change) => void,
  ) {
    this.worker = new Worker(address, { type: 'module' });
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.hear(data));
    this.worker.addEventListener('error', () => this.die());
  }

  private die(): void {
    this.isDead = true;
    for (const resolve of this.taking.values()) resolve(null);
    this.taking.clear();
    this.dispatch({ change: 'died' });
  }

  post(ask: WithoutNumber<Ask>): number {
    this.number += 1;
    if (this.isDead) this.die();
    else this.worker.postMessage({ ...ask, number: this.number });
    return this.number;
  }

  verify(given: GivenText | null): void {
    if (given === null) {
      this.waiting = undefined;
      this.cleared = this.number + 1;
      this.dispatch({ change: 'cleared' });
    } else if (this.underway !== null) {
      this.waiting = given;
    } else {
      this.dispatch({ change: 'verifying' });
      this.underway = this.post({ ask: 'verify', given });
    }
  }

  take(form: Parameters<VerifierActions['take']>[0]): Promise<string | null> {
    if (this.isDead) return Promise.resolve(null);
    return new Promise((resolve) => this.taking.set(this.post(form), resolve));
  }

  close(): void {
    this.worker.terminate();
  }

  private hear(answer: Answer): void {
    const taken = this.taking.get(answer.number);
    if (taken) {
      this.taking.delete(answer.number);
      taken(answer.answer === 'markdown' ? answer.text : answer.answer === 'page' ? answer.html : null);
      return;
    }
    if (answer.number === this.underway) {
      this.underway = null;
      const { waiting } = this;
      this.waiting = undefined;
      if (waiting) this.verify(waiting);
      if (answer.number < this.cleared) return;
    }
    // Rows are many: they are rendered in pieces, between which the page answers its reader.
    startTransition(() => this.dispatch({ change: 'answer', answer }));
  }
}
