/** An edition as one page of HTML that is made to be printed as a book. Runs in Node, browsers and workers. */

import { renderToStaticMarkup } from 'react-dom/server';
import type { Edition } from '@/lib/edition';
import * as say from '@/lib/interface/files';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import { asSentence } from '../../lib/text/sentence-ends';
import { Say } from '../pages/say';
import { WordStyles } from '../pages/word-styles';
import type { SingleFileParts } from './parts';
import { policyOf } from './policy';
import { type PrintedLink, printedLinks } from './printed-links';
import { runningHeads } from './running-heads';
import { shortIds } from './short-ids';
import { typefacesFor } from './typefaces-for';
import { viewsOf } from './views';
import { withoutRecording } from './without-recording';

/**
 * The page: the interview with its notes, each essay behind it as a chapter of its own, and the addresses that their links
 * lead to. It has no script, loads nothing, and says first whose it is where rights are reserved. The same edition, parts
 * and site give the same bytes.
 *
 * @param site address of the edition on its site, with a slash at its end; null where it has none
 */
export async function printedFile(
  edition: Edition,
  { styles, typefaces }: Pick<SingleFileParts, 'styles' | 'typefaces'>,
  site: string | null,
): Promise<string> {
  const { meta } = edition;
  const underTitle = <Imprint edition={edition} site={site} />;
  const views = shortIds(viewsOf(withoutRecording(edition), site, { isPrinted: true, underTitle }));
  const page = renderToStaticMarkup(
    // It is printed in daylight, whatever the colours of the system.
    <html lang={meta.language} data-theme="light">
      <head>
        <meta charSet="utf-8" />
        <title>{meta.title}</title>
        <meta name="generator" content="Gloss" />
        <style>{typefacesFor(views, typefaces) + styles + runningHeads(edition)}</style>
      </head>
      <body {...IN_INTERFACE}>
        <WordStyles />
        <Addresses links={printedLinks(views)} />
      </body>
    </html>,
  );
  const html = `<!DOCTYPE html>${page.replace(/<body[^>]*>/, (body) => body + views)}\n`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${await policyOf(html)}"/>`;
  return html.replace('<meta charSet="utf-8"/>', (charset) => charset + policy);
}

/** Whose the texts are, and where the edition stands. */
function Imprint({ edition, site }: { edition: Edition; site: string | null }) {
  if (edition.openLicence && site === null) return null;
  const rights = new Set([edition.meta, ...edition.commentaries.map(({ meta }) => meta)].map((meta) => meta.rights));
  return (
    <p className="imprint">
      {edition.openLicence ? null : say.forYourUse + Array.from(rights, asSentence).join(' ')}
      {site === null ? null : <Say>{say.thisEditionIsAt(<a href={site}>{site.replace(/^https?:\/\//, '')}</a>)}</Say>}
    </p>
  );
}

function Addresses({ links }: { links: readonly PrintedLink[] }) {
  if (links.length === 0) return null;
  return (
    <section className="addresses">
      <h2>{say.whereLinksLead}</h2>
      <ul>
        {links.map(({ address, words }) => (
          <li key={address}>
            <bdi>{words}</bdi> <a href={address}>{address}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
