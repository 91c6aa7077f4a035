/** Files and folders that no page is made of: words in them would be lost without a sign. */
import { nearestName } from '../text/nearest-name';
import type { Problem } from '../text/problem';
import { excerpt, problemOfFile } from '../text/problem';
import { kindByName, toBeImported } from './foreign-files';
import { fileStem, toSlug } from './slug';

/** What stands in a folder; a link is what it leads to, if it does. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'broken link';
}

const markdownEnding = /\.(?:md|markdown)$/i;
const transcriptName = /^transcript\.(?:md|markdown)$/i;
/** The folder of the essays about an interview. */
export const commentaryFolder = 'commentary';
/** The file that keeps the ids of an interview. */
export const lockName = 'links.lock.json';
/** The file that tells when each word of an interview is said. */
export const timesName = 'times.json';

/** Whether an entry of an interview's folder is its transcript. */
export function isTranscript({ name, kind }: Entry): boolean {
  return kind !== 'folder' && transcriptName.test(name);
}

/** Whether an entry of the commentary folder is an essay. */
export function isEssay({ name, kind }: Entry): boolean {
  return kind !== 'folder' && markdownEnding.test(name);
}

/**
 * What does not belong in an interview's folder.
 *
 * @param path of the folder, as an author would name it
 * @param media name of the recording’s file, where the front matter gives one
 */
export function strayInInterview(path: string, entries: readonly Entry[], media: string | null = null): Problem[] {
  const strays = entries.filter((entry) => {
    const { name, kind } = entry;
    if (name === media && kind === 'file') return false;
    return !(kind === 'folder'
      ? name === commentaryFolder
      : name === lockName || name === timesName || isTranscript(entry));
  });
  return strays.map((entry) =>
    problemOfFile(`${path}/${entry.name}`, {
      rule: 'stray-file',
      found: inWords(entry, 'interview'),
      expected: `\`transcript.md\`, \`${lockName}\`, \`${timesName}\` and the folder \`${commentaryFolder}\``,
      remedy: remedyInInterview(entry),
    }),
  );
}

function remedyInInterview({ name, kind }: Entry): string {
  if (kind === 'broken link') return remedyOfLink;
  if (kind === 'file' && kindByName(name) !== null) return importIt(name, 'transcript.md');
  const nearest = nearestName(name, kind === 'folder' ? [commentaryFolder] : ['transcript.md', lockName, timesName]);
  if (nearest !== null) return `Did you mean \`${nearest}\`? Rename it, or move it out of the content folder.`;
  if (kind === 'folder' || !markdownEnding.test(name)) return 'Move it out of the content folder.';
  return `Move it into the folder \`${commentaryFolder}\` if it is an essay, and otherwise out of the content folder.`;
}

/**
 * What does not belong in the folder of the essays.
 *
 * @param path of the folder, as an author would name it
 */
export function strayInCommentary(path: string, entries: readonly Entry[]): Problem[] {
  return entries
    .filter((entry) => !isEssay(entry))
    .map((entry) =>
      problemOfFile(`${path}/${entry.name}`, {
        rule: 'stray-file',
        found: inWords(entry, 'commentary'),
        expected: 'essays in Markdown, files with names that end in `.md`',
        remedy: remedyInCommentary(entry),
      }),
    );
}

function remedyInCommentary({ name, kind }: Entry): string {
  if (kind === 'broken link') return remedyOfLink;
  if (kind === 'folder')
    return `Move its essays into \`${commentaryFolder}\`, and the folder out of the content folder.`;
  if (kindByName(name) !== null) return importIt(name, `${commentaryFolder}/`);
  const better = `${toSlug(fileStem(name)) || 'essay'}.md`;
  return `If it is an essay, rename it to \`${better}\` and give it front matter; otherwise move it out of the content folder.`;
}

function importIt(name: string, target: string): string {
  const { remedy } = toBeImported('', name);
  return `${remedy.slice(0, -1)} into \`${target}\`, and move it out of the content folder.`;
}

const remedyOfLink = 'Mend the link or remove it.';

function inWords({ name, kind }: Entry, where: 'interview' | 'commentary'): string {
  const place = where === 'interview' ? 'an interview’s folder' : 'the commentary folder';
  const what = kind === 'file' ? kindByName(name) : null;
  return `the ${kind} ${excerpt(name)}${what === null ? '' : `, ${what}`}, which means nothing in ${place}`;
}
