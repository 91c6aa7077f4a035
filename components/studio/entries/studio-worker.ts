/** Makes editions beside the page, so that the page never waits. */
import { type Ask, UNASKED } from '../studio/messages';
import { warmUp } from '../studio/warm-up';
import { browserStore } from '../studio/work-store';
import { browserTabs } from '../studio/work-tabs';
import { Workshop } from '../studio/workshop';

let last: Promise<void> = Promise.resolve();
// One after the other: an answer never overtakes the one before.
const next = (act: () => Promise<void>): void => {
  last = last.then(act);
};
const tabs = browserTabs((news) =>
  next(async () => self.postMessage({ number: UNASKED, ...(await workshop.hear(news)) })),
);
const workshop = new Workshop(browserStore(), tabs);

let asked = 0;
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  asked += 1;
  const isFirst = asked === 1;
  next(async () => {
    const answer = await workshop.answer(data);
    self.postMessage(answer);
    const isEmpty = answer.answer === 'work' && answer.work.texts.length === 0;
    if (isFirst && isEmpty) void warmUp(() => asked === 1);
  });
});
