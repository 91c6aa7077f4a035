import { inLanguage } from '../text/language';
import { TAG } from './common';

/** Attributes for words of the interface within text that may be in another language. */
export const IN_INTERFACE = inLanguage(TAG);

/** Attributes for words of a text among those of the interface: none where both are in one language, or it is not known. */
export function ofText(language: string | undefined): ReturnType<typeof inLanguage> {
  return language === TAG ? {} : inLanguage(language);
}
