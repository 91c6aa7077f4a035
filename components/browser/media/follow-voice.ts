/** Marks the passage and the word that is being said. */
import { type PagePassage, rangeOf } from '../links/page-text';
import { holdPlace } from '../reader/scrolling';
import { type TimedWord, wordAt } from './timeline';

/** Name of the highlight, and of the class of the passage. */
const HIGHLIGHT = 'voice';
const PASSAGE = 'voiced';

/** Follows a voice over a page. */
export class VoiceFollower {
  private word: TimedWord | null = null;
  private element: HTMLElement | undefined;

  constructor(
    private readonly passages: readonly PagePassage[],
    private readonly timeline: readonly TimedWord[],
  ) {}

  /** Marks what is said at a time; a reader who has the passage before it in view is taken along to the next. */
  show(seconds: number, isPlaying: boolean): void {
    const word = wordAt(this.timeline, seconds);
    if (word === this.word) return;
    const before = this.element;
    this.word = word;
    this.element = this.passages.find(({ id }) => id === word?.passage)?.element;
    if (before !== this.element) {
      const isFollowed = before === undefined || isInView(before);
      before?.classList.remove(PASSAGE);
      this.element?.classList.add(PASSAGE);
      if (isPlaying && isFollowed && this.element && !isInView(this.element)) bringIntoView(this.element);
    }
    this.highlight(word);
  }

  /** Takes every mark away. */
  clear(): void {
    this.element?.classList.remove(PASSAGE);
    this.element = undefined;
    this.word = null;
    this.highlight(null);
  }

  /** Brings the passage that is being said into view. */
  reveal(): void {
    if (this.element && !isInView(this.element)) bringIntoView(this.element);
  }

  private highlight(word: TimedWord | null): void {
    if (!(typeof Highlight === 'function' && 'highlights' in CSS)) return;
    const passage = this.passages.find(({ id }) => id === word?.passage);
    const end = word && passage ? (word.end ?? passage.text.length) : 0;
    const written = word && passage ? passage.text.slice(word.start, end).trimEnd().length : 0;
    const isWhole = word !== null && word.start === 0 && word.end === null;
    const range = word && !isWhole ? rangeOf(this.passages, { ...word, end: word.start + written }) : null;
    if (range === null) CSS.highlights.delete(HIGHLIGHT);
    else CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  }
}

function bringIntoView(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
  holdPlace(() => element.getBoundingClientRect().top);
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
