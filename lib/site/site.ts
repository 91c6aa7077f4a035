/** Where the site stands on the web: what its addresses begin with. */

/** Where a site stands. */
export interface Site {
  /** `https://gloss.example`: without a slash at its end. */
  readonly origin: string;
  /** The path below which all of its pages stand: `/interviews`, or nothing where they stand at the root of the host. */
  readonly basePath: string;
}

const PATH = /^(?:\/[\w.~-]+)*\/?$/;

/**
 * The place that `GLOSS_SITE` names: a host (`https://gloss.example`) or a path of one
 * (`https://name.github.io/interviews`). Where it is not set, the root of a server on this machine.
 *
 * @throws Error when it names anything else
 */
export function readSite(given: string | undefined): Site {
  if (!given) return { origin: 'http://localhost:3000', basePath: '' };
  const url = URL.canParse(given) ? new URL(given) : null;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && url.href === url.origin + url.pathname && PATH.test(url.pathname);
  if (isPlain) return { origin: url.origin, basePath: url.pathname.replace(/\/$/, '') };
  throw new Error(
    `GLOSS_SITE is \`${given}\`, but should be the address of a host, such as \`https://gloss.example\`, or of a folder of one, such as \`https://name.github.io/interviews\`.`,
  );
}

/** The variables of the environment that pages are made by: a build is another one where one of them changes. */
export const SETTINGS = ['GLOSS_SITE', 'GLOSS_CARDS', 'GLOSS_OFFLINE', 'GLOSS_LANGUAGE'] as const;

/** This site. Scripts of pages have it too: the bundler puts the values of the settings in their place. */
export const SITE: Site = readSite(process.env.GLOSS_SITE);

/**
 * Whether pages may be kept in browsers for reading without a connection. Where `GLOSS_OFFLINE` is `off` they are not, and
 * what browsers keep of an earlier build is removed at their next visit.
 */
export const KEEPS_OFFLINE = process.env.GLOSS_OFFLINE !== 'off';

/**
 * Whether each passage has a picture of its own for where it is shared: drawn when it is first asked for, or when the site
 * is exported. Where `GLOSS_CARDS` is `quotes` only quotes and editions have one, and passages show their edition's.
 */
export const HAS_PASSAGE_CARDS = process.env.GLOSS_CARDS !== 'quotes';
