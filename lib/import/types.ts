/** The intermediate model: what every reader makes of a file, and what the passes and the writer work with. */
import type { RootContent } from 'mdast';
import type { Participant } from '../content/schema';
import type { Problem } from '../text/problem';

/** Lines of the input, or whatever its `unit` counts; 1-based, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What places in the input are counted in: documents have no lines, and transcriptions in JSON have segments. */
export type Unit = 'line' | 'paragraph' | 'segment';

/** One block of an imported text: a paragraph, heading, quotation, list or the like. */
export interface Block {
  readonly node: RootContent;
  /** The words of `node`, as `textOf` gives them. */
  readonly text: string;
  readonly lines: Lines;
  /** Who says it, where the format itself tells: a voice of captions, a speaker of a transcription. */
  readonly speaker?: string;
  /** Seconds from the beginning of the recording. */
  readonly time?: number;
  /** What is asked of the author about this block, in order. Plain words, no full stop. */
  readonly doubts?: readonly string[];
}

/** Words of the input that are not in the text that comes out, or only in its front matter. */
export interface Stripped {
  /** Why: a `LeftOutReason`, such as `share bar`; of a field of the text's header its name, in small letters. */
  readonly reason: string;
  readonly lines: Lines;
  /** The words as they stand in the input. */
  readonly text: string;
}

/** What a text says of itself. */
export interface FoundMeta {
  readonly title?: string;
  readonly dek?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly outlet?: string;
  readonly show?: string;
  readonly author?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly rights?: string;
}

/** A file as its reader gives it to the passes. */
export interface Draft {
  /** What the format is called. */
  readonly format: string;
  readonly unit: Unit;
  readonly blocks: readonly Block[];
  readonly meta: FoundMeta;
  readonly stripped: readonly Stripped[];
  /** Whatever is odd in the input and was taken as it could be. Sentences. */
  readonly notes: readonly string[];
  /** True for transcriptions of recordings, which hold nothing but talk. */
  readonly isRecording: boolean;
}

/** What a file is: the interview, or an essay about it. */
export type ImportKind = 'transcript' | 'commentary';

/** A file as it was given. */
export interface ImportSource {
  /** Its name, for messages and where nothing better is found for a title. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Day of the file, YYYY-MM-DD, where the text tells none. */
  readonly day: string;
}

/** What somebody who imports may say beforehand. */
export interface ImportOptions {
  /** Overrules what the file is taken for. */
  readonly as?: ImportKind;
  /** Names by the labels of the source: `SPEAKER_00` is `Ada Quill`. */
  readonly speakers?: ReadonlyMap<string, string>;
}

/** Something that the author should look at; it is marked in the Markdown where it stands. */
export interface Doubt {
  /** Plain words, no full stop. */
  readonly text: string;
  /** Of the input; null for what concerns the text as a whole. */
  readonly lines: Lines | null;
}

/** A file made into Markdown in the format of `content/`. */
export interface Imported {
  readonly kind: ImportKind;
  readonly format: string;
  readonly unit: Unit;
  readonly slug: string;
  readonly markdown: string;
  /** Of a transcript; in order of their first words. */
  readonly participants: readonly Participant[];
  readonly words: number;
  readonly doubts: readonly Doubt[];
  readonly stripped: readonly Stripped[];
  /** The words of its blocks in order, with their places in the input. */
  readonly blocks: readonly Pick<Block, 'text' | 'lines'>[];
  readonly notes: readonly string[];
  /** What lib/content objects to in the Markdown. */
  readonly problems: readonly Problem[];
}

/** What came of an import: a text, or the one problem for which there is none. */
export type ImportResult =
  | { readonly imported: Imported; readonly problem: null }
  | { readonly imported: null; readonly problem: Problem };

/** What came of reading a file. */
export type ReadResult =
  | { readonly draft: Draft; readonly problem: null }
  | { readonly draft: null; readonly problem: Problem };
