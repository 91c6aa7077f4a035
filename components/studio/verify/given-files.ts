/** Files and letters that somebody drops, chooses or pastes. */
import type { GivenText } from './use-verifier';

/** Longer texts are kept as files: a field with so many letters would hold the page up. */
export const LONGEST_TYPED = 300_000;

/** A file as the worker reads it. */
export async function givenFile(file: File): Promise<GivenText> {
  return { kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Letters as a file is given, so that they are handed over rather than shown. */
export function givenLetters(name: string, letters: string): GivenText {
  return { kind: 'letters', name, letters };
}
