import { defineCommand } from '../command';
import { ensureBuild } from '../ensure-build';
import { progressOf } from '../progress';
import { currentProject } from '../project';

export const command = defineCommand({
  name: 'build',
  about:
    'Builds the pages, unless they are up to date: one folder of files, which gloss serve serves and gloss export copies\n' +
    'out. Only what changed is built again.',
  options: {},
  async run(_values, output) {
    const { folder, pages, openDoubts } = await ensureBuild(currentProject(), progressOf(output));
    output.report(`${pages} pages are in ${folder}\n`);
    if (openDoubts > 0) output.report(`${sayOpen(openDoubts)} open in imported texts: gloss check lists them\n`);
    return 0;
  },
});

function sayOpen(doubts: number): string {
  return doubts === 1 ? '1 doubt is' : `${doubts} doubts are`;
}
