/** How an edition is divided into the files of a book, and where each of its things stands. */
import { type Edition, type EditionPassage, indexEdition, outlineOf } from '@/lib/edition';

/** A chapter or question in a part. */
export interface Heading {
  readonly title: string;
  /** 1 for chapters of the highest rank; null for a question. */
  readonly level: number | null;
  /** Id of the passage under it. */
  readonly passage: string;
}

/** A part of the interview: a file of the book. */
export interface Part {
  readonly file: string;
  readonly title: string;
  readonly passages: readonly EditionPassage[];
  /** In order; those that readers can go to. */
  readonly headings: readonly Heading[];
}

/** An edition as a book. */
export interface Book {
  readonly edition: Edition;
  readonly parts: readonly Part[];
  /** Addresses within the book: file and, where it is a part of one, id. */
  passageAddress(id: string): string;
  quoteAddress(id: string): string;
  noteAddress(id: string): string;
  blockAddress(commentary: string, block: number): string;
  essayQuoteAddress(id: string): string;
}

/** Letters (UTF-16 units) of a part from which on the next question begins another. */
const ENOUGH = 6_000;

/** The book of an edition. Ids in it are numbers of order, as ids of XML cannot be those of links. */
export function bookOf(edition: Edition): Book {
  const index = indexEdition(edition);
  const parts = partsOf(edition);
  const partOf = new Map(parts.flatMap(({ file, passages }) => passages.map(({ id }) => [id, file] as const)));
  const essayOf = new Map(edition.commentaries.map(({ slug }, order) => [slug, essayFile(order)]));
  const quoteOrder = new Map(
    edition.commentaries.flatMap(({ quotes }) => quotes).map(({ id }, order) => [id, order + 1]),
  );
  const inPart = (passage: string | undefined, id: string) => `${partOf.get(passage ?? '') ?? TITLE_FILE}#${id}`;
  const firstPassage = (quote: string) => {
    const placement = index.quoteById.get(quote)?.placement;
    return placement?.status === 'located' ? placement.spans[0]?.passage : undefined;
  };
  const lastPassage = (quote: string) => {
    const placement = index.quoteById.get(quote)?.placement;
    return placement?.status === 'located' ? placement.spans.at(-1)?.passage : undefined;
  };
  const numberOf = (quote: string) => quoteOrder.get(quote) ?? 0;
  return {
    edition,
    parts,
    passageAddress: (id) => inPart(id, `p${(index.passageOrder.get(id) ?? 0) + 1}`),
    quoteAddress: (id) => inPart(firstPassage(id), `q${numberOf(id)}`),
    // A note stands where its call does: behind the last words of the quote.
    noteAddress: (id) => inPart(lastPassage(id), `n${numberOf(id)}`),
    blockAddress: (commentary, block) => `${essayOf.get(commentary) ?? TITLE_FILE}#b${block + 1}`,
    essayQuoteAddress: (id) =>
      `${essayOf.get(index.quoteById.get(id)?.commentary ?? '') ?? TITLE_FILE}#e${numberOf(id)}`,
  };
}

/** The file of the title page. */
export const TITLE_FILE = 'title.xhtml';

/** The file of an essay by its place among them. */
export function essayFile(order: number): string {
  return `essay-${order + 1}.xhtml`;
}

/** The id of an address within the book. */
export function idOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}

/** A part for each chapter, and in long ones another at a question. */
function partsOf(edition: Edition): Part[] {
  const questions = new Map(outlineOf(edition).map(({ passage, title }) => [passage, title]));
  const chapters = new Map(edition.chapters.map((chapter) => [chapter.passage, chapter]));
  const parts: { title: string; passages: EditionPassage[]; headings: Heading[]; letters: number }[] = [];
  for (const passage of edition.passages) {
    const chapter = chapters.get(passage.id);
    const question = questions.get(passage.id);
    const last = parts.at(-1);
    const begins = chapter !== undefined || last === undefined || (question !== undefined && last.letters >= ENOUGH);
    const part = begins || last === undefined ? { title: '', passages: [], headings: [], letters: 0 } : last;
    if (part !== last) parts.push(part);
    if (chapter !== undefined) part.headings.push(chapter);
    if (question !== undefined) part.headings.push({ title: question, level: null, passage: passage.id });
    if (part.title === '') part.title = chapter?.title ?? question ?? '';
    part.passages.push(passage);
    part.letters += passage.text.length;
  }
  return parts.map(({ title, passages, headings }, order) => ({
    file: `part-${order + 1}.xhtml`,
    title: title === '' ? edition.meta.title : title,
    passages,
    headings,
  }));
}
