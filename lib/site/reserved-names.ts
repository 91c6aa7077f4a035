import { LANGUAGE_CODES } from '../interface/languages';
import { ROUTES } from './routes';

/** Names without a route that are kept free for what may come. */
const KEPT_FREE = ['404', 'about', 'api', 'assets', 'feed', 'help', 'icon', 'not-found', 'og'].concat([
  'pagefind',
  'print',
  'robots',
  'sitemap',
  'static',
]);

/**
 * Names that no interview may have, since pages and files of the site stand there; nor a commentary, since they stand in
 * the folder of an interview.
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(ROUTES).flatMap(({ pattern }) => pattern.split('/').filter((part) => /^[a-z]+$/.test(part))),
  ...KEPT_FREE,
  ...LANGUAGE_CODES,
]);
