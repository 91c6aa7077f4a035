/** Two builds of one site that tell which is which: for tests of what is kept of the one when the other is published. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtSite } from './built-site';

/** A site of which one edition's page and all scripts are those of one build. */
export interface SiteOfBuild {
  readonly folder: string;
  /** Puts what another build made in the place of what is there; what that lacks is gone. */
  publish(build: string): Promise<void>;
  remove(): Promise<void>;
}

const SCRIPTS = 'scripts';
/** The part of a script's name that changes with what it holds. */
const DIGEST = /-([0-9A-Z]{8})(?=\.js)/g;

/**
 * A copy of the built site with one edition. A page says by its root's `data-page-build` which build it is of, and by
 * `data-script-build` of which its script is; the names of scripts are of the build.
 *
 * @param build two letters or digits
 */
export async function siteOfBuild(slug: string, build: string): Promise<SiteOfBuild> {
  const { folder: site } = await builtSite();
  const folder = await mkdtemp(join(tmpdir(), 'gloss-builds-'));
  for (const name of await readdir(site)) {
    if (![SCRIPTS, slug].includes(name)) await symlink(join(site, name), join(folder, name));
  }
  const publish = async (now: string): Promise<void> => {
    const named = (text: string): string => text.replace(DIGEST, (_, digest: string) => `-${now}${digest.slice(2)}`);
    for (const name of [SCRIPTS, slug]) await rm(join(folder, name), { recursive: true, force: true });
    await mkdir(join(folder, SCRIPTS));
    for (const file of await namesOf(join(site, SCRIPTS), '.js')) {
      const text = named(await readFile(join(site, SCRIPTS, file), 'utf8'));
      const told = file.startsWith('reader-')
        ? `${text}\ndocument.documentElement.dataset.scriptBuild = '${now}';`
        : text;
      await writeFile(join(folder, SCRIPTS, named(file)), told);
    }
    await mkdir(join(folder, slug));
    const html = named(await readFile(join(site, slug, 'index.html'), 'utf8'));
    await writeFile(join(folder, slug, 'index.html'), html.replace('<html', `<html data-page-build="${now}"`));
  };
  await publish(build);
  return { folder, publish, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function namesOf(folder: string, ending: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(ending));
}
