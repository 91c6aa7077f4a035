/** Gets the past of an edition. */
import type { LinkPast } from '@/lib/edition';
import { pastAddress } from '../../../lib/site/addresses';

/**
 * The past of an edition, or null where it cannot be had: without a connection, or from another version of the site. A
 * kept copy is not taken without asking, since the text may have been corrected since.
 */
export async function fetchPast(edition: string): Promise<LinkPast | null> {
  try {
    const response = await fetch(pastAddress(edition), { cache: 'no-cache' });
    const past: unknown = response.ok ? await response.json() : null;
    return isPast(past) ? past : null;
  } catch {
    return null;
  }
}

/** Whether this is what a build wrote. Its lists are not looked into: their forms change only with the version. */
function isPast(value: unknown): value is LinkPast {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'text' in value &&
    typeof value.text === 'string' &&
    'revisions' in value &&
    Array.isArray(value.revisions) &&
    'absentQuotes' in value &&
    Array.isArray(value.absentQuotes)
  );
}
