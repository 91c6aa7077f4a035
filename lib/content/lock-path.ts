import { posix } from 'node:path';
import { lockName, timesName } from './stray-entries';
import type { Interview } from './types';

/** Where the lock of an interview lies, or is to lie: beside its transcript. A path as an author would name it. */
export function lockPathOf({ transcript }: Pick<Interview, 'transcript'>): string {
  return posix.join(posix.dirname(transcript.file.path), lockName);
}

/** Where the times of an interview lie, or are to lie: beside its lock. A path as an author would name it. */
export function timesPathOf({ transcript }: Pick<Interview, 'transcript'>): string {
  return posix.join(posix.dirname(transcript.file.path), timesName);
}
