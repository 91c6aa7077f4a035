/** One edition written as one file, in a format of the table. */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { formatProblem, interviewFolders, readInterviewFolder } from '../content';
import { type Edition, joinInterview } from '../edition';
import { EXPORT_NAMES, type ExportName, exportFileName, exportFormat, isExportName } from '../formats/exports/formats';
import { formats } from '../interface/files';
import { PrintError } from '../site/chromium/print-page';
import { writeExport } from '../site/write-export';
import { nearestName } from '../text/nearest-name';
import { Failure, UsageError } from './command';

/** What the command line asks for. */
export interface FileRequest {
  /** Names of interviews as given: it should be one. */
  readonly interviews: readonly string[];
  readonly format: string | undefined;
  /** Path of the file; otherwise one in the working folder that is named for the edition. */
  readonly out: string | undefined;
  readonly force: boolean;
}

/**
 * Writes the file.
 *
 * @param content the folder of the interviews
 * @returns what to tell: the path of what was written, and whom it is for where that is not everybody; lines
 * @throws {UsageError} with all that is wrong with the request; {Failure} where the interview is not there or not whole,
 *   has no such file, or another is in the way
 */
export async function exportFile(content: string, { interviews, format, out, force }: FileRequest): Promise<string> {
  const [name] = interviews;
  const found = name === undefined ? null : await findEdition(content, name);
  const wrong = [
    name === undefined ? 'INTERVIEW is missing' : '',
    interviews.length > 1 ? `one INTERVIEW at a time is exported, and ${interviews.length} are named` : '',
    typeof found === 'string' ? found : '',
    format === undefined ? `--format NAME is missing: ${formatNames()}` : '',
    format !== undefined && !isExportName(format) ? unknownFormat(format) : '',
  ].filter((problem) => problem !== '');
  if (wrong.length > 0) throw new UsageError(wrong.join('; '));
  if (found === null || typeof found === 'string' || format === undefined || !isExportName(format)) return '';
  const edition = found;
  const missing = exportFormat(format).missing?.(edition) ?? null;
  if (missing !== null) throw new Failure(`${edition.slug} has no ${formats[format]}: ${missing}`);
  const path = resolve(out ?? exportFileName(edition, format));
  if (!force && (await isThere(path)))
    throw new Failure(`${path} is there already; give another file with --out, or replace it with --force`);
  await write(path, await contentsOf(edition, format), force);
  const notice = exportFormat(format).holdsAll && !edition.openLicence ? `${OWN_USE}\n` : '';
  return `${path}\n${notice}`;
}

/** Said of a file that holds texts whole whose rights are reserved. */
const OWN_USE = 'It is for your own use: it holds the texts whole, and the rights to them are reserved.';

async function contentsOf(edition: Edition, format: ExportName): Promise<string | Uint8Array> {
  try {
    return await writeExport(edition, format);
  } catch (error) {
    throw error instanceof PrintError ? new Failure(error.message) : error;
  }
}

/** The formats with what each is, a line for each. */
export function describeFormats(): string {
  const width = Math.max(...EXPORT_NAMES.map((name) => name.length));
  return EXPORT_NAMES.map((name: ExportName) => {
    const { use } = exportFormat(name);
    return `  ${name.padEnd(width)}  ${formats[name]}: ${use}`;
  }).join('\n');
}

function formatNames(): string {
  return `it is one of ${EXPORT_NAMES.join(', ')}`;
}

function unknownFormat(given: string): string {
  const near = nearestName(given, EXPORT_NAMES);
  return `there is no format '${given}'${near === null ? '' : ` (did you mean ${near}?)`}: ${formatNames()}`;
}

/** The edition of an interview by the name of its folder or in addresses; what to say where there is none. */
async function findEdition(content: string, name: string): Promise<Edition | string> {
  const folders = await interviewFolders(content).catch(() => {
    throw new Failure(`the folder of the interviews, ${content}, cannot be read`);
  });
  // The folder of that name first, and the others only where it is none.
  const first = folders.filter((folder) => folder === name);
  for (const folder of [...first, ...folders.filter((each) => each !== name)]) {
    const { interview, problems, named } = await readInterviewFolder(content, folder);
    if (folder !== name && named?.slug !== name) continue;
    const joined = interview === null ? null : joinInterview(interview);
    const all = [...problems, ...(joined?.problems ?? [])];
    if (all.length > 0 || !joined?.interview)
      throw new Failure(`the interview has problems\n\n${all.map(formatProblem).join('\n\n')}`);
    return joined.interview.edition;
  }
  const near = nearestName(name, folders);
  const meant = near === null ? '' : ` (did you mean ${near}?)`;
  const more = folders.length > LISTED ? ` and ${folders.length - LISTED} more` : '';
  return `there is no interview '${name}'${meant}: it is one of ${folders.slice(0, LISTED).join(', ')}${more}`;
}

/** Names of interviews that a message lists. */
const LISTED = 20;

async function write(path: string, contents: string | Uint8Array, force: boolean): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
