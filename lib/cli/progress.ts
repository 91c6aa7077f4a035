/** Shows how far a build is: as a bar on a terminal, as a line elsewhere. */
import type { Output } from './command';
import type { BuildReport } from './ensure-build';

const WIDTH = 30;

/** Where a build says what it does, by way of a command's output. */
export function progressOf({ report, rewrite }: Output): BuildReport {
  return {
    report,
    progress(done, total) {
      const isFirst = done === 0;
      if (rewrite === undefined || total <= 1) {
        if (isFirst) report('Building the pages …\n');
        return;
      }
      const filled = Math.round((WIDTH * done) / total);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      rewrite(`Building the pages ${bar} ${done} of ${total} editions${done === total ? '\n' : ''}`);
    },
  };
}

/** Fewer interviews are checked before one could read how many. */
const MANY = 20;

/** Shows on a terminal how many interviews are checked, where there are many. */
export function checkProgress({ rewrite }: Output): (done: number, total: number) => void {
  return (done, total) => {
    if (total >= MANY) rewrite?.(`Checking ${done} of ${total} interviews${done === total ? '\n' : ''}`);
  };
}
