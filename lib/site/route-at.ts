/** Reads addresses by the table of routes. */
import { isLanguage, type Language } from '../interface/languages';
import { ROUTES, type Route, type RouteName } from './routes';
import { SITE } from './site';

/** What a path leads to. */
export interface RouteMatch {
  readonly name: RouteName;
  readonly route: Route;
  /** Values of the segments that vary, without escapes. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The language that the path names, where it does: that of a page that is published in another one. */
  readonly language: Language | null;
}

interface Matcher {
  readonly name: RouteName;
  readonly expression: RegExp;
}

const MATCHERS: readonly Matcher[] = routeNames()
  .map((name) => {
    const { pattern } = ROUTES[name];
    const source = pattern
      .replace(/[.]/g, '\\.')
      .replace(/:(\w+)/g, '(?<$1>[^/]+)')
      .replace(/\/$/, '/?');
    return { name, expression: new RegExp(`^${source}$`), order: pattern.replace(/:\w+/g, '~') };
  })
  // `~` sorts behind every letter: a fixed segment goes before one that varies.
  .sort((a, b) => (a.order < b.order ? -1 : 1));

function routeNames(): RouteName[] {
  const isName = (name: string): name is RouteName => name in ROUTES;
  return Object.keys(ROUTES).filter(isName);
}

/** What the table has for a path below the site's, without escapes; null where nothing can stand there. */
export function routeAt(path: string): RouteMatch | null {
  const [, language, rest] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
  if (rest === undefined || !isLanguage(language)) return matchPath(path, null);
  const match = matchPath(rest, language);
  return match?.route.translated ? match : null;
}

function matchPath(path: string, language: Language | null): RouteMatch | null {
  for (const { name, expression } of MATCHERS) {
    const match = expression.exec(path);
    if (match) return { name, route: ROUTES[name], parameters: { ...match.groups }, language };
  }
  return null;
}

/** A path of the host as a path below the site's; null where it is not of the site. */
export function withinSite(path: string): string | null {
  const { basePath } = SITE;
  if (basePath === '') return path;
  if (path === basePath) return '/';
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : null;
}
