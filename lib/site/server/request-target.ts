/** What a request asks for: its target, taken apart. */

/** A request's target. */
export interface RequestTarget {
  /** From the root of the host, without escapes; null where they are malformed. */
  readonly path: string | null;
  /** With its question mark, as it was sent; '' where there is none. */
  readonly query: string;
}

/** The scheme and host that a target begins with where it is absolute, as for a proxy. */
const ORIGIN = /^https?:\/\/[^/?#]*/i;

/** Takes a target apart; null where it names no path: `*`, and whatever is neither a path nor an http address. */
export function readTarget(target: string): RequestTarget | null {
  const [origin = ''] = ORIGIN.exec(target) ?? [];
  const [rest = ''] = target.slice(origin.length).split('#', 1);
  const at = rest.indexOf('?');
  const path = at < 0 ? rest : rest.slice(0, at);
  if (!path.startsWith('/') && !(path === '' && origin !== '')) return null;
  return { path: decode(path || '/'), query: at < 0 ? '' : rest.slice(at) };
}

/**
 * The file that a path stands for, relative to the folder of the site: of a path that ends in a slash the page in it.
 * Null where a path can have none: it would leave the folder, or names a hidden file, or what another file was
 * compressed into.
 */
export function fileOfPath(path: string): string | null {
  const segments = path.split('/');
  const [root, ...below] = segments;
  const name = below.pop();
  if (root !== '' || name === undefined || below.includes('') || /[\\\0]/.test(path)) return null;
  if (segments.some((segment) => segment.startsWith('.')) || /\.(?:br|gz)$/.test(name)) return null;
  return [...below, name === '' ? 'index.html' : name].join('/');
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
