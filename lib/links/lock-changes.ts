/** What a lock has to learn, in words for a report. */

/** One thing that a lock did not know of the text. */
export type LockChange =
  /** A passage or quote that is new. */
  | { readonly kind: 'issued'; readonly of: Linked; readonly id: string; readonly text: string }
  /** It says something else now. */
  | { readonly kind: 'reworded'; readonly of: Linked; readonly id: string }
  /** Its words are as they were, but for case, punctuation, or who says them. */
  | { readonly kind: 'retouched'; readonly of: Linked; readonly id: string }
  /** A passage that is none any more; words of it stand in others. */
  | { readonly kind: 'merged'; readonly of: 'passage'; readonly id: string; readonly into: readonly string[] }
  /** It is not there any more, and none of its words. */
  | { readonly kind: 'gone'; readonly of: Linked; readonly id: string; readonly text: string }
  /** It was gone, and is back word for word. */
  | { readonly kind: 'restored'; readonly of: Linked; readonly id: string }
  /** They follow each other in another order. */
  | { readonly kind: 'reordered'; readonly of: Linked };

/** What has an id. */
export type Linked = 'passage' | 'quote';

/** A change as a line of a report, without a line feed. */
export function describeLockChange(change: LockChange): string {
  const name = 'id' in change ? `${change.of} ${change.id}` : `the ${change.of}s`;
  switch (change.kind) {
    case 'issued':
      return `${name} is new: ${excerpt(change.text)}`;
    case 'reworded':
      return `${name} was reworded`;
    case 'retouched':
      return `${name} has the same words, written differently`;
    case 'merged':
      return `${name} is no more; its words are in ${change.into.join(', ')}`;
    case 'gone':
      return `${name} is gone: ${excerpt(change.text)}`;
    case 'restored':
      return `${name} is back`;
    case 'reordered':
      return `${name} follow each other in another order`;
  }
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? `“${line}”` : `“${line.slice(0, 57).replace(/\s\S*$/, '')} …”`;
}
