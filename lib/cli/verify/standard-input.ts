/** A text that comes through a pipe. */
import { stdin } from 'node:process';
import type { ReadSource } from '../imports/read-import-source';

/** What messages call it. */
const NAME = 'standard-input';

/** Reads standard input to its end. */
export async function readStandardInput(): Promise<ReadSource> {
  const pieces: Buffer[] = [];
  for await (const piece of stdin) pieces.push(Buffer.from(piece));
  return { source: { path: NAME, bytes: Buffer.concat(pieces), day: '' }, problem: null };
}
