/** Where an edition stands for those who have it in a file. */
import type { Edition } from '../edition';
import { interviewAddress } from './addresses';
import { SITE } from './site';

/** Its address on the site that `GLOSS_SITE` names; null where that names none. */
export function editionOnSite({ slug }: Pick<Edition, 'slug'>): string | null {
  return process.env.GLOSS_SITE ? SITE.origin + interviewAddress(slug) : null;
}
