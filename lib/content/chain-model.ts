/** Linear chains of hidden states: how likely each state is at each step, all steps considered. */
import { highestOf } from '../text/many';

/** Scores are natural logarithms of unnormalised weights; `-Infinity` forbids. */
export interface ChainModel {
  /** Number of steps. */
  readonly length: number;
  /** Number of states. */
  readonly states: number;
  /** How well a state suits a step by itself. */
  readonly suits: (step: number, state: number) => number;
  /** How well a state at `step` (1 or later) follows a state at the step before. */
  readonly follows: (step: number, before: number, state: number) => number;
}

function logSum(values: readonly number[]): number {
  const highest = highestOf(values);
  if (highest === Number.NEGATIVE_INFINITY) return highest;
  return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0));
}

/** A row for each step: for each state, the summed score of all ways that lead into it, itself included. */
function forward(model: ChainModel, states: readonly number[]): number[][] {
  const rows: number[][] = [];
  for (let step = 0; step < model.length; step += 1) {
    const before = rows[step - 1];
    rows.push(
      states.map((state) => {
        const ways = before?.map((score, from) => score + model.follows(step, from, state));
        return model.suits(step, state) + (ways === undefined ? 0 : logSum(ways));
      }),
    );
  }
  return rows;
}

/** A row for each step: for each state, the summed score of all ways that lead on from it. */
function backward(model: ChainModel, states: readonly number[]): number[][] {
  const rows: number[][] = [states.map(() => 0)];
  for (let step = model.length - 1; step > 0; step -= 1) {
    const after = rows.at(-1) ?? [];
    rows.push(
      states.map((from) =>
        logSum(after.map((score, state) => score + model.follows(step, from, state) + model.suits(step, state))),
      ),
    );
  }
  return rows.reverse();
}

/**
 * The probability of each state at each step over all sequences of states: the forward-backward algorithm (Baum,
 * Petrie, Soules and Weiss, 1970). Costs steps × states². Some sequence must not be forbidden.
 */
export function stateProbabilities(model: ChainModel): number[][] {
  if (model.length === 0) return [];
  const states = Array.from({ length: model.states }, (_, state) => state);
  const into = forward(model, states);
  const onwards = backward(model, states);
  const total = logSum(into.at(-1) ?? []);
  return into.map((row, step) => row.map((score, state) => Math.exp(score + (onwards[step]?.[state] ?? 0) - total)));
}
