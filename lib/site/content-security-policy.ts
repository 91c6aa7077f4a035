/**
 * What a page may load and run. Pages are made ahead of time, so their inline scripts and styles are known: each is
 * named by its hash, and nothing else that stands in the page, or is put into it later, runs.
 *
 * The hashes say that a script came out of the build, not that it is harmless: that no content can put one there is for
 * the sanitising of Markdown to see to.
 */
import { createHash } from 'node:crypto';
import { findInlineCode, type InlineCode } from './inline-code';
import { playerSources } from './player-sources';

/**
 * How a policy reaches the browser: as a header, as the header of a page that any site may put into a frame, or in the
 * page itself, where browsers ignore what concerns framing.
 */
export type PolicyDelivery = 'header' | 'header-framed' | 'page';

const FRAMING: Record<PolicyDelivery, readonly string[][]> = {
  header: [["frame-ancestors 'none'"]],
  'header-framed': [['frame-ancestors *']],
  page: [],
};

/**
 * The content security policy that lets through the inline code of the given pages and nothing more.
 *
 * @param runsWasm whether they may run WebAssembly
 */
export function contentSecurityPolicy(
  pages: readonly string[],
  delivery: PolicyDelivery = 'header',
  runsWasm = false,
): string {
  const code = pages.map(findInlineCode);
  const scripts = hashes(code, ({ scripts }) => scripts);
  const styles = hashes(code, ({ styles }) => styles);
  const styleAttributes = hashes(code, ({ styleAttributes }) => styleAttributes);
  const directives = [
    ["default-src 'none'"],
    ["script-src 'self'", ...(runsWasm ? ["'wasm-unsafe-eval'"] : []), ...scripts],
    ["style-src 'self'", ...styles],
    ...(styleAttributes.length > 0 ? [["style-src-attr 'unsafe-hashes'", ...styleAttributes]] : []),
    ["img-src 'self' data:"],
    ["font-src 'self'"],
    ["connect-src 'self'"],
    ["manifest-src 'self'"],
    ...playerSources(pages),
    ["object-src 'none'"],
    ["base-uri 'none'"],
    ["form-action 'self'"],
    ...FRAMING[delivery],
  ];
  return directives.map((parts) => parts.join(' ')).join('; ');
}

/**
 * The page with its policy in a `<meta>`, for hosts that send no headers of ours. It stands right after the declaration
 * of the encoding, before anything that it rules on.
 *
 * @param runsWasm whether it may run WebAssembly
 * @throws {Error} when the page has no such declaration, since its policy could come too late.
 */
export function withPolicy(html: string, runsWasm = false): string {
  const charset = /<head[^>]*>\s*<meta charset="[^"]+"\s*\/?>/i.exec(html);
  if (!charset) throw new Error('the page does not begin with <meta charset>, so its policy would come too late');
  const behind = charset.index + charset[0].length;
  const policy = contentSecurityPolicy([html], 'page', runsWasm);
  return `${html.slice(0, behind)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${html.slice(behind)}`;
}

function hashes(code: readonly InlineCode[], pick: (code: InlineCode) => readonly string[]): string[] {
  const distinct = new Set(code.flatMap(pick));
  return [...distinct].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
