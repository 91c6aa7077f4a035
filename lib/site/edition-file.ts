/** The files of an edition that are no pages: what programs read, and pictures. */
import { type Edition, linkPast, wasCorrected, wordTimes } from '../edition';
import { findSubject } from '../edition/share/subject';
import { builtExports } from '../formats/exports/formats';
import { writeAtom, writeJsonFeed } from '../formats/feeds';
import { searchableOf } from '../formats/search/searchable';
import { interfaceOf } from '../interface/languages';
import { transcriptOfEdition } from '../verify/source-transcript';
import { interviewAddress, type ShareKind, TIMES_FILE } from './addresses';
import { makeCard } from './cards';
import { type MadeTexts, textsIn } from './languages/made-in';
import type { RouteMatch } from './route-at';
import { SITE } from './site';
import { writeExport } from './write-export';

/** The contents of the file that an address of an edition leads to; null where it leads to none. */
export async function editionFileAt(edition: Edition, match: RouteMatch): Promise<string | Uint8Array | null> {
  const { id = '' } = match.parameters;
  const texts = await textsIn(interfaceOf(edition.meta));
  switch (match.name) {
    case 'past':
      return JSON.stringify(linkPast(edition));
    case 'searchable':
      return JSON.stringify(searchableOf(edition));
    case 'transcript':
      return JSON.stringify(transcriptOfEdition(edition, interviewAddress(edition.slug)));
    case 'recording': {
      const isTimes = match.parameters.file === TIMES_FILE && edition.meta.media !== undefined;
      return isTimes ? JSON.stringify(wordTimes(edition)) : null;
    }
    case 'export': {
      const found = builtExports(edition).find(({ file }) => file === match.parameters.file);
      return found === undefined ? null : writeExport(edition, found.name);
    }
    case 'changesFeed':
      return wasCorrected(edition) ? writeAtom(texts.changesFeed(edition)) : null;
    case 'editionFeed':
      return writeAtom(texts.commentariesFeed(edition));
    case 'editionJsonFeed':
      return writeJsonFeed(texts.commentariesFeed(edition));
    case 'passageOEmbed':
      return embedDescription(texts, edition, 'p', id);
    case 'quoteOEmbed':
      return embedDescription(texts, edition, 'q', id);
    case 'interviewCard':
      return makeCard(edition, { kind: 'edition' });
    case 'passageCard':
      return makeCard(edition, { kind: 'p', id });
    case 'quoteCard':
      return makeCard(edition, { kind: 'q', id });
    default:
      return null;
  }
}

function embedDescription({ oEmbedOf }: MadeTexts, edition: Edition, kind: ShareKind, id: string): string | null {
  const subject = findSubject(edition, kind, id);
  return subject ? JSON.stringify(oEmbedOf(edition, kind, id, subject, SITE.origin)) : null;
}
