import type { Page, Route } from '@playwright/test';

const RATE = 3000;
const HEADER = 44;

/** A recording of silence in the format WAV, of so many seconds. */
function silence(seconds: number): Buffer {
  const bytes = Buffer.alloc(HEADER + seconds * RATE, 0x80);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(bytes.length - HEADER, 40);
  return bytes;
}

/** Answers for a server of recordings, with ranges as players ask for them; tells how often it was asked. */
export async function serveRecording(
  page: Page,
  address: string,
  seconds: number,
): Promise<{ readonly asked: string[] }> {
  const bytes = silence(seconds);
  const asked: string[] = [];
  await page.route(address, async (route: Route) => {
    asked.push(route.request().url());
    const [, first = '0', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(route.request().headers().range ?? '') ?? [];
    const from = Number(first);
    const to = last === '' ? bytes.length - 1 : Number(last);
    await route.fulfill({
      status: 206,
      headers: {
        'Content-Type': 'audio/wav',
        'Accept-Ranges': 'bytes',
        'Content-Range': `bytes ${from}-${to}/${bytes.length}`,
      },
      body: bytes.subarray(from, to + 1),
    });
  });
  return { asked };
}
