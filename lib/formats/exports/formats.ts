/** The one table of what an edition can be taken away as: for the command, the built folder and the pages' links. */

import type { Edition } from '@/lib/edition';
import { formats } from '@/lib/interface/files';
import { exportAddress } from '../../site/addresses';
import { missingCaptions, missingTimedNotes } from './captions';
import { ANNOTATIONS_ENDING } from './web-annotations';

/** A format that an edition can be taken away in. */
export interface ExportFormat {
  /** What it is good for: a phrase, without a full stop. */
  readonly use: string;
  /** Behind the name of its file, with the full stop. Unique. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether each build has a file of it; otherwise the command alone writes it. */
  readonly isBuilt: boolean;
  /** Whether it holds the texts whole where their rights are reserved too. */
  readonly holdsAll?: boolean;
  /** Why an edition has none: a sentence without its full stop; null where it has one. Left out where all have one. */
  readonly missing?: (edition: Edition) => string | null;
}

/** Every format, in the order in which they are listed. */
export const EXPORT_FORMATS = {
  epub: {
    use: 'a book: the interview with notes that open in place, and the essays',
    ending: '.epub',
    mediaType: 'application/epub+zip',
    isBuilt: true,
  },
  html: {
    use: 'interview, essays and map in one file that is read without a network',
    ending: '.html',
    mediaType: 'text/html',
    isBuilt: false,
    holdsAll: true,
  },
  pdf: {
    use: 'interview and essays typeset for paper, made by a Chromium of this machine',
    ending: '.pdf',
    mediaType: 'application/pdf',
    isBuilt: false,
    holdsAll: true,
  },
  markdown: {
    use: 'the interview with its notes as footnotes, and the essays',
    ending: '.md',
    mediaType: 'text/markdown',
    isBuilt: true,
  },
  text: {
    use: 'the words, for anything that reads text',
    ending: '.txt',
    mediaType: 'text/plain',
    isBuilt: true,
  },
  vtt: {
    use: 'what is said, for players',
    ending: '.vtt',
    mediaType: 'text/vtt',
    isBuilt: true,
    missing: missingCaptions,
  },
  'notes-vtt': {
    use: 'the notes as a second track, each while its words are said',
    ending: '.notes.vtt',
    mediaType: 'text/vtt',
    isBuilt: true,
    missing: missingTimedNotes,
  },
  srt: {
    use: 'what is said, for older players',
    ending: '.srt',
    mediaType: 'application/x-subrip',
    isBuilt: true,
    missing: missingCaptions,
  },
  csv: {
    use: 'every quote with its place, fidelity, and words as quoted and as said',
    ending: '.csv',
    mediaType: 'text/csv',
    isBuilt: true,
  },
  annotations: {
    use: 'the notes with their places, as W3C Web Annotations',
    ending: ANNOTATIONS_ENDING,
    mediaType: 'application/ld+json',
    isBuilt: true,
  },
  tei: {
    use: 'interview, notes and essays as TEI P5, for scholars and archives',
    ending: '.tei.xml',
    mediaType: 'application/tei+xml',
    isBuilt: true,
  },
  json: {
    use: 'the edition as data, with a published schema',
    ending: '.json',
    mediaType: 'application/json',
    isBuilt: true,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** What a format is called at the command line. */
export type ExportName = keyof typeof EXPORT_FORMATS;

/** The names of all formats, in the table's order. */
export const EXPORT_NAMES: readonly ExportName[] = Object.keys(EXPORT_FORMATS).filter(isExportName);

/** Whether a format is called so. */
export function isExportName(name: string): name is ExportName {
  return Object.hasOwn(EXPORT_FORMATS, name);
}

/** What the table says of a format. */
export function exportFormat(name: ExportName): ExportFormat {
  return EXPORT_FORMATS[name];
}

/** The name of the file of an edition in a format, without folders. */
export function exportFileName(edition: Pick<Edition, 'slug'>, name: ExportName): string {
  return edition.slug + exportFormat(name).ending;
}

/** A file that stands in the built folder beside the pages of an edition. */
export interface BuiltExport extends ExportFormat {
  readonly name: ExportName;
  /** What it is, in a word or two, as readers are told. */
  readonly title: string;
  readonly file: string;
  /** From the root of the host. */
  readonly address: string;
}

/** The files that the built folder has of an edition. */
export function builtExports(edition: Edition): BuiltExport[] {
  return EXPORT_NAMES.flatMap((name) => {
    const format = exportFormat(name);
    if (!format.isBuilt || (format.missing?.(edition) ?? null) !== null) return [];
    const file = exportFileName(edition, name);
    return [{ ...format, name, title: formats[name], file, address: exportAddress(edition.slug, file) }];
  });
}
