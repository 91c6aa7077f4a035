/** The day, YYYY-MM-DD, in the time of Greenwich: what locks keep with what they learn. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
