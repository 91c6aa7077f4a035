/**
 * Transcripts as they are searched, kept under the digest of what they come from: one file each, whole or not there at
 * all. It holds what is known of the transcript, its runs of words, and last its words, which are only read when a text
 * may quote them.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusEntry, wordingsOf } from '../../verify/corpus';
import { gramsOf } from '../../verify/grams';
import type { SourceTranscript, TranscriptHead } from '../../verify/source-transcript';

/** More than so many files are cleared, those that were made first. */
const MOST_KEPT = 2_000;
/** Lengths of the three parts stand before them, in 32 bits each. */
const LENGTHS = 3;
const BYTES = 4;

/** The transcript that is kept under a digest; null where there is none, or it is damaged. */
export async function readKeptTranscript(folder: string, digest: string): Promise<CorpusEntry | null> {
  const bytes = await readFile(fileOf(folder, digest)).catch(() => null);
  if (bytes === null || bytes.length < LENGTHS * BYTES) return null;
  const [head = 0, grams = 0, words = 0] = Array.from({ length: LENGTHS }, (_, part) =>
    bytes.readUInt32LE(part * BYTES),
  );
  const start = LENGTHS * BYTES;
  if (bytes.length !== start + head + grams + words) return null;
  return entryOf(
    bytes.subarray(start, start + head),
    bytes.subarray(start + head, start + head + grams),
    bytes.subarray(start + head + grams),
  );
}

/** Keeps a transcript, and gives it as it is read back. Where nothing can be written it is given all the same. */
export async function keepTranscript(
  folder: string,
  digest: string,
  transcript: SourceTranscript,
): Promise<CorpusEntry> {
  const { passages, past, ...head } = transcript;
  const grams = gramsOf(wordingsOf(transcript));
  const parts = [
    Buffer.from(JSON.stringify(head)),
    Buffer.from(grams.buffer, grams.byteOffset, grams.byteLength),
    Buffer.from(JSON.stringify(past === undefined ? { passages } : { passages, past })),
  ];
  const lengths = Buffer.alloc(LENGTHS * BYTES);
  for (const [part, { length }] of parts.entries()) lengths.writeUInt32LE(length, part * BYTES);
  await write(fileOf(folder, digest), Buffer.concat([lengths, ...parts])).catch(() => {});
  return { head, grams, read: () => transcript };
}

/** Removes the transcripts that were kept first, where there are very many. */
export async function clearKeptTranscripts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length <= MOST_KEPT) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, date: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  dated.sort((a, b) => b.date - a.date);
  for (const { name } of dated.slice(MOST_KEPT)) await rm(join(folder, name), { force: true });
}

/** What is read of a transcript only when it is searched. */
type Words = Pick<SourceTranscript, 'passages' | 'past'>;

function entryOf(headBytes: Buffer, gramBytes: Buffer, wordBytes: Buffer): CorpusEntry {
  const head: TranscriptHead = JSON.parse(headBytes.toString('utf8'));
  // Copied, so that numbers begin where the machine reads them.
  const grams = new Uint32Array(new Uint8Array(gramBytes).buffer);
  let transcript: SourceTranscript | undefined;
  return {
    head,
    grams,
    read() {
      if (transcript === undefined) {
        const words: Words = JSON.parse(wordBytes.toString('utf8'));
        transcript = { ...head, ...words };
      }
      return transcript;
    },
  };
}

function fileOf(folder: string, digest: string): string {
  return join(folder, digest);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}
