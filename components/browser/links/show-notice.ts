/** Shows what is said of a link. Whatever a link or an earlier text holds is set as text, never as markup. */

import { putIn, takenOut } from '@/lib/interface/arriving';
import { TAG, tryAgain } from '@/lib/interface/common';
import type { DiffPart } from '@/lib/links/read/compare-words';
import { gapBetween } from '@/lib/text/word-gap';
import { inPageLanguage } from '../in-page-language';
import type { Notice } from './describe-link';
import { noticeButton, noticePart, openNotice, reloadButton } from './notice';

/**
 * Shows what is said of a link. `lookAgain` is called where the reader wants that.
 *
 * @returns how much of the window it covers at the foot, in pixels
 */
export function showNotice(page: Document, notice: Notice, language: string, lookAgain: () => void): number {
  const parts: HTMLElement[] = [];
  if (notice.diff) parts.push(diffElement(page, notice.diff, language));
  if (notice.words) {
    const words = noticePart(page, 'blockquote', 'notice-words', notice.words.text);
    words.lang = language;
    parts.push(words);
    if (notice.words.by !== undefined) parts.push(noticePart(page, 'p', 'notice-by', `— ${notice.words.by}`));
  }
  if (notice.ways.length > 0 || notice.retry) {
    const ways = noticePart(page, 'p', 'notice-ways', '');
    for (const { title, address } of notice.ways) {
      const link = noticePart(page, 'a', '', title);
      link.setAttribute('href', address.startsWith('#') ? address : inPageLanguage(address));
      ways.append(link);
    }
    if (notice.retry === 'look') ways.append(noticeButton(page, tryAgain, lookAgain));
    else if (notice.retry === 'load') ways.append(reloadButton(page));
    parts.push(ways);
  }
  return openNotice(page, 'link', notice.says, ...parts);
}

/** The words with what was taken out struck through and what was put in underlined; both are said as well. */
function diffElement(page: Document, diff: readonly DiffPart[], language: string): HTMLElement {
  const paragraph = noticePart(page, 'p', 'notice-words diff', '');
  paragraph.lang = language;
  for (const [index, { kind, text }] of diff.entries()) {
    paragraph.append(gapBetween(diff[index - 1]?.text ?? '', text));
    if (kind === 'same') paragraph.append(text);
    else {
      const changed = page.createElement(kind === 'added' ? 'ins' : 'del');
      const said = noticePart(page, 'span', 'visually-hidden', kind === 'added' ? putIn : takenOut);
      said.lang = TAG;
      changed.append(said, text);
      paragraph.append(changed);
    }
  }
  return paragraph;
}
