/** Verifies beside the page, so that the page never waits. */
import type { Ask } from '../verify/messages';
import { Verification } from '../verify/verification';

const verification = new Verification(self.location.origin);
let last: Promise<void> = Promise.resolve();

// One after the other: an answer never overtakes the one before.
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  last = last.then(async () => self.postMessage(await verification.answer(data)));
});
