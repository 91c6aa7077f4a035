/** A page that Next made, in English, as a page in another language: its body made anew, and its head changed. */
import { LANGUAGES, type Language } from '../../interface/languages';
import type { ModuleFiles } from '../bundling';
import { type PageScriptName, readPageScripts } from '../page-scripts';
import { readStudioScripts } from '../studio-scripts';
import type { MadeContent } from './made-pages';

/** The scripts of pages in a language by their addresses in English. */
export type ScriptsInLanguage = ReadonlyMap<string, ModuleFiles>;

/** What takes the place of each script that a page starts, in another language. */
export async function scriptsIn(language: Language): Promise<ScriptsInLanguage> {
  const [from, to, studioFrom, studioTo] = await Promise.all([
    readPageScripts(),
    readPageScripts(language),
    readStudioScripts(),
    readStudioScripts(language),
  ]);
  const names: readonly PageScriptName[] = ['map', 'media', 'preferences', 'reader', 'search'];
  return new Map([
    ...names.map((name) => [from.modules[name].address, to.modules[name]] as const),
    ...(['studio', 'verify'] as const).map((name) => [studioFrom[name].address, studioTo[name]] as const),
  ]);
}

const MODULE = /<script type="module" src="([^"]*)"[^>]*><\/script>/g;
const PRELOADED_MODULE = /<link rel="(?:module)?preload" href="[^"]*\.js"[^>]*>/g;

/**
 * The page in a language.
 *
 * @param html as Next wrote it
 * @param scripts those of the language
 * @param listAddress address of the list of its studio's scripts
 */
export function translatePage(
  html: string,
  { head, body }: MadeContent,
  language: Language,
  scripts: ScriptsInLanguage,
  listAddress: string,
): string {
  const bodyStart = html.indexOf('<body');
  const started = Array.from(html.slice(bodyStart).matchAll(MODULE), ([tag, source = '']) => {
    const files = scripts.get(source);
    return (
      files && {
        files,
        tag: tag.replace(source, files.address).replace(/ data-scripts="[^"]*"/, ` data-scripts="${listAddress}"`),
      }
    );
  }).filter((script) => script !== undefined);
  const preloads = [...new Set(started.flatMap(({ files }) => files.imports))].map(
    (address) => `<link rel="modulepreload" href="${address}"/>`,
  );
  const title = /<title>[^<]* · Gloss<\/title>/.test(html) ? `${head.title} · Gloss` : head.title;
  const changed = html
    .slice(0, bodyStart)
    .replace(/<html lang="[^"]*"/, `<html lang="${LANGUAGES[language].tag}"`)
    .replace(PRELOADED_MODULE, '')
    .replace(/<title>[^<]*<\/title>/, () => `${preloads.join('')}<title>${escaped(title)}</title>`)
    .replace(
      /(<meta (?:name|property)="(?:og:|twitter:)?(title|description)" content=")[^"]*"/g,
      (_, start: string, name: string) => `${start}${escaped(name === 'title' ? head.title : head.description)}"`,
    );
  return `${changed}<body>${body}${started.map(({ tag }) => tag).join('')}</body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
