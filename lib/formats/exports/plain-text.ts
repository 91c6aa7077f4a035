/** An edition as plain text: the interview with the numbers of its notes, and the notes behind it. */

import { type Edition, type EditionPassage, indexEdition, placedQuotes } from '@/lib/edition';
import * as say from '../../interface/files';
import { rightsNotice, shareableEdition } from './shareable';
import { essayLine, fidelityName, noteCalls, noteTexts, sourceLines, speakerLabel } from './wording';

/** The edition in paragraphs with empty lines between them. Ends in a line feed. Cost: linear. */
export function writePlainText(whole: Edition): string {
  const edition = shareableEdition(whole);
  const notice = rightsNotice(whole);
  const quotes = placedQuotes(edition.commentaries);
  const chapters = new Map(edition.chapters.map(({ passage, title }) => [passage, title]));
  const paragraphs = [
    [edition.meta.title, edition.meta.dek].filter((line) => line !== undefined).join('\n'),
    sourceLines(edition).join('\n'),
    ...edition.commentaries.map((commentary) => say.withEssay(essayLine(edition, commentary))),
    ...(notice === null ? [] : [notice]),
    ...edition.introduction.map(({ text }) => text),
    ...edition.passages.flatMap((passage) => {
      const chapter = chapters.get(passage.id);
      return [...(chapter === undefined ? [] : [`— ${chapter} —`]), passageText(edition, passage)];
    }),
    ...(quotes.length === 0 ? [] : [`— ${say.notes} —`]),
    ...quotes.map((quote) => {
      const words = noteTexts(edition, quote).map(({ text }) => text);
      return `[${quote.number}] ${quote.lemma}] (${fidelityName(quote)}) ${words.join('\n\n')}`;
    }),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function passageText(edition: Edition, passage: EditionPassage): string {
  const speaker = passage.opensTurn ? speakerLabel(indexEdition(edition).speakerOf(passage), passage) : undefined;
  let text = speaker === undefined ? '' : `${speaker}: `;
  let from = 0;
  for (const { at, quotes } of noteCalls(edition, passage)) {
    text += passage.text.slice(from, at) + quotes.map(({ number }) => `[${number}]`).join('');
    from = at;
  }
  return text + passage.text.slice(from);
}
