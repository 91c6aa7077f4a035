/** Times as they are said. */
import { atomsOf } from './atoms';
import { timeOfDay } from './figures';
import type { NumberPhrase, NumberWord } from './phrases';
import type { NumberTable } from './table';

/** `half past ten`, `quarter to five`, `halb elf`. */
export function readClock(words: readonly NumberWord[], from: number, table: NumberTable): NumberPhrase | null {
  const [first, second, third] = [0, 1, 2].map((i) => words[from + i]?.normal ?? '');
  const hourOf = (word = '') => {
    const atom = atomsOf(word, table)?.[0];
    const value = /^\d{1,2}$/.test(word) ? Number(word) : atom?.kind === 'unit' ? atom.value : 0;
    return Number.isInteger(value) && value >= 1 && value <= 12 ? value : 0;
  };
  const said = (end: number, hours: number, minutes: number): NumberPhrase => {
    const time = (hours * 60 + minutes + 720) % 720;
    return { end, values: [timeOfDay(Math.floor(time / 60) || 12, time % 60)], kind: 'any', isLoose: false };
  };
  if (table.half.isBefore && table.half.words.has(first ?? '') && hourOf(second) > 0) {
    return said(from + 2, hourOf(second), -30);
  }
  if (table.language !== 'en' || hourOf(third) === 0) return null;
  const minutes = first === 'half' ? 30 : first === 'quarter' ? 15 : 0;
  if (minutes === 0 || (second !== 'past' && second !== 'to')) return null;
  return said(from + 3, hourOf(third), second === 'to' ? -minutes : minutes);
}
