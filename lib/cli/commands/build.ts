import { defineCommand } from '../command';
import { currentProject } from '../project';
import { ensureBuild } from '../site-build';

export const command = defineCommand({
  name: 'build',
  about: 'Builds the pages that gloss serve serves, unless they are up to date.',
  options: {},
  async run(_values, { report }) {
    const build = await ensureBuild('server', currentProject(), report);
    report(`The pages are in ${build}\n`);
    return 0;
  },
});
