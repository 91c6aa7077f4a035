/** The views of a single file: each is a page of the site, with the ids that it has in the file. */

import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Edition } from '@/lib/edition';
import { skipToText } from '@/lib/interface/common';
import * as say from '@/lib/interface/map';
import { essayAddress, interviewAddress, mapAddress, mapTableAddress } from '../../lib/site/addresses';
import { nameShortener, QUOTE_ATTRIBUTES } from '../browser/single-file/short-names';
import {
  INTERVIEW_VIEW,
  idInFile,
  MAP_TABLE_VIEW,
  MAP_VIEW,
  NAMING_ATTRIBUTES,
  renameIds,
} from '../browser/single-file/view-names';
import { Essay } from '../pages/essay/essay';
import { EditionMap } from '../pages/map/edition-map';
import { hasTableApart, MapTables } from '../pages/map/map-tables';
import { Reader } from '../pages/reader/reader';
import { SiteHeader } from '../pages/site-header';
import { changeAttributes } from './change-attributes';

/** A page of the edition in the file. */
interface View {
  readonly name: string;
  /** On the site, from the root of its host. */
  readonly address: string;
  readonly title: string;
  readonly page: ReactElement;
}

/** What differs where views are not read on a screen. */
interface ViewOptions {
  /** Paper has no map, and nothing to take away. */
  readonly isPrinted?: boolean;
  /** What stands below the title of the interview. */
  readonly underTitle?: ReactNode;
}

/**
 * The HTML of every view of an edition, one after the other: the interview, the essays, the map. On a screen, names of
 * essays stand in it as `nameShortener` has them; paper has short ids of its own.
 *
 * @param site address of the edition on a site, with a slash at its end; null where it is on none: what leads elsewhere on
 *   the site is no link then
 */
export function viewsOf(
  edition: Edition,
  site: string | null,
  { isPrinted = false, underTitle }: ViewOptions = {},
): string {
  const texts = listTexts(edition, site !== null && !isPrinted, underTitle);
  const views = isPrinted ? texts : [...texts, ...listMaps(edition)];
  const html = views.map((view) => htmlOf(view, views, site && new URL(site).origin)).join('');
  if (isPrinted) return html;
  const essays = edition.commentaries.map(({ slug }) => slug);
  const names = views.map(({ name }) => name);
  return changeAttributes(html, [...NAMING_ATTRIBUTES, ...QUOTE_ATTRIBUTES], nameShortener(names, essays));
}

function listTexts(edition: Edition, takeAway: boolean, underTitle: ReactNode): View[] {
  const { slug, meta } = edition;
  return [
    {
      name: INTERVIEW_VIEW,
      address: interviewAddress(slug),
      title: meta.title,
      page: (
        <>
          <SiteHeader isFile view={{ edition, page: 'interview' }} />
          <Reader edition={edition} takeAway={takeAway} underTitle={underTitle} />
        </>
      ),
    },
    ...edition.commentaries.map((commentary) => ({
      name: commentary.slug,
      address: essayAddress(slug, commentary.slug),
      title: commentary.meta.title,
      page: (
        <>
          <SiteHeader isFile view={{ edition, page: 'essay', essay: commentary.slug }} />
          <Essay edition={edition} commentary={commentary} />
        </>
      ),
    })),
  ];
}

function listMaps(edition: Edition): View[] {
  const { slug, meta } = edition;
  return [
    {
      name: MAP_VIEW,
      address: mapAddress(slug),
      title: say.title(meta.title),
      page: (
        <>
          <SiteHeader isFile view={{ edition, page: 'map' }} />
          <EditionMap edition={edition} notes="elsewhere" />
        </>
      ),
    },
    ...(hasTableApart(edition)
      ? [
          {
            name: MAP_TABLE_VIEW,
            address: mapTableAddress(slug),
            title: say.everyQuoteOf(meta.title),
            page: (
              <>
                <SiteHeader isFile view={{ edition, page: 'map' }} />
                <MapTables edition={edition} />
              </>
            ),
          },
        ]
      : []),
  ];
}

function htmlOf({ name, title, page }: View, views: readonly View[], origin: string | null): string {
  const html = renderToStaticMarkup(
    <div className="view" data-view={name} data-title={title} id="">
      <a className="skip" href="#page:text">
        {skipToText}
      </a>
      {page}
    </div>,
  );
  return changeAttributes(html, NAMING_ATTRIBUTES, (attribute, value) => {
    if (attribute === 'href' && value.startsWith('/')) return addressInFile(value, views, origin);
    return renameIds(attribute, value, (id) => idInFile(name, id));
  });
}

/** Where an address of the site leads from the file; null where nowhere. */
function addressInFile(address: string, views: readonly View[], origin: string | null): string | null {
  const [path, fragment = ''] = address.split('#');
  const view = views.find((each) => each.address === path);
  if (view) return `#${idInFile(view.name, fragment)}`;
  return origin === null ? null : origin + address;
}
