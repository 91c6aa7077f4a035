import { describe, expect, it } from 'vitest';
import { answerOEmbed } from '@/lib/site/answer-oembed';

const DESCRIPTION = {
  version: '1.0',
  type: 'rich',
  provider_url: 'https://gloss.example/',
  html: '<iframe src="https://gloss.example/embed/tides/p/tide/" width="640" height="400" title="Tide"></iframe>',
  width: 640,
  height: 400,
  thumbnail_url: 'https://gloss.example/tides/p/tide/card.png',
  thumbnail_width: 1200,
  thumbnail_height: 630,
};
const PAGES = new Set(['/tides/p/tide/', '/tides/q/flotsam-tide/', '/tides/p/潮/']);

const ask = (parameters: Record<string, string>, host = 'localhost:8080') =>
  answerOEmbed(new URLSearchParams(parameters), {
    host,
    read: async (page) => (PAGES.has(page) ? JSON.stringify(DESCRIPTION) : null),
  });

describe('an address', () => {
  it.each([
    { url: 'https://gloss.example/tides/p/tide/' },
    { url: 'https://gloss.example/tides/p/tide' },
    { url: 'https://gloss.example/tides/p/tide/?stay' },
    { url: 'https://gloss.example/embed/tides/q/flotsam-tide/' },
    { url: 'https://gloss.example/tides/#tide' },
    { url: 'https://gloss.example/tides/#tide.1-3.4f0c2a' },
    { url: 'https://gloss.example/tides/#quote:flotsam-tide' },
    { url: 'https://gloss.example/tides/#note:flotsam-tide' },
    { url: 'https://gloss.example/tides/p/%E6%BD%AE/' },
    { url: 'http://localhost:8080/tides/p/tide/' },
  ])('$url is answered', async ({ url }) => {
    const { status, body } = await ask({ url, format: 'json' });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual(DESCRIPTION);
  });

  it.each([
    { url: 'https://elsewhere.example/tides/p/tide/', status: 404 },
    { url: 'ftp://gloss.example/tides/p/tide/', status: 404 },
    { url: 'https://gloss.example/tides/p/ebb/', status: 404 },
    { url: 'https://gloss.example/tides/', status: 404 },
    { url: 'https://gloss.example/', status: 404 },
    { url: 'https://gloss.example/tides/p/%E0%A4%A/', status: 404 },
    { url: 'https://gloss.example/tides/p/..%2F..%2Fp%2Ftide/', status: 404 },
    { url: 'javascript:alert(1)', status: 404 },
    { url: 'tides', status: 400 },
    { url: '', status: 400 },
  ])('$url is refused with $status', async ({ url, status }) => {
    expect((await ask({ url })).status).toBe(status);
  });
});

describe('a question', () => {
  const url = 'https://gloss.example/tides/p/tide/';

  it('for XML is not answered', async () => {
    expect((await ask({ url, format: 'xml' })).status).toBe(501);
  });

  it.each(['0', '-3', 'wide', '1e3', ''])('with a width of `%s` is refused', async (maxwidth) => {
    expect((await ask({ url, maxwidth })).status).toBe(400);
  });

  it('is answered within its bounds', async () => {
    const answer = JSON.parse((await ask({ url, maxwidth: '320', maxheight: '600' })).body);
    expect(answer).toMatchObject({ width: 320, height: 600 });
    expect(answer.html).toContain(' width="320" height="600"');
    expect(answer).not.toHaveProperty('thumbnail_url');
  });
});
