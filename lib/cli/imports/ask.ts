import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';

/** Whether files may be overwritten: asks on a terminal; elsewhere the answer is no. */
export async function isAllowed(targets: readonly string[]): Promise<boolean> {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return false;
  const asking = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await asking.question(`Write these changes to ${targets.join(' and ')}? [y/N] `);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    asking.close();
  }
}
