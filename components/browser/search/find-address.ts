/** A search as the address holds it: what is typed, and the filters. */

/** What is looked for, in the words of the address. */
export interface FindState {
  readonly query: string;
  /** Id of a speaker, or nothing. */
  readonly by: string;
  /** `interview` or `commentary`, or nothing. */
  readonly part: string;
  /** Name of a fidelity, or nothing. */
  readonly fidelity: string;
}

const FILTERS = ['by', 'part', 'fidelity'] as const;
/** The block of an essay that a result without a quote leads to. */
const BLOCK = 'block';

/** The search in an address's query; null where it holds none. */
export function readFind(search: string): FindState | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('find');
  if (query === null) return null;
  const value = (name: string): string => parameters.get(name) ?? '';
  return { query, by: value('by'), part: value('part'), fidelity: value('fidelity') };
}

/** The block of an essay that an address leads to; null where it names none. */
export function readBlock(search: string): number | null {
  const block = new URLSearchParams(search).get(BLOCK);
  return block !== null && /^\d+$/.test(block) ? Number(block) : null;
}

/**
 * The query of an address with a search in place of the one that it holds, with its `?`; without any for null. What else it
 * holds stays.
 */
export function writeFind(search: string, find: FindState | null, block?: number): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['find', ...FILTERS, BLOCK]) parameters.delete(name);
  if (find !== null) {
    parameters.set('find', find.query);
    for (const name of FILTERS) if (find[name] !== '') parameters.set(name, find[name]);
    if (block !== undefined) parameters.set(BLOCK, String(block));
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
