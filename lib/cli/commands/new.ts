import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { displayPath } from '../../content/read-source';
import { isSlug, toSlug } from '../../content/slug';
import { RESERVED_NAMES } from '../../site/reserved-names';
import { defineCommand, Failure, UsageError } from '../command';
import { skeletonOf } from '../imports/skeleton';
import { currentProject } from '../project';

export const command = defineCommand({
  name: 'new',
  about:
    'Begins an edition: a folder in content/ with a transcript and an essay that say in comments what stands where, and that\n' +
    'gloss check accepts. Nothing that is there is overwritten. Whoever has a text already uses gloss import.',
  operands: { takes: 'NAME' },
  options: {},
  async run(_, { print, report }, names) {
    const [name = '', ...more] = names;
    if (more.length > 0) throw new UsageError('one NAME at a time');
    const slug = toSlug(name);
    if (!isSlug(name))
      throw new UsageError(
        `'${name}' cannot be an address: lower-case letters, digits and hyphens${slug === '' ? '' : `, such as ${slug}`}`,
      );
    if (RESERVED_NAMES.has(name)) throw new UsageError(`'${name}' is the name of a page of the site`);
    const folder = join(currentProject().content, name);
    const files = skeletonOf(name, today());
    await writeFolder(folder, files);
    print(files.map(({ path }) => `${displayPath(join(folder, path))}\n`).join(''));
    report(
      'Written. Put your texts in the place of these; `npm run gloss -- check --watch` says what it makes of them.\n',
    );
    return 0;
  },
});

/** The day in the time of this machine. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Writes a folder that is not there yet: as a whole, or not at all. @throws {Failure} where it is there, or the disk fails */
async function writeFolder(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  const temporary = join(dirname(folder), `.new-${process.pid}-${randomUUID()}`);
  try {
    if (await isThere(folder)) throw new Failure(`${displayPath(folder)} is there already; nothing was written`);
    for (const { path, text } of files) {
      await mkdir(dirname(join(temporary, path)), { recursive: true });
      await writeFile(join(temporary, path), text);
    }
    // Where somebody made the folder meanwhile, and put something in it, this fails.
    await rename(temporary, folder);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`nothing was written: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
