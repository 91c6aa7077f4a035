import { resolve } from 'node:path';
import { KeptCards, passageCardPaths } from '../../site/kept-cards';
import { ForeignFilesError, publishFolder } from '../../site/publish-folder';
import { HAS_PASSAGE_CARDS } from '../../site/site';
import { defineCommand, Failure } from '../command';
import { ensureBuild } from '../ensure-build';
import { describeFormats, exportFile } from '../export-file';
import { progressOf } from '../progress';
import { currentProject } from '../project';

export const command = defineCommand({
  name: 'export',
  about:
    'Copies the built pages into a folder, for any static host. A later export replaces what an earlier one wrote, as a\n' +
    'whole; other files in the folder stay as they are. With the name of an INTERVIEW and a format it writes that edition\n' +
    `as one file instead:\n\n${describeFormats()}`,
  operands: { takes: 'INTERVIEW', optional: true },
  options: {
    format: { type: 'string', takes: 'NAME', help: 'format of the file' },
    out: {
      type: 'string',
      takes: 'PATH',
      help: 'folder, or file, to write; otherwise out, or one named for the edition',
    },
    force: { type: 'boolean', help: 'write into a folder that holds other files, and replace what has the same name' },
  },
  async run({ format, out: given, force = false }, output, interviews) {
    if (interviews.length > 0 || format !== undefined) {
      output.report(await exportFile(currentProject().content, { interviews, format, out: given, force }));
      return 0;
    }
    const out = given ?? 'out';
    const folder = resolve(out);
    const site = await ensureBuild(currentProject(), progressOf(output));
    const cards = new KeptCards(site);
    // A host of files cannot draw them when they are first asked for.
    const paths = HAS_PASSAGE_CARDS ? await passageCardPaths(site) : [];
    const extra = new Map(paths.map((path) => [path.slice(1), () => cards.at(path)] as const));
    try {
      await publishFolder({ site: site.folder, folder, force, extra });
      output.report(`${site.pages} pages are in ${folder}\n`);
    } catch (error) {
      if (!(error instanceof ForeignFilesError)) throw error;
      throw new Failure(`${error.message}; give another folder with --out, or write into this one with --force`);
    }
    return 0;
  },
});
