/** The single-key shortcuts of the reader: one table for the script that obeys them and the sheet that lists them, whose words
 * are in the dictionary. */

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
}

/** Every shortcut, in the order in which they are listed. */
export const SHORTCUTS: readonly Shortcut[] = [
  { key: 'n', action: 'next-quote' },
  { key: 'p', action: 'previous-quote' },
  { key: 'j', action: 'next-passage' },
  { key: 'k', action: 'previous-passage' },
  { key: ']', action: 'next-question' },
  { key: '[', action: 'previous-question' },
  { key: 'o', action: 'other-order' },
  { key: 's', action: 'link-tools' },
  { key: '/', action: 'find' },
  { key: '?', action: 'help' },
];
