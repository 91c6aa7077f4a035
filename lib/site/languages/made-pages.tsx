/** The pages of editions and sites: what React alone makes, in the language of the dictionary that they are bundled with. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ChangesPage } from '../../../components/pages/changes/changes-page';
import { Essay } from '../../../components/pages/essay/essay';
import { FrontPage } from '../../../components/pages/front/front-page';
import { EditionMap } from '../../../components/pages/map/edition-map';
import { MapTables } from '../../../components/pages/map/map-tables';
import * as heads from '../../../components/pages/page-heads';
import { Reader } from '../../../components/pages/reader/reader';
import { SearchPage } from '../../../components/pages/search/search-page';
import { type DocumentParts, EmbedDocument, ShareDocument } from '../../../components/pages/share/share-document';
import type { Shared } from '../../../components/pages/share/share-page';
import { NotFoundPage, OfflinePage } from '../../../components/pages/shelf/no-page';
import { type EditionView, SiteHeader } from '../../../components/pages/site-header';
import { AsSpokenPage } from '../../../components/pages/spoken/as-spoken-page';
import { StudioPage } from '../../../components/pages/studio/studio-page';
import { VerifyPage } from '../../../components/pages/verify/verify-page';
import { WordStyles } from '../../../components/pages/word-styles';
import { correctionsOf, type Edition, type EditionSummary, indexEdition, type Specimen } from '../../edition';
import type { LibraryIndexes } from '../../formats/search/library-types';
import { skipToText } from '../../interface/common';

export { printedFile } from '../../../components/single-file/printed-file';
export { singleFile } from '../../../components/single-file/single-file';

/** What the pages are made of that belong to no edition. */
export interface SiteParts {
  readonly editions: readonly EditionSummary[];
  readonly specimen: Specimen | null;
  /** The indexes by which the library is searched; null where there are none. */
  readonly indexes: LibraryIndexes | null;
  /** Addresses of what the studio's pages load. */
  readonly verifyWorker: string;
  readonly studioWorker: string;
  readonly singleFileParts: string;
}

/** A page without what every page has. */
export interface MadeContent {
  readonly head: heads.PageHead;
  /** All of its body but for scripts. */
  readonly body: string;
}

/** A page of an edition by the name of its route; null for one that it does not have. */
export function editionPage(
  edition: Edition,
  route: string,
  parameters: Readonly<Record<string, string>>,
): MadeContent | null {
  switch (route) {
    case 'interview':
      return ofEdition({ edition, page: 'interview' }, heads.interviewHead(edition), <Reader edition={edition} />);
    case 'essay': {
      const essay = indexEdition(edition).commentaryBySlug.get(parameters.commentary ?? '');
      if (!essay) return null;
      const content = <Essay edition={edition} commentary={essay} />;
      return ofEdition({ edition, page: 'essay', essay: essay.slug }, heads.essayHead(edition, essay), content);
    }
    case 'map':
      return ofEdition({ edition, page: 'map' }, heads.mapHead(edition), <EditionMap edition={edition} />);
    case 'mapTable':
      return ofEdition({ edition, page: 'map' }, heads.mapTableHead(edition), <MapTables edition={edition} />);
    case 'spoken':
      return edition.times
        ? ofEdition(
            { edition, page: 'spoken' },
            heads.spokenHead(edition),
            <AsSpokenPage edition={edition} times={edition.times} />,
          )
        : null;
    case 'changes': {
      const content = <ChangesPage edition={edition} corrections={correctionsOf(edition)} />;
      return ofEdition({ edition, page: 'changes' }, heads.changesHead(edition), content);
    }
    default:
      return null;
  }
}

/** A page that belongs to no edition, by the name of its route; the page for addresses where nothing is for any other. */
export function sitePage({ editions, specimen, indexes, ...parts }: SiteParts, route: string | undefined): MadeContent {
  switch (route) {
    case 'home':
      return made(heads.SITE_HEADS.home, <FrontPage specimen={specimen} editions={editions} />);
    case 'search':
      return made(heads.SITE_HEADS.search, <SearchPage editions={editions} indexes={indexes} />);
    case 'verify':
      return made(heads.SITE_HEADS.verify, <VerifyPage editions={editions} worker={parts.verifyWorker} />);
    case 'studio':
      return made(heads.SITE_HEADS.studio, <StudioPage worker={parts.studioWorker} parts={parts.singleFileParts} />);
    case 'offline':
      return made(heads.SITE_HEADS.offline, <OfflinePage />);
    default:
      return made(heads.SITE_HEADS.notFound, <NotFoundPage editions={editions} />);
  }
}

/** The share page of an id, and its embed: whole documents. */
export function shareDocument(shared: Shared, parts: DocumentParts): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<ShareDocument shared={shared} parts={parts} />)}`;
}

export function embedDocument(shared: Shared, parts: DocumentParts): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<EmbedDocument shared={shared} parts={parts} />)}`;
}

function ofEdition(view: EditionView, head: heads.PageHead, content: ReactNode): MadeContent {
  return made(head, content, view);
}

function made(head: heads.PageHead, content: ReactNode, view?: EditionView): MadeContent {
  const body = renderToStaticMarkup(
    <>
      <WordStyles />
      <a className="skip" href="#page:text">
        {skipToText}
      </a>
      <SiteHeader {...(view ? { view } : {})} />
      {content}
    </>,
  );
  // What belongs into the head stands there already.
  return { head, body: body.replace(/<link rel="expect"[^>]*>/g, '') };
}
