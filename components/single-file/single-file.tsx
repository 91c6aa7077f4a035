/** A whole edition as one HTML file that is read from a disk, without a network. Runs in Node, browsers and workers. */
import { renderToStaticMarkup } from 'react-dom/server';
import { type Edition, linkPast } from '@/lib/edition';
import { PAST_ID } from '../browser/single-file/past-id';
import { scriptSafeJson } from '../pages/script-safe-json';
import { Colophon } from './colophon';
import type { EmbeddedTypeface, SingleFileParts } from './parts';
import { policyOf } from './policy';
import { slim } from './slim';
import { viewsOf } from './views';

/**
 * The file: interview with notes, each essay and the map, all of which can be read one after the other; its script shows
 * one at a time. The same edition, parts and site give the same bytes. Holds no recording and no player: neither is there
 * without a network. Cost: about that of the edition's pages, some 50 ms for an interview of 5,000 words.
 *
 * @param parts what the build made: see `readSingleFileParts`
 * @param site address of the edition on its site, with a slash at its end: copied links lead there; null where it has none
 */
export async function singleFile(edition: Edition, parts: SingleFileParts, site: string | null): Promise<string> {
  const held = withoutRecording(edition);
  const views = slim(viewsOf(held, site));
  const page = renderToStaticMarkup(
    <html lang="en" data-site={site ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{edition.meta.title}</title>
        <meta name="generator" content="Gloss" />
        {edition.openLicence ? null : <meta name="robots" content="noindex" />}
        <link rel="icon" href={parts.icon} type="image/svg+xml" />
        <script>{parts.earlyScript}</script>
        <style>{typefacesFor(wordsOf(views), parts.typefaces) + parts.styles}</style>
      </head>
      <body>
        <Colophon edition={held} site={site} />
        <script type="application/json" id={PAST_ID}>
          {scriptSafeJson(linkPast(edition))}
        </script>
        <script>{parts.script}</script>
      </body>
    </html>,
  );
  const html = `<!DOCTYPE html>${page.replace('<body>', (body) => body + views)}\n`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${await policyOf(html)}"/>`;
  return html.replace('<meta charSet="utf-8"/>', (charset) => charset + policy);
}

function withoutRecording({ times: _times, ...edition }: Edition): Edition {
  const { media: _media, ...meta } = edition.meta;
  return { ...edition, meta };
}

/** What stands in a page to be read, or in its attributes. */
function wordsOf(html: string): string {
  return html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
}

/** The rules of the typefaces that have the letters of a text. */
function typefacesFor(text: string, typefaces: readonly EmbeddedTypeface[]): string {
  const used = Array.from(new Set(text), (letter) => letter.codePointAt(0) ?? 0).filter((each) => each >= SPACE);
  const of = (wanted: EmbeddedTypeface['kind']) => typefaces.filter(({ kind }) => kind === wanted);
  const isPlain = !used.some((each) => of('western').some(isIn(each)) && !of('plain').some(isIn(each)));
  const further = of('further').filter((typeface) => used.some((each) => isIn(each)(typeface)));
  return [...of(isPlain ? 'plain' : 'western'), ...further].map(({ css }) => css).join('');
}

/** What is before it are controls, line ends among them. */
const SPACE = 0x20;

function isIn(codePoint: number): (typeface: EmbeddedTypeface) => boolean {
  return ({ ranges }) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
