/** The writers of the formats that an edition can be taken away in: what lacks a row does not compile. */
import type { Edition } from '../edition';
import { writeNotesWebVtt, writeSubRip, writeWebVtt } from '../formats/exports/captions';
import { writeCsv } from '../formats/exports/csv';
import { writeEditionJson } from '../formats/exports/edition-json';
import { writeEpub } from '../formats/exports/epub/write-epub';
import type { ExportName } from '../formats/exports/formats';
import { writeMarkdown } from '../formats/exports/markdown';
import { writePlainText } from '../formats/exports/plain-text';
import { writeTei } from '../formats/exports/tei';
import { writeWebAnnotations } from '../formats/exports/web-annotations';
import { bookDesignOf } from './book-design';
import { writeSingleFile } from './single-file';

/** The contents of a file in one format. */
type ExportWriter = (edition: Edition) => string | Uint8Array | Promise<string | Uint8Array>;

const WRITERS: Readonly<Record<ExportName, ExportWriter>> = {
  epub: async (edition) => writeEpub(edition, await bookDesignOf(edition)),
  html: writeSingleFile,
  markdown: writeMarkdown,
  text: writePlainText,
  vtt: writeWebVtt,
  'notes-vtt': writeNotesWebVtt,
  srt: writeSubRip,
  csv: writeCsv,
  annotations: writeWebAnnotations,
  tei: writeTei,
  json: writeEditionJson,
};

/** Writes an edition in a format; the caller has seen to it that the edition has it (`ExportFormat.missing`). */
export async function writeExport(edition: Edition, name: ExportName): Promise<string | Uint8Array> {
  return WRITERS[name](edition);
}
