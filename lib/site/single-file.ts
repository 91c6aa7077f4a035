/** One HTML file of an edition, made in Node. */
import type { Edition } from '../edition';
import { editionOnSite } from './edition-on-site';
import { readSingleFileParts } from './single-file-parts';
import { withoutStyles } from './without-styles';

/** The file of an edition; copied links lead to its site where `GLOSS_SITE` names one. Cost: see `singleFile`. */
export async function writeSingleFile(edition: Edition): Promise<string> {
  withoutStyles();
  const [{ singleFile }, parts] = await Promise.all([
    import('../../components/single-file/single-file'),
    readSingleFileParts(),
  ]);
  return singleFile(edition, parts, editionOnSite(edition));
}
