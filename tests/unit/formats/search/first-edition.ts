import { readLibrary } from '@/lib/content';
import { type Edition, joinLibrary } from '@/lib/edition';

/** The committed edition. */
export async function firstEdition(): Promise<Edition> {
  const [first] = joinLibrary(await readLibrary('content')).interviews;
  if (!first) throw new Error('there is no edition');
  return first.edition;
}
