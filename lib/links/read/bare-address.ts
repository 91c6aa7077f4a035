/**
 * Addresses without what mail and chat programs add to them: the sign that ends a sentence, a closing bracket, the star
 * of bold type, a tracking parameter, a second escape. Ids and links hold letters, digits, hyphens, colons and full
 * stops within, and end in a letter or digit, so whatever stands behind is none of theirs.
 */

/** Programs that hand a link on may each escape it once more; nobody does so more often. */
const MOST_ESCAPES = 3;
const ADDED_PARAMETERS = /[?&].*$/su;
/** A hyphen at the end is what is left of a link that was cut off, which is to be said. */
const ADDED_SIGNS = /[^\p{L}\p{M}\p{N}-]+$/u;
/** What is left of a link to nothing. */
const EMPTY_KIND = /^(?:quote|note):$/;

/** A fragment, with or without its `#`, without escapes and additions, in composed letters (NFC). Throws nothing. */
export function bareFragment(fragment: string): string {
  const text = withoutEscapes(fragment.startsWith('#') ? fragment.slice(1) : fragment).replace(ADDED_PARAMETERS, '');
  // Signs alone were added to nothing.
  return EMPTY_KIND.test(text) ? text : text.replace(ADDED_SIGNS, '') || text;
}

/** True where a fragment is what `bareFragment` makes of it, or that escaped once, as every browser writes it. */
export function isBareFragment(fragment: string): boolean {
  return decoded(fragment.replace(/^#/, '')).normalize('NFC') === bareFragment(fragment);
}

/** The path of a page, without escapes and additions; a slash at its end stays. Throws nothing. */
export function barePath(path: string): string {
  const text = withoutEscapes(path).replace(ADDED_PARAMETERS, '');
  const bare = text.replace(/[^\p{L}\p{M}\p{N}/-]+\/?$/u, '');
  return text.endsWith('/') && !bare.endsWith('/') ? `${bare}/` : bare;
}

/** A text without its escapes, however often it was escaped; a malformed escape stays as it is. */
function withoutEscapes(text: string): string {
  let plain = text;
  for (let times = 0; times < MOST_ESCAPES && plain.includes('%'); times += 1) {
    const next = decoded(plain);
    if (next === plain) break;
    plain = next;
  }
  return plain.normalize('NFC');
}

/** Each run of escapes by itself: a stray percent sign at the end spoils none of the others. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/giu, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
