/** One HTML file of an edition, made in Node. */
import type { Edition } from '../edition';
import { interfaceOf } from '../interface/languages';
import { editionOnSite } from './edition-on-site';
import { pagesIn } from './languages/made-in';
import { readSingleFileParts } from './single-file-parts';

/**
 * The file of an edition, in its own interface; copied links lead to its site where `GLOSS_SITE` names one. Cost: see
 * `singleFile`.
 */
export async function writeSingleFile(edition: Edition): Promise<string> {
  const language = interfaceOf(edition.meta);
  const [{ singleFile }, parts] = await Promise.all([pagesIn(language), readSingleFileParts(language)]);
  return singleFile(edition, parts, editionOnSite(edition));
}
