/** Links as Gloss makes, keeps and opens them. */
import type { PassageText, Span } from '@/lib/align/types';
import {
  LinkResolver,
  type Lock,
  linkHistory,
  makeSelectionLink,
  parseLink,
  type Resolution,
  updateLock,
} from '@/lib/links';
import type { Answer } from './judge';
import type { LinkedText } from './linked-text';
import type { TrackedPassage } from './tracked-text';
import type { Range } from './truth';

/** A text whose lock is kept up to date. */
export class GlossText {
  private lock: Lock;
  private readonly fragments: readonly (string | null)[];
  private readonly firstIds: readonly string[];

  /** Makes the first lock, and links to words of the text. */
  constructor(text: LinkedText, links: readonly Range[]) {
    this.lock = lockOf(null, text.passages);
    const passages = passageTexts(this.lock);
    this.firstIds = passages.map(({ id }) => id);
    const position = (word: number, edge: 'start' | 'end') => {
      const passage = text.passageOf(word);
      return { passage: passages[passage]?.id ?? '', offset: text.words[word]?.[edge] ?? 0 };
    };
    this.fragments = links.map(({ start, end }) =>
      makeSelectionLink(passages, { start: position(start, 'start'), end: position(end - 1, 'end') }),
    );
  }

  /** Brings the lock up to date with a revision. */
  save(passages: readonly TrackedPassage[]): void {
    this.lock = lockOf(this.lock, passages);
  }

  /** Opens all links in the last revision, and a link to each of the passages that the text had at first. */
  open(text: LinkedText): { links: Answer[]; passages: Answer[] } {
    const resolver = new LinkResolver(passageTexts(this.lock), linkHistory(this.lock));
    const toRange = (span: Span) => this.rangeOf(span, text);
    const links = this.fragments.map((fragment): Answer => {
      const link = parseLink(fragment ?? '');
      if (link.kind !== 'selection') return { kind: 'lost' };
      return answerOf(resolver.resolveSelection(link.selection), toRange);
    });
    return { links, passages: this.firstIds.map((id) => answerOf(resolver.resolvePassage(id), toRange)) };
  }

  private rangeOf(span: Span, text: LinkedText): Range {
    const passage = this.lock.passages.findIndex(({ id }) => id === span.passage);
    return text.rangeOf(passage, span.start, span.end);
  }
}

function lockOf(lock: Lock | null, passages: readonly TrackedPassage[]): Lock {
  const unnamed = passages.map(({ text, speaker }) => ({ text, speaker }));
  return updateLock(lock, unnamed, []).lock;
}

function passageTexts({ passages }: Lock): PassageText[] {
  return passages.map(({ id, text }) => ({ id, text }));
}

function answerOf(resolution: Resolution, toRange: (span: Span) => Range): Answer {
  switch (resolution.status) {
    case 'exact':
    case 'moved': {
      const ranges = resolution.spans.map(toRange);
      const range = { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
      return { kind: 'found', range, isMoved: resolution.status === 'moved' };
    }
    case 'changed':
      return { kind: 'changed', ranges: resolution.spans.map(toRange) };
    case 'gone':
      return { kind: 'gone' };
    case 'unknown':
      return { kind: 'lost' };
  }
}
