/** A whole edition as one HTML file that is read from a disk, without a network. Runs in Node, browsers and workers. */

import { renderToStaticMarkup } from 'react-dom/server';
import { type Edition, linkPast } from '@/lib/edition';
import { TAG } from '@/lib/interface/common';
import { PAST_ID } from '../browser/single-file/past-id';
import { scriptSafeJson } from '../pages/script-safe-json';
import { WordStyles } from '../pages/word-styles';
import { Colophon } from './colophon';
import type { SingleFileParts } from './parts';
import { policyOf } from './policy';
import { slim } from './slim';
import { typefacesFor } from './typefaces-for';
import { viewsOf } from './views';
import { withoutRecording } from './without-recording';

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
    <html lang={TAG} data-site={site ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{edition.meta.title}</title>
        <meta name="generator" content="Gloss" />
        {edition.openLicence ? null : <meta name="robots" content="noindex" />}
        <link rel="icon" href={parts.icon} type="image/svg+xml" />
        <script>{parts.earlyScript}</script>
        <style>{typefacesFor(views, parts.typefaces) + parts.styles}</style>
      </head>
      <body>
        <WordStyles />
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
