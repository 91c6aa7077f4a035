/** What a lock has to learn. */

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
  /** A passage that was merged: most of its words stand in others now. */
  | { readonly kind: 'merged'; readonly of: 'passage'; readonly id: string; readonly into: readonly string[] }
  /** It was removed with most of its words; what stands in its place is `instead`. */
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
  /** A commentary was removed with its quotes: how many. */
  | { readonly kind: 'withdrawn'; readonly of: 'commentary'; readonly commentary: string; readonly quotes: number };

/** What has an id. */
export type Linked = 'passage' | 'quote';
