/** Takes out of the page's address what mail and chat programs added to its fragment. */
import { bareFragment, isBareFragment } from '@/lib/links/read/bare-address';

/**
 * Where the fragment of the address names nothing on the page, but does without what was added to it, goes there in
 * place of it, and returns true: the browser then tells of the new address.
 */
export function mendAddress(page: Document): boolean {
  const [written = ''] = location.hash.split(':~:');
  if (written.length < 2 || isBareFragment(written) || page.getElementById(written.slice(1))) return false;
  const bare = bareFragment(written);
  if (!page.getElementById(bare)) return false;
  location.replace(`#${encodeURIComponent(bare)}`);
  return true;
}
