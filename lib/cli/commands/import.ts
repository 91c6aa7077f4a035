import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { displayPath } from '../../content/read-source';
import { isSlug, toSlug } from '../../content/slug';
import { importFile } from '../../import/import-file';
import type { ImportKind, ImportOptions } from '../../import/types';
import { formatProblem, type Problem } from '../../text/problem';
import { defineCommand, type Output, UsageError } from '../command';
import { isAllowed } from '../imports/ask';
import { importOnto } from '../imports/import-onto';
import { type ImportedSource, type PlannedFile, planImport } from '../imports/plan-import';
import { readImportSource } from '../imports/read-import-source';
import { writeImport } from '../imports/write-import';
import { formatChanges, formatImport } from '../reports/format-import';
import { countOf } from '../reports/format-quotes';

export const command = defineCommand({
  name: 'import',
  about:
    'Makes an edition of what people have: plain text, Markdown, saved web pages, documents (.docx), captions (WebVTT, SRT)\n' +
    'and transcriptions in JSON, told apart by what they hold. Finds out which is the interview and which are commentaries,\n' +
    'who speaks, title and date; strips what is not the text and says what; marks what is doubtful in the text with comments\n' +
    'that `gloss check` lists until they are deleted. No word is changed, and nothing is overwritten unasked.\n' +
    'With --onto, lays captions, or whatever has times, under the transcript of an edition that is there: every word of it\n' +
    'gets its time, in times.json, and what editing took out or changed is said. The transcript stays as it is.',
  operands: { takes: 'FILE' },
  options: {
    into: { type: 'string', takes: 'content/NAME', help: 'folder of the edition that is made' },
    onto: { type: 'string', takes: 'content/NAME', help: 'folder of the edition whose words get their times' },
    as: {
      type: 'string',
      takes: 'KIND',
      help: 'transcript or commentary, where the files are taken for the wrong one',
    },
    speaker: {
      type: 'string',
      takes: 'LABEL=NAME',
      help: 'the name of a speaker whom the source only labels: SPEAKER_00="Ada Quill"',
      multiple: true,
    },
    force: { type: 'boolean', help: 'overwrite without asking' },
    'dry-run': { type: 'boolean', help: 'say what would be done, and write nothing' },
    json: { type: 'boolean', help: 'print the summary as JSON' },
  },
  async run(values, output, files) {
    if ((values.into === undefined) === (values.onto === undefined))
      throw new UsageError('either --into or --onto content/NAME is needed');
    if (values.onto !== undefined) {
      const { json = false, force = false, 'dry-run': isDry = false } = values;
      return importOnto(resolve(values.onto), files, { json, force, isDry }, output);
    }
    const folder = folderOf(values.into ?? '');
    const options: ImportOptions = { ...kindOf(values.as), speakers: speakersOf(values.speaker ?? []) };
    const read = await readAll(files, options);
    if ('problems' in read) return fail(read.problems, values.json === true, output);
    const planned = await planImport(displayPath(folder), read.sources);
    if (values.json !== true) output.print(planned.map((file) => formatImport(file)).join('\n'));
    const overwritten = planned.filter(({ status }) => status === 'replaced' || status === 'merged');
    const isDry = values['dry-run'] === true;
    if (values.json !== true) output.print(overwritten.map(formatChanges).join(''));
    const isWritten =
      !isDry &&
      (overwritten.length === 0 || values.force === true || (await isAllowed(overwritten.map(({ target }) => target))));
    if (isWritten) await writeImport(planned);
    if (values.json === true)
      output.print(`${JSON.stringify({ written: isWritten, files: planned.map(toJson) }, null, 2)}\n`);
    if (!isDry && !isWritten) {
      output.report(
        `gloss import: nothing was written; --force overwrites ${overwritten.map(({ target }) => target).join(' and ')}\n`,
      );
      return 1;
    }
    if (values.json !== true)
      output.report(
        `${isDry ? 'Nothing was written, as --dry-run says.\n' : nextStep(planned)}${lackOf(planned, folder)}`,
      );
    return 0;
  },
});

/** @throws {UsageError} when the name of the folder could not be the edition’s address */
function folderOf(into: string): string {
  const folder = resolve(into);
  const name = basename(folder);
  if (!isSlug(name)) {
    const slug = toSlug(name);
    throw new UsageError(
      `'${name}' cannot be an address: --into needs lower-case letters, digits and hyphens${slug === '' ? '' : `, such as ${slug}`}`,
    );
  }
  return folder;
}

function kindOf(as: string | undefined): { as?: ImportKind } {
  if (as === undefined) return {};
  if (as !== 'transcript' && as !== 'commentary') throw new UsageError(`--as is transcript or commentary, not '${as}'`);
  return { as };
}

function speakersOf(given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((pair) => {
      const [, label = '', name = ''] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (label.trim() === '' || name.trim() === '') throw new UsageError(`--speaker is LABEL=NAME, not '${pair}'`);
      return [label.trim(), name.trim()] as const;
    }),
  );
}

async function readAll(
  files: readonly string[],
  options: ImportOptions,
): Promise<{ readonly sources: readonly ImportedSource[] } | { readonly problems: readonly Problem[] }> {
  const sources: ImportedSource[] = [];
  const problems: Problem[] = [];
  for (const path of files) {
    const { source, problem } = await readImportSource(path);
    if (source === null) {
      problems.push(problem);
      continue;
    }
    const result = await importFile(source, options);
    if (result.imported === null) problems.push(result.problem);
    else sources.push({ source: source.path, imported: result.imported });
  }
  return problems.length > 0 ? { problems } : { sources };
}

function fail(problems: readonly Problem[], json: boolean, { print, report }: Output): number {
  if (json) print(`${JSON.stringify({ written: false, problems, files: [] }, null, 2)}\n`);
  else report(`${problems.map(formatProblem).join('\n\n')}\n\nNothing was written.\n`);
  return 1;
}

function toJson({ source, target, status, conflicts, imported }: PlannedFile) {
  const { markdown: _, blocks: __, ...summary } = imported;
  return { source, target, status, conflicts, ...summary };
}

function nextStep(planned: readonly PlannedFile[]): string {
  const doubts = planned.reduce((sum, { imported }) => sum + imported.doubts.length, 0);
  const look =
    doubts === 0
      ? ''
      : ` Look at the ${countOf(doubts, 'doubt')}, and delete ${doubts === 1 ? 'its comment' : 'their comments'}.`;
  return `Written.${look} \`npm run gloss -- check\` says what it makes of it.\n`;
}

/** That the folder has no interview after this, with the way to mend it; '' where it has one. */
function lackOf(planned: readonly PlannedFile[], folder: string): string {
  const hasTranscript = planned.some(({ imported }) => imported.kind === 'transcript');
  const isThere = ['transcript.md', 'transcript.markdown'].some((name) => existsSync(join(folder, name)));
  if (hasTranscript || isThere) return '';
  const [longest] = [...planned].sort((a, b) => b.imported.words - a.imported.words);
  return (
    `${displayPath(folder)} has no interview: nothing was taken for one. If this is it, import it by itself:\n` +
    `  npm run gloss -- import ${longest?.source ?? 'FILE'} --as transcript --into ${displayPath(folder)}\n`
  );
}
