/** The writers of the formats that an edition can be taken away in: what lacks a row does not compile. */
import type { Edition } from '../edition';
import type { ExportName } from '../formats/exports/formats';
import { interfaceOf } from '../interface/languages';
import { bookDesignOf } from './book-design';
import { type MadeTexts, textsIn } from './languages/made-in';
import { writePdf } from './pdf';
import { writeSingleFile } from './single-file';

/** The contents of a file in one format, by writers that know the words of the edition's interface. */
type ExportWriter = (edition: Edition, texts: MadeTexts) => string | Uint8Array | Promise<string | Uint8Array>;

const WRITERS: Readonly<Record<ExportName, ExportWriter>> = {
  epub: async (edition, { writeEpub }) => writeEpub(edition, await bookDesignOf(edition)),
  html: writeSingleFile,
  pdf: writePdf,
  markdown: (edition, { writeMarkdown }) => writeMarkdown(edition),
  text: (edition, { writePlainText }) => writePlainText(edition),
  vtt: (edition, { writeWebVtt }) => writeWebVtt(edition),
  'notes-vtt': (edition, { writeNotesWebVtt }) => writeNotesWebVtt(edition),
  srt: (edition, { writeSubRip }) => writeSubRip(edition),
  csv: (edition, { writeCsv }) => writeCsv(edition),
  annotations: (edition, { writeWebAnnotations }) => writeWebAnnotations(edition),
  tei: (edition, { writeTei }) => writeTei(edition),
  json: (edition, { writeEditionJson }) => writeEditionJson(edition),
};

/** Writes an edition in a format; the caller has seen to it that the edition has it (`ExportFormat.missing`). */
export async function writeExport(edition: Edition, name: ExportName): Promise<string | Uint8Array> {
  return WRITERS[name](edition, await textsIn(interfaceOf(edition.meta)));
}
