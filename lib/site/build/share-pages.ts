/**
 * The share pages and embeds of an edition: made of the components that the reader is made of, by React alone. There are
 * hundreds for each edition, and Next, which makes the others, takes some twenty times as long for a page. They are in the
 * edition's own language alone.
 */
import type { DocumentParts } from '../../../components/pages/share/share-document';
import type { Edition } from '../../edition';
import { findSubject, sharedIds } from '../../edition/share/subject';
import { interfaceOf } from '../../interface/languages';
import { type MadePages, pagesIn } from '../languages/made-in';
import { readEarlyScripts } from '../page-scripts';
import { pathOf } from '../routes';
import { shareStyleSheet } from '../share-style-sheet';
import { SITE } from '../site';

/** A page as it is written into the site's folder. */
export interface MadePage {
  /** Path of its file below the site's, without escapes and without a slash at its beginning. */
  readonly path: string;
  readonly html: string;
}

/** What pages have in common, and the means to make them. */
export interface SharePageMaker {
  /** The pages of every id that was ever issued in an edition. Cost: about a millisecond each. */
  pagesOf(edition: Edition): Promise<Generator<MadePage>>;
}

/** Gets ready to make pages: loads React for production, and bundles what stands in their heads. */
export async function sharePageMaker(): Promise<SharePageMaker> {
  const [scripts, { address }] = await Promise.all([readEarlyScripts(), shareStyleSheet()]);
  const parts: DocumentParts = { origin: SITE.origin, scripts, styleSheet: address };
  return {
    async pagesOf(edition) {
      return makePages(edition, parts, await pagesIn(interfaceOf(edition.meta)));
    },
  };
}

function* makePages(
  edition: Edition,
  parts: DocumentParts,
  { shareDocument, embedDocument }: MadePages,
): Generator<MadePage> {
  const { slug: interview } = edition;
  for (const kind of ['p', 'q'] as const) {
    for (const id of sharedIds(edition, kind)) {
      const subject = findSubject(edition, kind, id);
      if (!subject) continue;
      const shared = { edition, kind, id, subject };
      const [page, embed] =
        kind === 'p' ? (['passage', 'embeddedPassage'] as const) : (['quote', 'embeddedQuote'] as const);
      for (const [route, make] of [
        [page, shareDocument],
        [embed, embedDocument],
      ] as const) {
        const path = `${decodeURIComponent(pathOf(route, { interview, id })).slice(1)}index.html`;
        yield { path, html: make(shared, parts) };
      }
    }
  }
}
