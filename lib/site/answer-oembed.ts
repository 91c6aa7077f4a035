/**
 * Answers questions for how to embed a page: the endpoint of oEmbed 1.0, https://oembed.com. What is answered was written
 * when the pages were made; here it is found, and fitted to what was asked for.
 */
import { z } from 'zod';
import { parseLink } from '../links';
import { routeAt, withinSite } from './route-at';

/** An answer to an HTTP request. */
export interface OEmbedAnswer {
  readonly status: 200 | 400 | 404 | 501;
  /** JSON where the status is 200, otherwise a sentence. */
  readonly body: string;
}

/** Where descriptions come from. */
export interface OEmbedSource {
  /** Host and port that this request was made to: addresses there are the site's own, whatever it calls itself. */
  readonly host: string | undefined;
  /** The description that belongs to a share page, by the page's path without escapes; null where there is none. */
  readonly read: (page: string) => Promise<string | null>;
}

const descriptionSchema = z.looseObject({
  provider_url: z.url(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
  thumbnail_url: z.string(),
  thumbnail_width: z.int(),
  thumbnail_height: z.int(),
});

const WHAT_IS_NEEDED = 'Give the address of a passage or quote: /oembed/?url=https://…';
const NOT_OURS = 'No passage or quote of this site has that address.';
const ONLY_JSON = 'There is no other format than json.';
const NO_SIZE = 'maxwidth and maxheight are whole numbers of pixels above 0.';

/**
 * The answer to a query. Share pages, embeds and places in the reader can be asked for, the last with their fragment
 * escaped; a selection is answered with its first passage. Never throws for anything that is asked.
 */
export async function answerOEmbed(query: URLSearchParams, source: OEmbedSource): Promise<OEmbedAnswer> {
  const format = query.get('format');
  if (format !== null && format !== 'json') return { status: 501, body: ONLY_JSON };
  const url = query.get('url') ?? '';
  if (!URL.canParse(url)) return { status: 400, body: WHAT_IS_NEEDED };
  const width = sizeOf(query.get('maxwidth'));
  const height = sizeOf(query.get('maxheight'));
  if (width === null || height === null) return { status: 400, body: NO_SIZE };
  const address = new URL(url);
  const page = sharePathOf(address);
  const text = page === null ? null : await source.read(page);
  if (text === null) return { status: 404, body: NOT_OURS };
  const description = descriptionSchema.parse(JSON.parse(text));
  const isOurs = address.host === source.host || address.origin === new URL(description.provider_url).origin;
  if (!isOurs || !/^https?:$/.test(address.protocol)) return { status: 404, body: NOT_OURS };
  return { status: 200, body: JSON.stringify(withinBounds(description, width, height)) };
}

/** A bound in pixels, infinity where none is given, null where it is none. */
function sizeOf(text: string | null): number | null {
  if (text === null) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** The path of the share page that an address is about, below the site's and without escapes. */
function sharePathOf({ pathname, hash }: URL): string | null {
  const path = decode(pathname);
  const within = path === null ? null : withinSite(path);
  const match = within === null ? null : routeAt(within);
  const { interview, id } = match?.parameters ?? {};
  switch (match?.name) {
    case 'passage':
    case 'embeddedPassage':
      return `/${interview}/p/${id}/`;
    case 'quote':
    case 'embeddedQuote':
      return `/${interview}/q/${id}/`;
    case 'interview':
      return sharePathOfLink(`/${interview}/`, hash);
    default:
      return null;
  }
}

function sharePathOfLink(interview: string, hash: string): string | null {
  const link = parseLink(hash);
  switch (link.kind) {
    case 'passage':
      return `${interview}p/${link.passage}/`;
    case 'selection':
      return `${interview}p/${link.selection.passage}/`;
    case 'quote':
    case 'note':
      return `${interview}q/${link.quote}/`;
    default:
      return null;
  }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The description within bounds: a narrower frame is higher, and a picture that is too large is left out. */
function withinBounds(description: z.infer<typeof descriptionSchema>, maxWidth: number, maxHeight: number): object {
  const width = Math.min(description.width, maxWidth);
  const height = Math.min(Math.round((description.height * description.width) / width), maxHeight);
  const html = description.html.replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`);
  const { thumbnail_url, thumbnail_width, thumbnail_height, ...rest } = description;
  const thumbnail =
    thumbnail_width <= maxWidth && thumbnail_height <= maxHeight
      ? { thumbnail_url, thumbnail_width, thumbnail_height }
      : {};
  return { ...rest, ...thumbnail, html, width, height };
}
