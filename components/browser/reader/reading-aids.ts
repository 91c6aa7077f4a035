/** What helps somebody who reads: where they are, the way from passage to passage, lit pairs, and a place to come back to. */
import { lightPairs } from './light-pairs';
import { neighbourOf } from './neighbours';
import { closeOutlineOnChoice } from './outline-panel';
import { keepReadingPlace } from './reading-place';
import { holdPlace } from './scrolling';
import { switchVoices } from './switch-voices';
import { followReader } from './whereabouts';
import type { PageInUse } from './while-reading';

/** What the rest of the reader's script can do with them. */
export interface ReadingAids {
  /** Called when the page's layout has changed. */
  measure(): void;
  /** The passage that has the focus, or else the one that is read; the first above it. */
  passageInHand(): HTMLElement | undefined;
  /** The quote before (-1) or after (1) the chosen one; null at either end. */
  neighbour(direction: 1 | -1): string | null;
  /** Moves to the next passage or question (1), or the one before (-1), with the focus. */
  move(among: 'passages' | 'questions', direction: 1 | -1): void;
}

/** Gives a page its aids. `returns`: whether the place of an earlier visit is to be offered. */
export function giveReadingAids({ page, reading, choice, isWide, layout }: PageInUse, returns: boolean): ReadingAids {
  const passages = Array.from(reading.querySelectorAll<HTMLElement>('.passage'));
  const whereabouts = followReader(page, reading);
  whereabouts.measure();
  lightPairs(reading, choice, isWide);
  switchVoices(page, reading, layout);
  closeOutlineOnChoice(page);
  if (passages.length > 0) keepReadingPlace(page, passages, whereabouts.current, returns);

  /** Index of the passage that has the focus, or else of the one at the reading line; -1 above the first, or unscrolled. */
  const here = (): number => {
    const focused = passages.findIndex((passage) => passage.contains(page.activeElement));
    if (focused >= 0) return focused;
    return window.scrollY > 0 ? whereabouts.current() : -1;
  };

  return {
    measure: whereabouts.measure,
    neighbour: (direction) => neighbourOf(reading, choice.quote, direction),
    passageInHand: () => passages[Math.max(0, here())],
    move(among, direction) {
      const now = here();
      const ways = passages
        .map((_, index) => index)
        .filter((index) => among === 'passages' || isQuestion(passages[index]));
      const next = direction === 1 ? ways.find((index) => index > now) : ways.findLast((index) => index < now);
      const passage = passages[next ?? -1];
      passage?.scrollIntoView();
      if (passage) holdPlace(() => passage.getBoundingClientRect().top);
      passage?.querySelector<HTMLElement>('.passage-link')?.focus({ preventScroll: true });
    },
  };
}

function isQuestion(passage: HTMLElement | undefined): boolean {
  return passage?.matches('[data-question]') ?? false;
}
