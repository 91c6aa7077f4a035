/** The id that a fragment with its `#` names, without escapes; as it is where they are malformed. */
export function fragmentId(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return fragment.slice(1);
  }
}
