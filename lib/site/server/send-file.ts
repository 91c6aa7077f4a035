/** Answers with a file: whole or in part, compressed as the client likes it best, or by saying that it has it already. */
import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { accepts, type ByteRange, isKnown, rangeOf } from './conditions';
import type { FolderFile, FolderFiles, Representation } from './folder-files';

/** A request and where its answer goes. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Sends a file of the folder. Conditions and a range of the request are heeded; ranges are of the file itself, never of
 * what it was compressed into.
 *
 * @throws the system's error where the file cannot be read, before anything is sent
 */
export async function sendFile({ request, response }: Exchange, files: FolderFiles, file: FolderFile): Promise<void> {
  const { headers, method } = request;
  const wantsPart = method === 'GET' && headers.range !== undefined;
  const representation = wantsPart ? file.identity : choose(file, headers['accept-encoding']);
  const { size } = representation;
  if (isKnown(headers, representation)) {
    response.writeHead(304, [...representation.stateHeaders]).end();
    return;
  }
  const range = wantsPart ? rangeOf(headers, representation, size) : null;
  if (range === 'unsatisfiable') {
    response.writeHead(416, [...file.headers, 'Content-Range', `bytes */${size}`, 'Content-Length', '0']).end();
    return;
  }
  const rangeHeader = range ? ['Content-Range', `bytes ${range.first}-${range.last}/${size}`] : [];
  const described = [...representation.headers, ...rangeHeader];
  await sendBody(response, files, representation, { status: range ? 206 : 200, headers: described, range });
}

/** Sends the page for addresses where nothing is, whatever the request's conditions are. */
export async function sendMissingPage(
  { request, response }: Exchange,
  files: FolderFiles,
  page: FolderFile,
): Promise<void> {
  const representation = choose(page, request.headers['accept-encoding']);
  // Its state tells nothing about an address where nothing is.
  const headers = [...page.headers, ...representation.headers.slice(representation.stateHeaders.length)];
  await sendBody(response, files, representation, { status: 404, headers, range: null });
}

function choose({ compressed, identity }: FolderFile, accepted: string | undefined): Representation {
  return compressed.find(({ encoding }) => encoding !== null && accepts(encoding, accepted)) ?? identity;
}

/** The beginning of an answer, but for the number of bytes that follow. */
interface Head {
  readonly status: number;
  readonly headers: readonly string[];
  readonly range: ByteRange | null;
}

async function sendBody(
  response: ServerResponse,
  files: FolderFiles,
  representation: Representation,
  { status, headers, range }: Head,
): Promise<void> {
  const begin = (length: number) => response.writeHead(status, [...headers, 'Content-Length', String(length)]);
  const { first, last } = range ?? { first: 0, last: representation.size - 1 };
  const bytes = await files.read(representation);
  if (bytes !== null) {
    const body = range ? bytes.subarray(first, last + 1) : bytes;
    begin(body.length).end(body);
    return;
  }
  if (response.req.method === 'HEAD') {
    begin(last - first + 1).end();
    return;
  }
  const handle = await open(representation.path);
  try {
    begin(last - first + 1);
    const stream = handle.createReadStream({ start: first, end: last, autoClose: false });
    await pipeline(stream, response, { end: false });
    // A file that became shorter meanwhile: better no end at all than one that looks like the file's.
    if (stream.bytesRead < last - first + 1) response.destroy();
    else response.end();
  } catch (error) {
    // The client went away, or the disk failed in the middle: too late to say anything.
    if (!response.headersSent) throw error;
    response.destroy();
  } finally {
    await handle.close();
  }
}
