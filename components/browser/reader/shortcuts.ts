/** The single-key shortcuts of the reader: one table for the script that obeys them and the sheet that lists them. */

/** What a shortcut does. */
export type ShortcutAction =
  | 'next-quote'
  | 'previous-quote'
  | 'next-passage'
  | 'previous-passage'
  | 'next-question'
  | 'previous-question'
  | 'other-order'
  | 'link-tools'
  | 'find'
  | 'help';

/** One shortcut. */
export interface Shortcut {
  /** As `KeyboardEvent.key` gives it. */
  readonly key: string;
  readonly action: ShortcutAction;
  readonly title: string;
}

/** Every shortcut, in the order in which they are listed. */
export const SHORTCUTS: readonly Shortcut[] = [
  { key: 'n', action: 'next-quote', title: 'Next quote' },
  { key: 'p', action: 'previous-quote', title: 'Previous quote' },
  { key: 'j', action: 'next-passage', title: 'Next passage' },
  { key: 'k', action: 'previous-passage', title: 'Previous passage' },
  { key: ']', action: 'next-question', title: 'Next question' },
  { key: '[', action: 'previous-question', title: 'Previous question' },
  { key: 'o', action: 'other-order', title: 'Interview or essay, with the quote in hand' },
  { key: 's', action: 'link-tools', title: 'Link, quote or cite: selected words, note or passage' },
  { key: '/', action: 'find', title: 'Find words in interview and essays' },
  { key: '?', action: 'help', title: 'These keys' },
];

/** Keys that work everywhere on the web, listed with the shortcuts. */
export const PLAIN_KEYS: readonly { readonly key: string; readonly title: string }[] = [
  { key: 'Enter', title: 'On a quote: into its note' },
  { key: 'Escape', title: 'Back to the text; close' },
];
