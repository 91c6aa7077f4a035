/** JSON as a script element can hold it: no `<` in it, so that nothing ends the element. */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
