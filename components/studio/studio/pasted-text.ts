/** Texts that somebody pastes or drops, as files are given. */
import { pastedText } from '@/lib/interface/making';
import type { Offered } from './messages';

/** Texts that are longer than so many letters are taken at once: a field with all of them would hold the page up. */
const LONGEST_TYPED = 200_000;

/**
 * A pasted text that no field needs to show before it is taken; null for one that it does. What was copied from a page and
 * has quotations set apart is taken as a page: its plain letters would not tell them from the rest.
 */
export function pastedAtOnce(pasted: Pick<DataTransfer, 'getData'>): Offered | null {
  const letters = pasted.getData('text/plain');
  const html = pasted.getData('text/html');
  if (/<blockquote[\s>]/i.test(html))
    return offered(letters, `<!doctype html><html><body>${html}</body></html>`, 'html');
  return letters.length < LONGEST_TYPED ? null : offeredLetters(letters);
}

/** Letters as a file is given: its name is their opening words. */
export function offeredLetters(letters: string): Offered {
  return offered(letters, letters, 'txt');
}

/** Files that were dropped or chosen, and the names of those that the browser does not read, as of a folder. */
export async function offeredFiles(
  files: readonly File[],
): Promise<{ readonly offered: readonly Offered[]; readonly unread: readonly string[] }> {
  const offered: Offered[] = [];
  const unread: string[] = [];
  for (const file of files) {
    try {
      offered.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      unread.push(file.name);
    }
  }
  return { offered, unread };
}

/** The name of a pasted text once it was read: its title, where it has one. */
export function pastedName({ name }: Offered, title: string): string {
  return title.trim() === '' ? name : nameOf(title) + (/\.[^.]*$/.exec(name)?.[0] ?? '');
}

function offered(letters: string, contents: string, ending: 'txt' | 'html'): Offered {
  const name = `${nameOf(letters)}.${ending}`;
  return { name, bytes: new TextEncoder().encode(contents), isPasted: true };
}

/** The first words of a text as the name of a file. */
function nameOf(letters: string): string {
  const [line = ''] = /\S[^\n]{0,60}/.exec(letters) ?? [];
  const words = line
    .replace(/[\\/:*?"<>|.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = words.length > 40 ? words.slice(0, 40).replace(/\s\S*$/u, '') : words;
  return name === '' ? pastedText : name;
}
