/** What can go wrong while an edition is made, as the page tells it. Pure. */
import * as say from '@/lib/interface/making';
import type { Wrong } from './messages';

/** Where another tab works on the edition. */
export const ELSEWHERE: Wrong = {
  found: say.inAnotherTab,
  remedy: say.closeThere,
};

/** Where another tab deleted it. */
export const DELETED: Wrong = {
  found: say.deletedElsewhere,
  remedy: say.beginOrOpen,
};

/** Names of files that the browser did not read; empty for none. */
export function unreadFiles(names: readonly string[]): Wrong[] {
  return names.length === 0 ? [] : [{ found: say.unread(names), remedy: say.filesThemselves }];
}

/** Several things that went wrong, as one; null for none. */
export function allOf(wrongs: readonly Wrong[]): Wrong | null {
  if (wrongs.length === 0) return null;
  const remedies = new Set(wrongs.map(({ remedy }) => remedy));
  return { found: say.andThis(wrongs.map(({ found }) => found)), remedy: [...remedies].join(' ') };
}

/** Why an edition could not be kept. */
export function whyUnkept(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return name === 'QuotaExceededError' ? say.noRoom : say.keepsNothing;
}
