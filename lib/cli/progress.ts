/** Shows how far a build is: as a bar on a terminal, as a line elsewhere. */
import type { Output } from './command';
import type { BuildReport } from './ensure-build';

const WIDTH = 30;

/** Where a build says what it does, by way of a command's output. */
export function progressOf({ report }: Output, isTerminal: boolean = process.stderr.isTTY === true): BuildReport {
  return {
    report,
    progress(done, total) {
      const isFirst = done === 0;
      if (!isTerminal || total <= 1) {
        if (isFirst) report('Building the pages …\n');
        return;
      }
      const filled = Math.round((WIDTH * done) / total);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      report(`\rBuilding the pages ${bar} ${done} of ${total} editions${done === total ? '\n' : ''}`);
    },
  };
}
