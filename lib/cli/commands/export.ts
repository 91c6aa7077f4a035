import { join, resolve } from 'node:path';
import { ForeignFilesError, writeStaticFolder } from '../../site/static-folder';
import { defineCommand, Failure } from '../command';
import { currentProject } from '../project';
import { ensureBuild } from '../site-build';

export const command = defineCommand({
  name: 'export',
  about:
    'Writes all pages as files into a folder, for any static host. A later export replaces what an earlier one wrote;\n' +
    'other files in the folder stay as they are.',
  options: {
    out: { type: 'string', takes: 'FOLDER', help: 'folder to write into; otherwise out' },
    force: { type: 'boolean', help: 'write into a folder that holds other files, and replace those of the same names' },
  },
  async run({ out = 'out', force = false }, { report }) {
    const project = currentProject();
    const folder = resolve(out);
    const build = await ensureBuild('export', project, report);
    try {
      const pages = await writeStaticFolder(join(project.root, build), folder, force);
      report(`${pages} pages are in ${folder}\n`);
    } catch (error) {
      if (!(error instanceof ForeignFilesError)) throw error;
      throw new Failure(`${error.message}; give another folder with --out, or write into this one with --force`);
    }
    return 0;
  },
});
