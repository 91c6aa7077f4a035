/** What the pages say of what editing and corrections changed. */
import { type Phrase, plural } from '../phrase';
import { passages, TAG } from './common';

export const correctedRecord = 'The corrected record';
export const whatWasChanged = 'What was changed';
export const onSomeDay = 'On a day that was not recorded';
export const somebody = 'In the interview';

/** That a quote was touched; what it is quoted in, and until when what it quotes stood, null where it quotes what stands now. */
export function quotedIn<Part>(essay: Part, until: string | null): Phrase<Part> {
  return ['Quoted in ', essay, until === null ? ': ' : ` as it stood ${until}: `];
}

export function untilDay(day: string): string {
  return `until ${day}`;
}

export const untilThis = 'before this';

export function changesTitle(interview: string): string {
  return `${interview}: the corrected record`;
}

export function changesDescription(interview: string): string {
  return `What was changed in ${interview} since it was first published, word by word, and which quotes that touched.`;
}

export const asSpoken = 'As spoken, as published';
export const whatEditingChanged = 'What editing took out or changed';
export const setAgainst =
  'The published transcript was set against captions of the recording, word by word. Captions are made by machines: where the two differ, they may have misheard. ';

/** How many passages there are, and how many of which fidelity. */
export function countsOf(
  all: number,
  counts: readonly { readonly count: number; readonly fidelity: string }[],
): string {
  const each = counts.map(({ count, fidelity }) => `${count} ${count === 1 ? 'is' : 'are'} ${fidelity}`);
  return `Of ${passages(all)}, ${each.join(', ')}.`;
}

export function cut(words: number, places: number): string {
  const some = plural(TAG, words, { one: '1 word', other: `${words} words` });
  const where = plural(TAG, places, { one: '1 place', other: `${places} places` });
  return `Said, and not published: ${some} in ${where}`;
}

export function publishedOtherwise(count: number): string {
  return `Published otherwise: ${passages(count)}`;
}

export function tidied(count: number): string {
  return `Lightly edited, as speech is when it is written down: ${passages(count)}`;
}

export const isMarked = 'The transcript marks that something is left out here.';
export const hardlyRecorded = 'Hardly any of it is in the recording.';
export const somethingLeftOut = 'Something is left out of it.';

export function spokenTitle(interview: string): string {
  return `${interview}: as spoken, as published`;
}

export function spokenDescription(interview: string): string {
  return `What editing took out of ${interview}, or changed, between the recording and the published transcript.`;
}

/** How changes are shown, with the words that are shown so, and the way to the feed of them. */
export function howShown<Part>(
  struck: (words: string) => Part,
  underlined: (words: string) => Part,
  feed: (words: string) => Part,
): Phrase<Part> {
  return [
    'Words that were taken out are ',
    struck('struck'),
    ', those that were put in are ',
    underlined('underlined'),
    '. The latest correction comes first; there is ',
    feed('a feed'),
    ' of them.',
  ];
}

/** What became of a passage, behind the name of who says it; nothing where it was only reworded. */
export const fates = {
  reworded: '',
  moved: ': moved to another passage as it was',
  joined: ': joined to another passage',
  'broken-up': ': struck, but for words that stand in another passage now',
  struck: ': struck',
};
