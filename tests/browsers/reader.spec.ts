/** Runs every scenario in the browser of the project. */
import { test } from './fixtures';
import { SCENARIOS } from './scenarios';

for (const { name, size, prints, play } of SCENARIOS) {
  test(name, async ({ openWindow }) => {
    const reading = await openWindow(size);
    test.skip(prints === true && reading.tab.print === undefined, 'this browser cannot be asked to print');
    await play(reading);
  });
}
