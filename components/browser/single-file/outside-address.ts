/** An address as it is handed to others, from a single file: what is in the file is on the site too, where that is known. */
import { interviewAddress, siteAddress } from './addresses';

/** The address on the site; where none is known, that in the file. */
export function outsideAddress(address: string): string {
  const site = siteAddress();
  const own = interviewAddress();
  return site !== null && address.startsWith(own) ? site + address.slice(own.length) : address;
}
