import { type Edition, isCrowded, isPlaced, mapOf } from '@/lib/edition';
import { map } from '@/lib/interface/common';
import * as say from '@/lib/interface/map';
import { essayAddress, mapAddress } from '../../../lib/site/addresses';
import { HeadAbout } from '../head-about';
import { QuoteTable } from './quote-table';
import '../reader/reader.css';
import './map.css';
import './quote-table.css';

/** Id of the table of an essay. */
export function tableAnchor(commentary: string): string {
  return `table:${commentary}`;
}

/** Whether the tables of an edition's map have a page of their own: where one essay has more quotes than can be drawn. */
export function hasTableApart({ commentaries }: Edition): boolean {
  return commentaries.some(({ quotes }) => isCrowded(quotes.filter(isPlaced).length));
}

/** The maps of an edition as tables, on a page of their own. */
export function MapTables({ edition }: { edition: Edition }) {
  return (
    <main className="map" id="page:text" tabIndex={-1}>
      <HeadAbout
        edition={edition}
        kicker={map}
        title={say.everyQuote}
        lead={say.sameAsDrawing}
        href={mapAddress(edition.slug)}
      />
      {edition.commentaries
        .filter(({ quotes }) => quotes.some(isPlaced))
        .map((commentary) => {
          const { slug, meta } = commentary;
          return (
            <section key={slug} aria-labelledby={`map:${slug}`}>
              <div className="map-words">
                <h2 id={`map:${slug}`} lang={meta.language}>
                  <a href={essayAddress(edition.slug, slug)}>{meta.title}</a>
                </h2>
              </div>
              <div className="table-frame">
                <QuoteTable edition={edition} map={mapOf(edition, commentary)} id={tableAnchor(slug)} />
              </div>
            </section>
          );
        })}
    </main>
  );
}
