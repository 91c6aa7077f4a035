/** The types of the site's files, by their names. */
import { lookup } from 'mrmime';
import { EXPORT_NAMES, exportFormat } from '../formats/exports/formats';

/** Endings that say more than their last part does, or that few tables know; the longest first. */
const OWN: readonly (readonly [ending: string, type: string])[] = EXPORT_NAMES.map((name) => exportFormat(name))
  .map(({ ending, mediaType }) => [ending, mediaType] as const)
  .filter(([ending]) => !['.html', '.json', '.txt'].includes(ending))
  .concat([['.atom', 'application/atom+xml']])
  .sort(([a], [b]) => b.length - a.length);

/** The media type of a file by its name, with the encoding of texts. */
export function mediaTypeOf(path: string): string {
  const type = OWN.find(([ending]) => path.endsWith(ending))?.[1] ?? lookup(path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
