/** The past of an edition, from the single file that it is in. */
import type { LinkPast } from '@/lib/edition';
import { PAST_ID } from './past-id';

/** The past that the file holds, as it was written with the rest of the file; null where it holds none. */
export async function fetchPast(_edition: string): Promise<LinkPast | null> {
  const text = document.getElementById(PAST_ID)?.textContent;
  return text ? JSON.parse(text) : null;
}
