/** Headers that go with every response, whatever it holds. */

/**
 * Names and values of the headers, other than the content security policy, which depends on the page.
 *
 * There is no `Strict-Transport-Security` among them: browsers heed it over https only, and it binds every service of a
 * host for months, so it is for whoever ends the encryption to send.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/**
 * A `_headers` file, as several static hosts read it: the headers above, the ban on framing that a policy within a page
 * cannot express, and lasting caches for the files whose names change with their contents.
 */
export function headersFile(): string {
  const everywhere = { ...SECURITY_HEADERS, 'Content-Security-Policy': "frame-ancestors 'none'" };
  return [
    '/*',
    ...Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`),
    '/_next/static/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
