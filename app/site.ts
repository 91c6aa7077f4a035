/** Where the site stands on the web: what absolute addresses begin with. */

/**
 * The origin that `GLOSS_SITE` names, `https://gloss.example` for example; where it is not set, that of a server on this
 * machine.
 *
 * @throws Error when it names anything else than an origin: pages refer to each other from the root of their host
 */
export function readSite(given: string | undefined): string {
  if (!given) return 'http://localhost:3000';
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `GLOSS_SITE is \`${given}\`, but should be the address of a host, such as \`https://gloss.example\`, without a path.`,
  );
}

/** The site's origin, without a slash at its end. */
export const SITE = readSite(process.env.GLOSS_SITE);
