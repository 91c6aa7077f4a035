/** One HTML file of an edition, made in Node. */
import { register } from 'node:module';
import type { Edition } from '../edition';
import { interviewAddress } from './addresses';
import { readSingleFileParts } from './single-file-parts';
import { SITE } from './site';

/** Components name their style sheets for the bundler; here a style sheet is an empty module. */
const WITHOUT_STYLES = `export const load = (url, context, next) =>
  url.endsWith('.css') ? { format: 'module', source: '', shortCircuit: true } : next(url, context);`;

/** The file of an edition; copied links lead to its site where `GLOSS_SITE` names one. Cost: see `singleFile`. */
export async function writeSingleFile(edition: Edition): Promise<string> {
  // React is another one, and slower, unless this is set before it is loaded.
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' });
  const [{ singleFile }, parts] = await Promise.all([loadSingleFile(), readSingleFileParts()]);
  const site = process.env.GLOSS_SITE ? SITE.origin + interviewAddress(edition.slug) : null;
  return singleFile(edition, parts, site);
}

let loading: ReturnType<typeof load> | undefined;

function loadSingleFile(): ReturnType<typeof load> {
  loading ??= load();
  return loading;
}

function load() {
  register(`data:text/javascript,${encodeURIComponent(WITHOUT_STYLES)}`);
  return import('../../components/single-file/single-file');
}
