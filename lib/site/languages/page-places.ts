/** Where pages stand in each language of the interface. */
import { LANGUAGE_CODES, type Language } from '../../interface/languages';
import { routeAt, withinSite } from '../route-at';
import type { RouteName } from '../routes';
import { SITE } from '../site';
import { SITE_LANGUAGE } from '../site-language';

/** The interface that each edition is published in, by its name in addresses. */
export type OwnLanguages = ReadonlyMap<string, Language>;

/** Pages that are shown at addresses of others. */
const WITHOUT_PLACE: ReadonlySet<RouteName> = new Set<RouteName>(['offline']);

/** The path of a page below the site's in a language: its own is the one that it is published in. */
export function pathIn(path: string, own: Language, language: Language): string {
  return language === own ? path : `/${language}${path}`;
}

/** The language that a page is published in, by what its path names. */
export function ownLanguage(parameters: Readonly<Record<string, string>>, languages: OwnLanguages): Language {
  return languages.get(parameters.interview ?? '') ?? SITE_LANGUAGE;
}

/** Addresses of a page in every language, from the root of the host; none for a page that is shown at others' addresses. */
export function placesOf(path: string, languages: OwnLanguages): ReadonlyMap<Language, string> {
  const match = routeAt(decodeURI(path));
  if (!match?.route.translated || WITHOUT_PLACE.has(match.name)) return new Map();
  const { interview } = match.parameters;
  if (interview !== undefined && !languages.has(interview)) return new Map();
  const own = ownLanguage(match.parameters, languages);
  const bare = match.language === null ? path : path.slice(match.language.length + 1);
  return new Map(LANGUAGE_CODES.map((language) => [language, SITE.basePath + pathIn(bare, own, language)]));
}

/** The same address of the site in a language; as it is where what stands there is in one alone. */
export function addressIn(address: string, language: Language, languages: OwnLanguages): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const place = placesOf(withinSite(path) ?? '', languages).get(language);
  return place === undefined ? address : place + rest;
}
