/** Makes editions beside the page, so that the page never waits. */
import type { Ask } from '../studio/messages';
import { browserStore } from '../studio/work-store';
import { Workshop } from '../studio/workshop';

const workshop = new Workshop(browserStore());
let last: Promise<void> = Promise.resolve();

// One after the other: an answer never overtakes the one before.
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  last = last.then(async () => self.postMessage(await workshop.answer(data)));
});
