/** What the files say that an edition can be taken away as. */
import type { Phrase } from '../phrase';

export const madeWith = 'Made with Gloss.';

export function thisEditionIsAt<Part>(address: Part): Phrase<Part> {
  return [' This edition is at ', address, '.'];
}

export const forYourUse = 'For your own use: the rights to these texts are reserved. ';
export const whereLinksLead = 'Where links lead';

/** Behind the title and the author of a work: when it was published. */
export function published(date: string | undefined): string {
  return date === undefined ? '. ' : `, ${date}. `;
}

/** What the formats are called, by their names at the command line. */
export const formats = {
  epub: 'EPUB',
  html: 'One HTML file',
  pdf: 'PDF',
  markdown: 'Markdown',
  text: 'Plain text',
  vtt: 'WebVTT captions',
  'notes-vtt': 'WebVTT notes',
  srt: 'SubRip captions',
  csv: 'CSV',
  annotations: 'Web Annotations',
  tei: 'TEI',
  json: 'JSON',
};

export const cover = 'Cover';
export const contents = 'Contents';
export const notes = 'Notes';

export function rights(notice: string): string {
  return `Rights: ${notice}`;
}

export const shortQuotations =
  'The rights to these texts are reserved: this file holds short quotations from them, and where each stands. The whole can be read at the address above.';

/** An essay with its author, and in a list of what a file holds. */
export function titleBy(title: string, author: string): string {
  return `${title} by ${author}`;
}

export function withEssay(line: string): string {
  return `With ${line}`;
}

export function notesOn(title: string): string {
  return `Notes on ${title}`;
}
