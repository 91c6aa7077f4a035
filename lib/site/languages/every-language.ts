/**
 * The pages of the site in every language of the interface. Next makes each once; the others are made of the same
 * components by React alone, which takes a twentieth of the time, and put into the page in the place of its body.
 */
import type { Edition, EditionSummary, Specimen } from '../../edition';
import type { LibraryIndexes } from '../../formats/search/library-types';
import { interfaceOf, LANGUAGE_CODES, LANGUAGES, type Language } from '../../interface/languages';
import { homeAddress, languageAnchor, studioScriptListAddress } from '../addresses';
import { type RouteMatch, routeAt } from '../route-at';
import { singleFilePartsFile } from '../single-file-parts';
import { SITE } from '../site';
import { SITE_LANGUAGE } from '../site-language';
import { readStudioScripts } from '../studio-scripts';
import { type MadePages, pagesIn } from './made-in';
import type { MadeContent, SiteParts } from './made-pages';
import { addressIn, type OwnLanguages, ownLanguage, pathIn, placesOf } from './page-places';
import { type ScriptsInLanguage, scriptsIn, translatePage } from './translate-page';

/** The language in which Next makes pages. */
const NEXT_LANGUAGE: Language = 'en';

/** A page in one language. */
export interface PageInLanguage {
  /** Path of its file below the site's, without a slash at its beginning. */
  readonly path: string;
  readonly html: string;
}

/** Makes pages in every language. */
export interface PageTranslator {
  /** A page of an edition in every language, its own first; `path` is that of the file that Next wrote. */
  ofEdition(edition: Edition, path: string, html: string): PageInLanguage[];
  /** The same for a page that belongs to no edition. */
  ofSite(path: string, html: string): PageInLanguage[];
}

/** What is made in one language. */
interface Speaker {
  readonly pages: MadePages;
  readonly site: SiteParts;
  readonly scripts: ScriptsInLanguage;
}

/** What is known of the whole site. */
export interface SiteSummaries {
  readonly editions: readonly EditionSummary[];
  readonly specimen: Specimen | null;
  /** The indexes by which the library is searched; null where there are none. */
  readonly indexes: LibraryIndexes | null;
}

/** Gets ready to make pages in every language. Cost: about a second, for what is bundled in each. */
export async function pageTranslator(summaries: SiteSummaries): Promise<PageTranslator> {
  const languages: OwnLanguages = new Map(summaries.editions.map(({ slug, meta }) => [slug, interfaceOf(meta)]));
  const speakers = new Map(
    await Promise.all(
      LANGUAGE_CODES.filter((language) => language !== NEXT_LANGUAGE).map(
        async (language) => [language, await speakerOf(language, summaries)] as const,
      ),
    ),
  );
  const all = (
    path: string,
    html: string,
    make: (speaker: Speaker, match: RouteMatch | null) => MadeContent | null,
  ) => {
    const page = addressOfFile(path);
    const match = page === null ? null : routeAt(page);
    const own = ownLanguage(match?.parameters ?? {}, languages);
    const inLanguage = (language: Language): string | null => {
      if (language === NEXT_LANGUAGE) return html;
      const speaker = speakers.get(language);
      const content = speaker && make(speaker, match);
      return content
        ? translatePage(html, content, language, speaker.scripts, studioScriptListAddress(language))
        : null;
    };
    return [own, ...LANGUAGE_CODES.filter((code) => code !== own)].flatMap((language): PageInLanguage[] => {
      const made = inLanguage(language);
      if (made === null) return [];
      const file = pathIn(`/${path}`, own, language).slice(1);
      return [{ path: file, html: placePage(made, page, own, language, languages) }];
    });
  };
  return {
    ofEdition: (edition, path, html) =>
      all(path, html, ({ pages }, match) => match && pages.editionPage(edition, match.name, match.parameters)),
    ofSite: (path, html) => all(path, html, ({ pages, site }, match) => pages.sitePage(site, match?.name)),
  };
}

async function speakerOf(language: Language, { editions, specimen, indexes }: SiteSummaries): Promise<Speaker> {
  const [pages, scripts, studio, parts] = await Promise.all([
    pagesIn(language),
    scriptsIn(language),
    readStudioScripts(language),
    singleFilePartsFile(language),
  ]);
  const site = {
    editions,
    specimen,
    indexes,
    verifyWorker: studio.verifyWorker.address,
    studioWorker: studio.studioWorker.address,
    singleFileParts: parts.address,
  };
  return { pages, scripts, site };
}

/** The path of the page that a file is, below the site's; null of the page for addresses where nothing is. */
function addressOfFile(path: string): string | null {
  return path.endsWith('index.html') ? `/${path.replace(/index\.html$/, '')}` : null;
}

const CANONICAL = /<link rel="canonical"[^>]*>/;
const LINKED = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<(?:a|form)\s[^>]*>/g;

/**
 * Tells a page where it stands in other languages: its reader, by the links of the bar and by attributes that the scripts
 * read, and search engines. Pages in another language than the site's lead to pages in their own.
 */
function placePage(
  html: string,
  path: string | null,
  own: Language,
  language: Language,
  languages: OwnLanguages,
): string {
  const places = path === null ? new Map<Language, string>() : placesOf(encodeURI(path), languages);
  const attributes = Array.from(places)
    .filter(([code]) => code !== language)
    .map(([code, address]) => ` data-in-${code}="${address}"`);
  if (language !== own && places.size > 0) attributes.push(` data-in-own="${places.get(own)}"`);
  const alternates = Array.from(
    places,
    ([code, address]) => `<link rel="alternate" hreflang="${LANGUAGES[code].tag}" href="${SITE.origin}${address}"/>`,
  );
  const addressOf = (address: string): string => {
    const code = LANGUAGE_CODES.find((each) => address === languageAnchor(each));
    if (code !== undefined) return places.get(code) ?? addressIn(homeAddress(), code, languages);
    return language === SITE_LANGUAGE && language === own ? address : addressIn(address, language, languages);
  };
  return html
    .replace(/<html lang="[^"]*"/, (start) => start + attributes.join(''))
    .replace(CANONICAL, (link) => link + alternates.join(''))
    .replace(LINKED, (tag, raw: string | undefined) =>
      raw === undefined
        ? tag.replace(
            /\s(href|action)="((?:\/|#page:in-)[^"]*)"/,
            (_, name: string, address: string) => ` ${name}="${addressOf(address)}"`,
          )
        : tag,
    );
}
