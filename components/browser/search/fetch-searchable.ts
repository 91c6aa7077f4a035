/** Gets what can be found in an edition. */
import { isSearchable, type Searchable } from '@/lib/formats/search/searchable-types';
import { searchableAddress } from '../../../lib/site/addresses';

/**
 * What can be found in an edition. A kept copy is not taken without asking, since the text may have been corrected since.
 *
 * @throws where it cannot be had: without a connection, or from another version of the site
 */
export async function fetchSearchable(edition: string): Promise<Searchable> {
  const response = await fetch(searchableAddress(edition), { cache: 'no-cache' });
  const sent: unknown = response.ok ? await response.json() : null;
  if (!isSearchable(sent)) throw new Error('nothing that can be searched');
  return sent;
}
