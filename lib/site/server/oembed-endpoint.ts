import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOEmbed } from '../answer-oembed';
import { ROUTES } from '../routes';
import { headersOf } from '../security-headers';
import { fileOfPath } from './request-target';
import type { Exchange } from './send-file';

/**
 * Answers how to embed a page, from the descriptions beside the share pages in the folder.
 *
 * @param query of the request's target
 */
export async function sendOEmbed({ request, response }: Exchange, folder: string, query: string): Promise<void> {
  const { status, body } = await answerOEmbed(new URLSearchParams(query), {
    host: request.headers.host,
    async read(page) {
      const file = fileOfPath(`${page}oembed.json`);
      return file === null ? null : readFile(join(folder, file), 'utf8').catch(() => null);
    },
  });
  response.writeHead(status, {
    ...headersOf(ROUTES.oembed, 'part'),
    ...(status === 200 ? {} : { 'Cache-Control': 'no-store' }),
    'Content-Type': status === 200 ? 'application/json' : 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}
