/** What the search of an edition says. */
import { plural } from '../phrase';
import { TAG } from './common';

export const find = 'Find';
export const panel = 'Find in this edition';
export const field = 'Find in interview and essays';
export const library = 'People, questions and essays of all editions';

export const filters = { by: 'Speaker', part: 'Where', fidelity: 'Fidelity of quotes' };
export const everybody = 'Everybody';
export const everywhere = 'Everywhere';
export const quotedOrNot = 'Quoted or not';

export function quotedAs(fidelity: string): string {
  return `Quoted: ${fidelity}`;
}

export function nothingFound(query: string): string {
  return `Nothing found for ${query}.`;
}

export function placesFound(count: number): string {
  return plural(TAG, count, { one: '1 place found.', other: `${count} places found.` });
}

export const showMore = 'Show more';

export function withoutFilters(count: number): string {
  return `Without filters (${count})`;
}

export const fewerWords = 'Fewer words, or the beginning of one, find more.';
export const lookFor = 'Look for: ';
