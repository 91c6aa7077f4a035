/** Interviews in several versions, with links made in the first and opened in the last. */
import type { PassageText } from '@/lib/align/types';
import {
  LinkResolver,
  type Lock,
  linkHistory,
  makeSelectionLink,
  parseLink,
  type Resolution,
  type SelectedText,
  updateLock,
} from '@/lib/links';

/** An interview of six passages. */
export const FERRY = [
  'So why did you decide to build the ferry in the first place?',
  'Because the bridge was closed for three winters. Nobody on the island could get to the market. We had eggs that went bad by the hundred.',
  'And did anybody help you?',
  'My cousin did. She had welded tanks in the navy, and she said that a hull is only a tank the other way round.',
  'How long did it take?',
  'Two years and a month. The engine came from a bus. It still has the bell for the stops.',
] as const;

/** The passages of `FERRY`, with some of them in other words; a list stands for several passages, an empty one for none. */
export function ferryWith(changes: Readonly<Record<number, string | readonly string[]>>): string[] {
  return FERRY.flatMap((text, index) => changes[index] ?? text);
}

/** The lock after each version was saved. Every other passage is said by `host`, the others by `guest`. */
export function lockOf(...versions: readonly (readonly string[])[]): Lock {
  const [first, ...others] = versions;
  const save = (lock: Lock | null, texts: readonly string[]) =>
    updateLock(
      lock,
      texts.map((text, index) => ({ text, speaker: index % 2 === 0 ? 'host' : 'guest' })),
      [],
    ).lock;
  return others.reduce(save, save(null, first ?? []));
}

/** The text that a lock was last brought up to date with. */
export function passagesOf(lock: Lock): PassageText[] {
  return lock.passages.map(({ id, speaker, text }) => ({ id, speaker, text }));
}

/** Where words stand first; ` ¶ ` stands for the end of a passage. */
export function selectionOf(passages: readonly PassageText[], words: string): SelectedText {
  const parts = words.split(' ¶ ');
  const first = passages.findIndex((_, index) => parts.every((part, at) => passages[index + at]?.text.includes(part)));
  const start = passages[first];
  const end = passages[first + parts.length - 1];
  const [opening = '', closing = ''] = [parts[0], parts.at(-1)];
  if (!start || !end) throw new Error(`not in the text: ${words}`);
  return {
    start: { passage: start.id, offset: start.text.indexOf(opening) },
    end: { passage: end.id, offset: end.text.indexOf(closing) + closing.length },
  };
}

/** The fragment of a link to words. */
export function linkTo(passages: readonly PassageText[], words: string): string {
  return makeSelectionLink(passages, selectionOf(passages, words)) ?? '';
}

/** Opens a fragment in the last version. */
export function open(fragment: string, lock: Lock): Resolution {
  const resolver = new LinkResolver(passagesOf(lock), linkHistory(lock));
  const link = parseLink(fragment);
  if (link.kind === 'passage') return resolver.resolvePassage(link.passage);
  if (link.kind !== 'selection') throw new Error(`no link to words: ${fragment}`);
  return resolver.resolveSelection(link.selection);
}

/** What a reader is told, in one line: `[-left out-]` and `{+put in+}` in what was changed. */
export function told(resolution: Resolution): string {
  switch (resolution.status) {
    case 'exact':
    case 'moved': {
      const ids = [...new Set(resolution.spans.map(({ passage }) => passage))];
      return `${resolution.status} in ${ids.join(', ')}: ${resolution.spans.map(({ text }) => text).join(' ¶ ')}`;
    }
    case 'changed': {
      const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };
      return `changed: ${resolution.diff.map(({ kind, text }) => marks[kind].join(text)).join(' ')}`.replaceAll(
        '\n\n',
        ' ¶ ',
      );
    }
    case 'gone':
      return `gone, said by ${resolution.speaker}, between ${resolution.after} and ${resolution.before}: ${resolution.was}`;
    case 'unknown':
      return 'unknown';
  }
}
