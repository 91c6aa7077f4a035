/** Addresses by what they are for, and ids within pages. An id of a page's own holds a colon, a passage's never. */
import { addressOf } from './routes';
import { HAS_PASSAGE_CARDS, SITE } from './site';

/** Id of the first words of a quote. */
export function quoteAnchor(quote: string): string {
  return `quote:${quote}`;
}

/** Id of the note that belongs to a quote. */
export function noteAnchor(quote: string): string {
  return `note:${quote}`;
}

/**
 * What stands for the address of a page itself in a language of the interface while the page is made: the build, which
 * knows where it stands, puts the address in its place.
 */
export function languageAnchor(language: string): string {
  return `#page:in-${language}`;
}

/** The front page. */
export function homeAddress(): string {
  return addressOf('home', {});
}

/** The reader page of an edition. */
export function interviewAddress(edition: string): string {
  return addressOf('interview', { interview: edition });
}

/** An essay in its own order. */
export function essayAddress(edition: string, commentary: string): string {
  return addressOf('essay', { interview: edition, commentary });
}

/** How the essays about an edition lie beside its interview. */
export function mapAddress(edition: string): string {
  return addressOf('map', { interview: edition });
}

/** The map's quotes as a table, of editions that have very many. */
export function mapTableAddress(edition: string): string {
  return addressOf('mapTable', { interview: edition });
}

/** What editing took out of what was said, or changed. */
export function spokenAddress(edition: string): string {
  return addressOf('spoken', { interview: edition });
}

/** What was changed in an interview since it was first published. */
export function changesAddress(edition: string): string {
  return addressOf('changes', { interview: edition });
}

/** The feed of these changes. */
export function changesFeedAddress(edition: string): string {
  return addressOf('changesFeed', { interview: edition });
}

/** The file of times, beside the recording. No recording is called so. */
export const TIMES_FILE = 'times.json';

/** When the words of an edition are said: JSON, see `WordTimes`. */
export function timesAddress(edition: string): string {
  return recordingAddress(edition, TIMES_FILE);
}

/** The recording of an edition, by the name of its file. */
export function recordingAddress(edition: string, file: string): string {
  return addressOf('recording', { interview: edition, file });
}

/** What can be shared: a passage of the interview, or a quote with its note. The letter stands in addresses. */
export type ShareKind = 'p' | 'q';

/** The page that is shared for a passage or quote. */
export function shareAddress(edition: string, kind: ShareKind, id: string): string {
  return addressOf(kind === 'p' ? 'passage' : 'quote', { interview: edition, id });
}

/** What other sites put into a frame for a passage or quote. */
export function embedAddress(edition: string, kind: ShareKind, id: string): string {
  return addressOf(kind === 'p' ? 'embeddedPassage' : 'embeddedQuote', { interview: edition, id });
}

/** The picture that goes with the pages of an edition. */
export function editionCardAddress(edition: string): string {
  return addressOf('interviewCard', { interview: edition });
}

/** The picture that goes with a share page. */
export function shareCardAddress(edition: string, kind: ShareKind, id: string): string {
  if (kind === 'p' && !HAS_PASSAGE_CARDS) return editionCardAddress(edition);
  return addressOf(kind === 'p' ? 'passageCard' : 'quoteCard', { interview: edition, id });
}

/** The description of a share page for sites that embed it. */
export function oEmbedAddress(edition: string, kind: ShareKind, id: string): string {
  return addressOf(kind === 'p' ? 'passageOEmbed' : 'quoteOEmbed', { interview: edition, id });
}

/** A passage or quote in the reader. */
export function readerAddress(edition: string, kind: ShareKind, id: string): string {
  const fragment = encodeURIComponent(id);
  return `${interviewAddress(edition)}#${kind === 'q' ? quoteAnchor(fragment) : fragment}`;
}

/** A feed: of an edition's essays, or, without one, of the site's editions. */
export function feedAddress(form: 'atom' | 'json', edition: string | undefined): string {
  if (edition === undefined) return addressOf(form === 'atom' ? 'feed' : 'jsonFeed', {});
  return addressOf(form === 'atom' ? 'editionFeed' : 'editionJsonFeed', { interview: edition });
}

/** The list of the pages that may be indexed. */
export function sitemapAddress(): string {
  return addressOf('sitemap', {});
}

/** How the site is shown where it is installed. */
export function manifestAddress(): string {
  return addressOf('manifest', {});
}

/** Sizes of the icon as a picture, in pixels: for home screens. */
export const ICON_SIZES = [180, 192, 512] as const;

/** The icon as a picture. */
export function pngIconAddress(size: (typeof ICON_SIZES)[number]): string {
  return addressOf('pngIcon', { file: `${size}.png` });
}

/** What became of earlier wordings and quotes of an edition, for links that no longer fit: JSON, see `LinkPast`. */
export function pastAddress(edition: string): string {
  return addressOf('past', { interview: edition });
}

/** What can be found in an edition: JSON, see `Searchable`. */
export function searchableAddress(edition: string): string {
  return addressOf('searchable', { interview: edition });
}

/** The words of an interview and who says them, as quotations are looked for in them: JSON, see `SourceTranscript`. */
export function transcriptAddress(edition: string): string {
  return addressOf('transcript', { interview: edition });
}

/** What an edition can be taken away as, by the name of its file. */
export function exportAddress(edition: string, file: string): string {
  return addressOf('export', { interview: edition, file });
}

/** The schema of editions as JSON. */
export function schemaAddress(): string {
  return addressOf('schema', {});
}

/** The page on which any text is verified. */
export function verifyAddress(): string {
  return addressOf('verify', {});
}

/** The page on which the whole library is searched. */
export function searchAddress(): string {
  return addressOf('search', {});
}

/** The folder at the top of the site that has the index by which all editions are searched. */
export const INDEX_FOLDER_NAME = 'pagefind';

/**
 * The folder of that index, with a slash at its end: its name changes with what is in it. It has no row in the table of routes,
 * which readers load, as nothing in it differs from what has none: caches ask, and other sites may not load it.
 */
export function searchIndexAddress(index: string): string {
  return `${SITE.basePath}/${INDEX_FOLDER_NAME}/${index}/`;
}

/** The page on which editions are made. */
export function studioAddress(): string {
  return addressOf('studio', {});
}

/** A script of the pages in which React runs, by the name of its file. */
export function studioScriptAddress(file: string): string {
  return addressOf('studioScript', { file });
}

/** A script of pages, by the name of its file. */
export function scriptAddress(file: string): string {
  return addressOf('script', { file });
}

/** A style sheet of pages that do not hold their styles, by the name of its file. */
export function styleAddress(file: string): string {
  return addressOf('style', { file });
}

/** A typeface's file, by its name. */
export function fontAddress(file: string): string {
  return addressOf('font', { file });
}

/** The page that stands in for one that is not kept, where there is no connection. */
export function offlineAddress(): string {
  return addressOf('offline', {});
}

/** What keeps pages readable without a connection. */
export function serviceWorkerAddress(): string {
  return addressOf('serviceWorker', {});
}

/** The addresses of all scripts of pages in a language, those that are loaded late among them: JSON, a list. */
export function scriptListAddress(language: string): string {
  return addressOf('scriptList', { language });
}

/** The same for the pages in which React runs. */
export function studioScriptListAddress(language: string): string {
  return addressOf('studioScriptList', { language });
}

/** The icon of the site. */
export function iconAddress(): string {
  return addressOf('icon', {});
}

/** The servers whose players may stand in frames: for the page, its policy, and the script that speaks to them. */
export const PLAYER_HOSTS = {
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
} as const;
