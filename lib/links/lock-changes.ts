/** What a lock has to learn, in words for a report. */

/** One thing that a lock did not know of the text. */
export type LockChange =
  /** A passage or quote that is new. */
  | { readonly kind: 'issued'; readonly of: Linked; readonly id: string; readonly text: string }
  /** It says something else now; words of it stand in the other passages of `into`. */
  | { readonly kind: 'reworded'; readonly of: Linked; readonly id: string; readonly into?: readonly string[] }
  /** Its words are as they were, but for case and punctuation. */
  | { readonly kind: 'retouched'; readonly of: Linked; readonly id: string }
  /** Somebody else says it now: id of the participant, or null where the text does not tell. */
  | { readonly kind: 'reattributed'; readonly of: 'passage'; readonly id: string; readonly speaker: string | null }
  /** A passage that is none any more; most of its words stand in others. */
  | { readonly kind: 'merged'; readonly of: 'passage'; readonly id: string; readonly into: readonly string[] }
  /** It is not there any more, and neither are most of its words; what stands in its place is `instead`. */
  | {
      readonly kind: 'gone';
      readonly of: Linked;
      readonly id: string;
      readonly text: string;
      readonly instead?: readonly string[];
    }
  /** It was gone, and is back word for word. */
  | { readonly kind: 'restored'; readonly of: Linked; readonly id: string }
  /** They follow each other in another order. */
  | { readonly kind: 'reordered'; readonly of: Linked }
  /** A commentary has another slug; its quotes keep their ids. */
  | { readonly kind: 'renamed'; readonly of: 'commentary'; readonly from: string; readonly to: string }
  /** A commentary is not there any more, and neither are its quotes: how many. */
  | { readonly kind: 'withdrawn'; readonly of: 'commentary'; readonly commentary: string; readonly quotes: number };

/** What has an id. */
export type Linked = 'passage' | 'quote';

/** A change as a line of a report, without a line feed. */
export function describeLockChange(change: LockChange): string {
  const name = 'id' in change ? `${change.of} ${change.id}` : `the ${change.of}s`;
  switch (change.kind) {
    case 'issued':
      return `${name} is new: ${excerpt(change.text)}`;
    case 'reworded':
      return `${name} was reworded${change.into ? `; words of it are in ${change.into.join(', ')} now` : ''}`;
    case 'retouched':
      return `${name} has the same words, written differently`;
    case 'merged':
      return `${name} is no more; its words are in ${change.into.join(', ')}`;
    case 'gone':
      return `${name} is gone${change.instead ? `, with ${change.instead.join(', ')} in its place` : ''}: ${excerpt(change.text)}`;
    case 'restored':
      return `${name} is back`;
    case 'reordered':
      return `${name} follow each other in another order`;
    case 'reattributed':
      return change.speaker === null ? `${name} has no speaker any more` : `${name} is said by ${change.speaker} now`;
    case 'withdrawn':
      return `commentary ${change.commentary} is gone, with all of its quotes (${change.quotes})`;
    case 'renamed':
      return `commentary ${change.from} is called ${change.to} now; its quotes keep their ids`;
  }
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? `“${line}”` : `“${line.slice(0, 57).replace(/\s\S*$/, '')} …”`;
}
