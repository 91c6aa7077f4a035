/** Records in which something was found, as a list of links into the reader. */

import type { LibraryPlace, LibraryRecord } from '@/lib/formats/search/library-types';
import { essayAddress, interviewAddress, quoteAnchor } from '../../../../lib/site/addresses';
import { inPageLanguage } from '../../in-page-language';
import { writeFind } from '../find-address';
import { make, wordsElement } from '../show-words';
import type { FoundRecord } from './ask-library';

/**
 * An item of the list.
 *
 * @param before what was found before it: what is of the same interview, or answers the same question, does not name it again
 */
export function foundElement(
  page: Document,
  { record, hits }: FoundRecord,
  query: string,
  before: FoundRecord | undefined,
): HTMLElement {
  const item = make(page, 'li', 'find-place');
  const head = make(page, 'p', 'find-head');
  const isSameEdition = before?.record.edition === record.edition;
  if (!isSameEdition) {
    const title = make(page, 'b', 'find-speaker find-title', record.title);
    title.lang = record.titleLanguage;
    title.dir = 'auto';
    head.append(title);
  }
  const question = questionOf({ record, hits });
  if (question !== '' && !(isSameEdition && question === questionOf(before))) {
    const asked = make(page, 'span', 'find-question', question);
    asked.lang = record.titleLanguage;
    head.append(asked);
  }
  if (head.hasChildNodes()) item.append(head);
  for (const { place, terms } of hits) {
    const at = record.places[place];
    if (at) item.append(hitElement(page, record, at, query, terms));
  }
  return item;
}

/** The question that the first of the places answers, or nothing. */
function questionOf({ record, hits }: FoundRecord): string {
  return record.places[hits[0]?.place ?? -1]?.question ?? '';
}

function hitElement(
  page: Document,
  record: LibraryRecord,
  place: LibraryPlace,
  query: string,
  terms: readonly string[],
): HTMLElement {
  const link = make(page, 'a', record.essay ? 'find-hit find-note' : 'find-hit');
  link.href = addressOf(record, place, query);
  if (record.essay) {
    const essay = make(page, 'cite', 'find-essay', record.essay.title);
    essay.lang = record.language;
    link.append(essay);
  } else if (place.speaker !== '') link.append(make(page, 'span', 'find-by', place.speaker));
  const words = wordsElement(page, place.text, terms);
  words.lang = record.language;
  link.append(words);
  return link;
}

/** Where a place is in the reader, with the search that led to it, so that its words are marked there. */
function addressOf({ edition, essay }: LibraryRecord, { anchor, block }: LibraryPlace, query: string): string {
  const find = { query, by: '', part: '', fidelity: '' };
  if (essay && anchor === '') return inPageLanguage(essayAddress(edition, essay.slug)) + writeFind('', find, block);
  const fragment = essay ? quoteAnchor(encodeURIComponent(anchor)) : encodeURIComponent(anchor);
  return `${inPageLanguage(interviewAddress(edition))}${writeFind('', find)}#${fragment}`;
}
