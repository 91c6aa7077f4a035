/** Pages that stand in an export build for those of which there are none. */

/**
 * A name that no interview, essay, passage or quote has. Next refuses to export a kind of page of which there is none, so
 * one of this name is made, and dropped when the folder is written.
 */
export const PLACEHOLDER = '_';

/** Whether a file of an export build, by its path in it, belongs to a page that only stands in for others. */
export function isPlaceholder(file: string): boolean {
  return /^(?:embed\/)?_(?:\/|\.[^/]*$)/.test(file);
}
