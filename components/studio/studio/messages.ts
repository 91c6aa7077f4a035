/** What the studio's page and its worker say to each other. Plain data. */
import type { ImportKind } from '../../../lib/import/types';
import type { Doubt, DoubtPlace } from '../../../lib/studio/doubts/types';
import type { FormValues } from '../../../lib/studio/form-fields';
import type { Pointed } from '../../../lib/studio/select';
import type { SingleFileParts } from '../../single-file/parts';
import type { WithoutNumber } from '../without-number';

/** A text that somebody dropped, chose or pasted. */
export interface Offered {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether its name is made of its opening words. */
  readonly isPasted?: true;
}

/** In what form an edition can be taken away: for one HTML file with what the build made for such. */
export type TakenForm =
  | { readonly form: 'folder' | 'markdown' }
  | { readonly form: 'page'; readonly parts: SingleFileParts };

/** What the page asks for. `number` comes back with the answer. */
export type Ask = {
  readonly number: number;
} /** Opens an edition: the one with an id, or the one that was worked on last. */ & (
  | { readonly ask: 'open'; readonly id: string | null }
  | { readonly ask: 'begin' }
  | { readonly ask: 'rename'; readonly id: string; readonly name: string }
  | { readonly ask: 'delete'; readonly id: string }
  /** Works here on the edition that is open, which another tab works on. */
  | { readonly ask: 'take-over' }
  /** Texts, and the names of files among them that could not be read. */
  | { readonly ask: 'add'; readonly offered: readonly Offered[]; readonly unread: readonly string[] }
  | { readonly ask: 'remove'; readonly text: string }
  | { readonly ask: 'take-as'; readonly text: string; readonly as: ImportKind }
  | { readonly ask: 'settle'; readonly doubt: string; readonly answer: number }
  | { readonly ask: 'undo' | 'redo' }
  | { readonly ask: 'fill'; readonly text: string; readonly values: FormValues }
  | { readonly ask: 'select'; readonly pointed: Pointed }
  | { readonly ask: 'reword'; readonly pointed: Pointed; readonly words: string }
  | { readonly ask: 'attribute'; readonly passage: string; readonly person: string }
  | { readonly ask: 'take-out'; readonly passage: string }
  /** Shows another page of the edition, from a row on. */
  | { readonly ask: 'view'; readonly view: string | null; readonly from: number }
  /**
   * Some more rows of a page of the preview, which from then on are kept up to date too; `only` them where they stand apart.
   * The answer has all that are shown.
   */
  | {
      readonly ask: 'rows';
      readonly view: string | null;
      readonly from: number;
      readonly to: number;
      readonly only: boolean;
    }
  /** Where the preview shows what a link of it leads to. */
  | { readonly ask: 'find'; readonly address: string }
  | { readonly ask: 'take'; readonly taken: TakenForm }
);

/** What is asked for, without its number. */
export type Question = WithoutNumber<Ask>;

/** The number of what the worker says unasked: what came of another tab. */
export const UNASKED = 0;

/** What the worker answers. */
export type Answer = { readonly number: number } & (
  | {
      readonly answer: 'work';
      readonly work: ShownWork;
      readonly problem: Wrong | null;
      /** After a step back: key of the doubt that had been settled by it, and is open again. */
      readonly reopened?: string;
    }
  | { readonly answer: 'rows'; readonly rows: Rows }
  /** The list of editions, after another tab changed one. */
  | { readonly answer: 'works'; readonly works: readonly ListedWork[] }
  | { readonly answer: 'found'; readonly found: FoundPlace | null }
  | { readonly answer: 'selected'; readonly selected: ShownSelection | null }
  | { readonly answer: 'taken'; readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly answer: 'problem'; readonly problem: Wrong }
);

/** Something that went wrong, and the way on. */
export interface Wrong {
  readonly found: string;
  readonly remedy: string;
}

/** An edition as a list shows it. */
export interface ListedWork {
  readonly id: string;
  readonly name: string;
  /** In milliseconds. */
  readonly changed: number;
}

/** A text of the edition, as a list shows it. */
export interface ShownText {
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  readonly kind: ImportKind;
  readonly title: string;
  readonly words: number;
  readonly format: string;
  readonly form: FormValues;
}

/** A doubt as the page shows it: it tells the worker which answer was chosen by its place. */
export interface ShownDoubt extends Omit<Doubt, 'answers'> {
  readonly answers: readonly { readonly label: string; readonly words?: string }[];
  /** Where the preview shows what it is about; null for nowhere. */
  readonly shownAt: ShownPlace | null;
}

/** A row of a page of the edition. */
export interface ShownPlace {
  /** Null for the interview, the slug of an essay, or `MAP_PAGE`. */
  readonly view: string | null;
  readonly row: number;
}

/** A place in the preview, and what is there. */
export interface FoundPlace {
  readonly at: ShownPlace;
  readonly place: DoubtPlace;
}

/** Everything that the page shows of an edition. */
export interface ShownWork {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly ShownText[];
  /** The first of them. */
  readonly doubts: readonly ShownDoubt[];
  readonly doubtsInAll: number;
  /** How many changes do not fit the text as it is imported now, and were left out. */
  readonly misfits: number;
  /** What keeps the edition from being published. */
  readonly problems: readonly (Wrong & { readonly text: string })[];
  readonly undo: string | null;
  readonly redo: string | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly isEdition: boolean;
  /** The essays, which can be shown in their own order. */
  readonly essays: readonly { readonly slug: string; readonly title: string; readonly voice: number }[];
  /** What the rows show: null for the interview, the slug of an essay, or `MAP_PAGE`. */
  readonly view: string | null;
  readonly language: string;
  /** How many quotes the fullest stretch of the preview has: what pairs them with their notes goes by it. */
  readonly pairs: number;
  readonly rows: Rows;
  readonly works: readonly ListedWork[];
  /** Whether another tab works on it: here it is only read, and follows. */
  readonly isElsewhere: boolean;
  /** Why the last change could not be kept; null where it was. */
  readonly unkept: string | null;
}

/** Some of the rows of the preview. */
export interface Rows {
  readonly from: number;
  /** How many there are. */
  readonly of: number;
  readonly rows: readonly Row[];
}

/** A part of the preview: the head, some passages with their notes, the end. */
export interface Row {
  readonly key: string;
  /** Rendered by the reader's own components, from sanitised texts; null where it is as in the answer before. */
  readonly html: string | null;
}

/** The paragraph under the cursor. */
export interface ShownSelection {
  readonly pointed: Pointed;
  readonly words: string;
  readonly speaker: string | null;
  readonly isOfInterview: boolean;
}
