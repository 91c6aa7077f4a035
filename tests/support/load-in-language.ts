import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import type { Language } from '@/lib/interface/languages';
import { BUNDLED } from '@/lib/site/bundling';
import { dictionaryOf } from '@/lib/site/languages/dictionary-of';

/** A module of this project, by its path, bundled with the dictionary of a language as the site's own scripts are. */
export async function loadInLanguage<Module>(path: string, language: Language): Promise<Module> {
  const { outputFiles } = await build({
    ...BUNDLED,
    entryPoints: [join(process.cwd(), path)],
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    format: 'cjs',
    minify: false,
    plugins: [dictionaryOf(language)],
  });
  const code = outputFiles.map(({ text }) => text).join('');
  const run: (require: NodeJS.Require, module: { exports: object }) => Module = runInThisContext(
    `(function(require,module){(function(exports){${code}\n})(module.exports);return module.exports})`,
  );
  return run(createRequire(join(process.cwd(), path)), { exports: {} });
}
