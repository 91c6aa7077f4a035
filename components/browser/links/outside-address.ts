/** An address of the site as it is handed to others: with its host. */
export function outsideAddress(address: string): string {
  return new URL(address, location.origin).href;
}
