/** The writers of the formats that an edition can be taken away in: what lacks a row does not compile. */
import type { Edition } from '../edition';
import type { ExportName } from '../formats/exports/formats';
import { writePlainText } from '../formats/exports/plain-text';

/** The contents of a file in one format. */
type ExportWriter = (edition: Edition) => string | Uint8Array | Promise<string | Uint8Array>;

const WRITERS: Readonly<Record<ExportName, ExportWriter>> = {
  text: writePlainText,
};

/** Writes an edition in a format; the caller has seen to it that the edition has it (`ExportFormat.missing`). */
export async function writeExport(edition: Edition, name: ExportName): Promise<string | Uint8Array> {
  return WRITERS[name](edition);
}
