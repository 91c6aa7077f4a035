/** Offers a reader who comes back to go on where they were. */
import * as say from '@/lib/interface/reader';
import { closeNotice, noticePart, openNotice } from '../links/notice';

/** About how many letters of a passage are shown, as far as whole words go. */
const SHOWN = 60;

/** Shows the offer at the foot of the window: the opening words of the passage, as a link to it. */
export function offerContinue(page: Document, passage: HTMLElement): void {
  const words = passage.querySelector('p:not(.speaker, .timecode)')?.textContent.trim() ?? '';
  const opening = words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s+\S*$/, '')} …` : words;
  const ways = noticePart(page, 'p', 'notice-ways', '');
  const link = noticePart(page, 'a', '', say.continueAt(opening));
  link.setAttribute('href', `#${encodeURIComponent(passage.id)}`);
  link.addEventListener('click', () => closeNotice(page, 'place'));
  ways.append(link);
  openNotice(page, 'place', say.readBefore, ways);
}
