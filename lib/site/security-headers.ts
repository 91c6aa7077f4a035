/** Headers that go with every response, whatever it holds. */

/**
 * Names and values of the headers, other than the content security policy, which depends on the page.
 *
 * There is no `Strict-Transport-Security` among them: browsers heed it over https only, and it binds every service of a
 * host for months, so it is for whoever ends the encryption to send.
 */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** What keeps a page out of the frames of other sites, for browsers that do not know the policy's own word for it. */
const NO_FRAMING = { 'X-Frame-Options': 'DENY' };

/** A frame without an origin of its own, as careful sites make them, may load the typefaces too. */
export const FONT_HEADERS = { 'Access-Control-Allow-Origin': '*' };

/** For files whose names change with their contents. */
const LASTING = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The folder of the pages that other sites may put into a frame; no other may be. */
const FRAMED = 'embed';

/** Whether a path, without escapes, is that of a page that other sites may put into a frame. */
export function isFramedPath(path: string): boolean {
  return path.startsWith(`/${FRAMED}/`);
}

/** The headers of a path: of a page that may be framed all but the ban on it. */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return isFramedPath(path) ? SECURITY_HEADERS : { ...SECURITY_HEADERS, ...NO_FRAMING };
}

/**
 * A `_headers` file, as several static hosts read it: the headers above, the ban on framing that a policy within a page
 * cannot express, and lasting caches for the files whose names change with their contents.
 *
 * Hosts join the headers of all patterns that fit a path, and some cannot take one back. So the ban names every page and
 * folder at the top but the one of embeds.
 *
 * @param entries names of the files and folders at the top of the site
 */
export function headersFile(entries: readonly string[]): string {
  const ban = { ...NO_FRAMING, 'Content-Security-Policy': "frame-ancestors 'none'" };
  const pages = entries.filter((name) => name.endsWith('.html')).map((name) => `/${name}`);
  const folders = entries.filter((name) => name !== FRAMED && !name.includes('.')).map((name) => `/${name}/*`);
  const paths = ['/', ...pages, ...folders];
  return [
    ...section('/*', SECURITY_HEADERS),
    ...paths.flatMap((path) => section(path, ban)),
    ...section('/_next/static/*', LASTING),
    ...section('/scripts/*', LASTING),
    ...section('/fonts/*', FONT_HEADERS),
    '',
  ].join('\n');
}

function section(path: string, headers: Readonly<Record<string, string>>): string[] {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}
