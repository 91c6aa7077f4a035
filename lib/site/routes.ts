/**
 * The one table of what stands where on the site: patterns of addresses, what stands there, who may frame it, and how
 * long it may be kept. Addresses are made from it and read by it; headers, reserved names and the build go by it. Every
 * layer may import it: it imports nothing but where the site stands.
 */
import { SITE } from './site';

/** How long browsers and caches may use what stands at an address without asking again. */
export type Caching =
  /** They ask each time, which costs an empty answer where nothing changed. */
  | 'ask'
  | 'hour'
  | 'day'
  | 'week'
  /** For good: the name changes with the contents. */
  | 'lasting';

/** What stands at an address. */
export interface Route {
  /** Path below the site's, with a `:name` for each segment that varies. Pages end in a slash. */
  readonly pattern: string;
  /**
   * `page`: HTML of its own. `file`: what pages are made of or what programs read. `endpoint`: answered by the server
   * alone, from what was asked.
   */
  readonly kind: 'page' | 'file' | 'endpoint';
  readonly caching: Caching;
  /** True where any site may put it into a frame. */
  readonly framed?: true;
  /** True where scripts and frames of other sites may load it. */
  readonly shared?: true;
  /** True for the pages that are there in every language of the interface: below its code in those that are not their own. */
  readonly translated?: true;
  /** True for the pages in which React runs: they alone may load scripts of the studio. */
  readonly runsReact?: true;
}

/** Every address of the site. Where two patterns fit a path, the one with the earlier fixed segment holds. */
export const ROUTES = {
  home: { pattern: '/', kind: 'page', caching: 'ask', translated: true },
  offline: { pattern: '/offline/', kind: 'page', caching: 'ask', translated: true },
  verify: { pattern: '/verify/', kind: 'page', caching: 'ask', translated: true, runsReact: true },
  search: { pattern: '/search/', kind: 'page', caching: 'ask', translated: true },
  studio: { pattern: '/studio/', kind: 'page', caching: 'ask', translated: true, runsReact: true },
  interview: { pattern: '/:interview/', kind: 'page', caching: 'ask', translated: true },
  essay: { pattern: '/:interview/:commentary/', kind: 'page', caching: 'ask', translated: true },
  map: { pattern: '/:interview/map/', kind: 'page', caching: 'ask', translated: true },
  mapTable: { pattern: '/:interview/map/table/', kind: 'page', caching: 'ask', translated: true },
  spoken: { pattern: '/:interview/spoken/', kind: 'page', caching: 'ask', translated: true },
  changes: { pattern: '/:interview/changes/', kind: 'page', caching: 'ask', translated: true },
  passage: { pattern: '/:interview/p/:id/', kind: 'page', caching: 'ask' },
  quote: { pattern: '/:interview/q/:id/', kind: 'page', caching: 'ask' },
  embeddedPassage: { pattern: '/embed/:interview/p/:id/', kind: 'page', caching: 'ask', framed: true },
  embeddedQuote: { pattern: '/embed/:interview/q/:id/', kind: 'page', caching: 'ask', framed: true },
  past: { pattern: '/:interview/links.json', kind: 'file', caching: 'ask' },
  searchable: { pattern: '/:interview/search.json', kind: 'file', caching: 'ask' },
  transcript: { pattern: '/:interview/transcript.json', kind: 'file', caching: 'ask' },
  recording: { pattern: '/:interview/media/:file', kind: 'file', caching: 'ask' },
  export: { pattern: '/:interview/export/:file', kind: 'file', caching: 'ask', shared: true },
  editionFeed: { pattern: '/:interview/feed.atom', kind: 'file', caching: 'hour', shared: true },
  editionJsonFeed: { pattern: '/:interview/feed.json', kind: 'file', caching: 'hour', shared: true },
  changesFeed: { pattern: '/:interview/changes.atom', kind: 'file', caching: 'hour', shared: true },
  interviewCard: { pattern: '/:interview/card.png', kind: 'file', caching: 'day', shared: true },
  passageCard: { pattern: '/:interview/p/:id/card.png', kind: 'file', caching: 'day', shared: true },
  quoteCard: { pattern: '/:interview/q/:id/card.png', kind: 'file', caching: 'day', shared: true },
  passageOEmbed: { pattern: '/:interview/p/:id/oembed.json', kind: 'file', caching: 'ask', shared: true },
  quoteOEmbed: { pattern: '/:interview/q/:id/oembed.json', kind: 'file', caching: 'ask', shared: true },
  schema: { pattern: '/schemas/edition.json', kind: 'file', caching: 'day', shared: true },
  oembed: { pattern: '/oembed/', kind: 'endpoint', caching: 'hour', shared: true },
  script: { pattern: '/scripts/:file', kind: 'file', caching: 'lasting', shared: true },
  studioScript: { pattern: '/scripts/studio/:file', kind: 'file', caching: 'lasting' },
  scriptList: { pattern: '/lists/:language/scripts.json', kind: 'file', caching: 'ask' },
  studioScriptList: { pattern: '/lists/:language/studio-scripts.json', kind: 'file', caching: 'ask' },
  serviceWorker: { pattern: '/service-worker.js', kind: 'file', caching: 'ask' },
  style: { pattern: '/styles/:file', kind: 'file', caching: 'lasting', shared: true },
  font: { pattern: '/fonts/:file', kind: 'file', caching: 'week', shared: true },
  feed: { pattern: '/feed.atom', kind: 'file', caching: 'hour', shared: true },
  jsonFeed: { pattern: '/feed.json', kind: 'file', caching: 'hour', shared: true },
  sitemap: { pattern: '/sitemap.xml', kind: 'file', caching: 'hour' },
  manifest: { pattern: '/site.webmanifest', kind: 'file', caching: 'day' },
  pngIcon: { pattern: '/icons/:file', kind: 'file', caching: 'day' },
  icon: { pattern: '/icon.svg', kind: 'file', caching: 'day' },
  robots: { pattern: '/robots.txt', kind: 'file', caching: 'day' },
} as const satisfies Record<string, Route>;

/** Name of an entry of the table. */
export type RouteName = keyof typeof ROUTES;

/** The names of the segments that vary in a pattern. */
type ParameterOf<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** A value for each segment that varies in the pattern of a route, without escapes. */
export type RouteParameters<Name extends RouteName> = {
  readonly [Parameter in ParameterOf<(typeof ROUTES)[Name]['pattern']>]: string;
};

/** The path of an address below the site's own, escaped: also the place of its file in the folder of the site. */
export function pathOf<Name extends RouteName>(name: Name, parameters: RouteParameters<Name>): string {
  const values: Readonly<Record<string, string>> = parameters;
  return ROUTES[name].pattern.replace(/:(\w+)/g, (_, parameter: string) => encodeURIComponent(values[parameter] ?? ''));
}

/** The address of what a route stands for, from the root of the host. */
export function addressOf<Name extends RouteName>(name: Name, parameters: RouteParameters<Name>): string {
  return SITE.basePath + pathOf(name, parameters);
}
