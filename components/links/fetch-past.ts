/** Gets the past of an edition. */
import type { LinkPast } from '@/lib/edition';
import { pastAddress } from '../addresses';

/** The past of an edition, or null where it cannot be had: without a connection, or from another version of the site. */
export async function fetchPast(edition: string): Promise<LinkPast | null> {
  try {
    const response = await fetch(pastAddress(edition));
    const past: unknown = response.ok ? await response.json() : null;
    return isPast(past) ? past : null;
  } catch {
    return null;
  }
}

/**
 * Whether this is what the build wrote. Its lists are not looked into: they come from the same build as the page, and
 * their forms change only with the version.
 */
function isPast(value: unknown): value is LinkPast {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'revisions' in value &&
    Array.isArray(value.revisions) &&
    'absentQuotes' in value &&
    Array.isArray(value.absentQuotes)
  );
}
