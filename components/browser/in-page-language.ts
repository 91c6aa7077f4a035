import { LANGUAGE } from '@/lib/interface/common';
import { SITE } from '../../lib/site/site';

/**
 * An address of the site as it is in the language of the page: another one where the page stands below the folder of its
 * language, as its root then tells. For links that a reader follows; what is copied and cited is the edition's own.
 */
export function inPageLanguage(address: string): string {
  const isBelow = document.documentElement.dataset.inOwn !== undefined;
  return isBelow ? `${SITE.basePath}/${LANGUAGE}${address.slice(SITE.basePath.length)}` : address;
}
