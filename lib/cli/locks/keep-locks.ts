import { readLibrary } from '../../content';
import { joinLibrary } from '../../edition';
import type { Problem } from '../../text/problem';
import { today } from '../../text/today';
import { formatLocks } from '../reports/format-locks';
import { lockUpdateOf, saveLocks } from './save-locks';

/**
 * Reads all of the content, and brings the locks up to date before pages are made of it. What they learned is reported,
 * and so is a folder that cannot be written: pages then have ids that no file keeps yet.
 *
 * @returns what is wrong with the content; nothing is written then
 * @throws {Failure} as `saveLocks` does
 */
export async function keepLocks(content: string, report: (text: string) => void): Promise<readonly Problem[]> {
  const { interviews, problems } = joinLibrary(await readLibrary(content), undefined, today());
  if (problems.length === 0) report(formatLocks(await saveLocks(interviews.map(lockUpdateOf))));
  return problems;
}
