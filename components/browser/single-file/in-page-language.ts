/** A file is in one language. */

/** The address as it is. */
export function inPageLanguage(address: string): string {
  return address;
}
