/** What readers are told who ask for something that is made of the interview's words, where these are not on the page. */
import { translated } from '@/lib/interface/linking';
import { openNotice } from './notice';

/** Says that the page shows other words than were published, so that nothing can be made of them. */
export function sayTranslated(page: Document): void {
  openNotice(page, 'page', translated);
}
