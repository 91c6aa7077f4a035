import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runProgram } from '../support/run-program';

/** From which file to which module, and whether the layers allow it. One line is one file that is linted. */
const CASES = [
  ['lib/text/problem.ts', './position', 'allowed'],
  ['lib/text/problem.ts', '../align/types', 'forbidden'],
  ['lib/text/problem.ts', 'node:fs', 'forbidden'],

  ['lib/interface/reader.ts', './en/reader', 'allowed'],
  ['lib/interface/zh/quotes.ts', '@/lib/align/types', 'allowed'],
  ['lib/interface/zh/map.ts', '../phrase', 'allowed'],
  ['lib/interface/in-interface.ts', '../text/language', 'allowed'],
  ['lib/interface/en/map.ts', '@/lib/edition', 'forbidden'],
  ['lib/interface/en/map.ts', '../../site/addresses', 'forbidden'],
  ['lib/interface/en/map.ts', 'react', 'forbidden'],
  ['lib/edition/fidelity-words.ts', '../interface/quotes', 'allowed'],
  ['lib/links/read/fragment.ts', '../../interface/link-faults', 'allowed'],
  ['lib/text/problem.ts', '../interface/common', 'forbidden'],

  ['lib/align/place-quotes.ts', './types', 'allowed'],
  ['lib/align/place-quotes.ts', './search/order', 'allowed'],
  ['lib/align/place-quotes.ts', '../text/range', 'allowed'],
  ['lib/align/words/words.ts', '../types', 'allowed'],
  ['lib/align/words/words.ts', '../search/order', 'forbidden'],
  ['lib/align/words/words.ts', '../result/edits', 'forbidden'],
  ['lib/align/search/order.ts', '../words/words', 'allowed'],
  ['lib/align/search/order.ts', '../result/edits', 'forbidden'],
  ['lib/align/result/edits.ts', '../words/words', 'allowed'],
  ['lib/align/result/edits.ts', '../../text/range', 'allowed'],
  ['lib/align/place-quotes.ts', '../content/types', 'forbidden'],
  ['lib/align/words/words.ts', '../../content/types', 'forbidden'],
  ['lib/align/words/words.ts', '@/lib/links', 'forbidden'],
  ['lib/align/words/words.ts', 'zod', 'forbidden'],
  ['lib/align/words/words.ts', 'node:fs', 'forbidden'],

  ['lib/content/read.ts', '../text/problem', 'allowed'],
  ['lib/content/read.ts', '../align/types', 'allowed'],
  ['lib/content/read.ts', 'node:fs/promises', 'allowed'],
  ['lib/content/read.ts', './schema', 'allowed'],
  ['lib/content/read.ts', '../align', 'forbidden'],
  ['lib/content/read.ts', '../align/words/words', 'forbidden'],
  ['lib/content/read.ts', '../links', 'forbidden'],
  ['lib/content/read.ts', '../import/import-file', 'forbidden'],
  ['lib/content/read.ts', '../edition/types', 'forbidden'],
  ['lib/content/read.ts', '@/lib/edition', 'forbidden'],
  ['lib/content/read.ts', '../../components/pages/reader', 'forbidden'],

  ['lib/import/passes/speakers.ts', '../../content/infer-speakers', 'allowed'],
  ['lib/import/passes/speakers.ts', '../../text/problem', 'allowed'],
  ['lib/import/passes/speakers.ts', './labels', 'allowed'],
  ['lib/import/import-file.ts', '../align', 'allowed'],
  ['lib/import/import-file.ts', '../content', 'forbidden'],
  ['lib/import/import-file.ts', '../content/read-source', 'forbidden'],
  ['lib/import/import-file.ts', '../edition', 'forbidden'],
  ['lib/import/passes/speakers.ts', '../../links/read/words', 'forbidden'],
  ['lib/import/import-file.ts', '../cli/main', 'forbidden'],
  ['lib/import/import-file.ts', 'node:fs', 'forbidden'],
  ['lib/align/words/words.ts', '../../import/types', 'forbidden'],
  ['lib/cli/commands/import.ts', '../../import/import-file', 'allowed'],

  ['lib/links/read/words.ts', '../../align', 'allowed'],
  ['lib/links/read/words.ts', './check', 'allowed'],
  ['lib/links/read/words.ts', '../lock/lock-schema', 'forbidden'],
  ['lib/links/read/words.ts', '@/lib/links/lock/ids', 'forbidden'],
  ['lib/links/lock/ids.ts', '../../content/types', 'allowed'],
  ['lib/links/lock/ids.ts', '../read/words', 'allowed'],
  ['lib/links/lock/ids.ts', '../../content', 'forbidden'],
  ['lib/links/lock/ids.ts', '../../edition', 'forbidden'],
  ['lib/links/lock/ids.ts', 'node:fs', 'forbidden'],

  ['lib/edition/build.ts', '../align', 'allowed'],
  ['lib/edition/build.ts', '../links', 'allowed'],
  ['lib/edition/build.ts', '../text/problem', 'allowed'],
  ['lib/edition/build.ts', '../content/types', 'allowed'],
  ['lib/edition/build.ts', '../import/onto/as-spoken', 'allowed'],
  ['lib/edition/build.ts', '../site/addresses', 'allowed'],
  ['lib/edition/build.ts', '../content/read-library', 'forbidden'],
  ['lib/edition/build.ts', '../formats/oembed', 'forbidden'],
  ['lib/edition/build.ts', '../site/security-headers', 'forbidden'],
  ['lib/edition/build.ts', '../../app/page', 'forbidden'],
  ['lib/edition/build.ts', 'node:path', 'forbidden'],

  ['lib/edition/build.ts', '../verify/verify-text', 'forbidden'],
  ['lib/import/import-file.ts', '../verify/read-text', 'forbidden'],
  ['lib/align/words/words.ts', '../../verify/grams', 'forbidden'],

  ['lib/verify/judge.ts', '../edition/attribution', 'allowed'],
  ['lib/verify/judge.ts', '../content/commentary-markdown', 'allowed'],
  ['lib/verify/judge.ts', '../import/import-file', 'allowed'],
  ['lib/verify/judge.ts', '../site/addresses', 'allowed'],
  ['lib/verify/judge.ts', 'zod', 'allowed'],
  ['lib/verify/judge.ts', '../content', 'forbidden'],
  ['lib/verify/judge.ts', '../content/read-library', 'forbidden'],
  ['lib/verify/judge.ts', '../formats/oembed', 'forbidden'],
  ['lib/verify/judge.ts', '../cli/main', 'forbidden'],
  ['lib/verify/judge.ts', '@/components/pages/reader/note', 'forbidden'],
  ['lib/verify/judge.ts', 'node:fs', 'forbidden'],
  ['lib/cli/commands/verify.ts', '../../verify/verify-text', 'allowed'],

  ['lib/formats/feed.ts', '../edition', 'allowed'],
  ['lib/formats/feed.ts', '../site/addresses', 'allowed'],
  ['lib/formats/feed.ts', '../content', 'forbidden'],
  ['lib/formats/feed.ts', '../cli/main', 'forbidden'],
  ['lib/formats/feed.ts', '@/components/pages/reader/note', 'forbidden'],
  ['lib/formats/feed.ts', 'node:fs', 'forbidden'],

  ['components/pages/text/note.tsx', '@/lib/edition', 'allowed'],
  ['components/pages/text/note.tsx', '../../../lib/links', 'allowed'],
  ['components/pages/text/note.tsx', '@/lib/align/types', 'allowed'],
  ['components/pages/text/note.tsx', '@/lib/site/addresses', 'allowed'],
  ['components/pages/text/note.tsx', '@/components/browser/reader/shortcuts', 'allowed'],
  ['components/pages/text/note.tsx', '@/lib/content', 'forbidden'],
  ['components/pages/text/note.tsx', '../../../lib/content/read-library', 'forbidden'],
  ['components/pages/text/note.tsx', '@/lib/align', 'forbidden'],
  ['components/pages/text/note.tsx', '@/lib/site/files-below', 'forbidden'],
  ['components/pages/text/note.tsx', '@/app/editions', 'forbidden'],
  ['components/pages/text/note.tsx', 'node:fs', 'forbidden'],

  ['components/browser/reader/margin.ts', '@/lib/links/read', 'allowed'],
  ['components/browser/reader/margin.ts', '../links/notice', 'allowed'],
  ['components/browser/reader/margin.ts', '../../pages/icon', 'forbidden'],
  ['components/browser/reader/margin.ts', '@/components/cards/card', 'forbidden'],
  ['components/browser/reader/margin.ts', '@/lib/content', 'forbidden'],

  ['lib/studio/join-texts.ts', '../edition', 'allowed'],
  ['lib/studio/join-texts.ts', '../content/commentary-markdown', 'allowed'],
  ['lib/studio/join-texts.ts', '../import/folder-names', 'allowed'],
  ['lib/studio/work.ts', 'zod', 'allowed'],
  ['lib/studio/join-texts.ts', '../content', 'forbidden'],
  ['lib/studio/join-texts.ts', '../content/read-library', 'forbidden'],
  ['lib/studio/join-texts.ts', '../cli/main', 'forbidden'],
  ['lib/studio/join-texts.ts', '@/components/pages/reader/reader', 'forbidden'],
  ['lib/studio/join-texts.ts', 'node:fs', 'forbidden'],
  ['lib/edition/build-edition.ts', '../studio/journal', 'forbidden'],
  ['lib/formats/oembed.ts', '../studio/journal', 'forbidden'],

  ['components/studio/verify/verification.ts', '../../../lib/verify/verify-text', 'allowed'],
  ['components/studio/verify/verification.ts', '../../pages/text/diff-text', 'allowed'],
  ['components/studio/verify/verification.ts', '../../pages/reader/reader', 'forbidden'],
  ['components/studio/studio/preview.tsx', '../../pages/reader/reader-stretch', 'allowed'],
  ['components/studio/studio/workshop.ts', '../../../lib/studio/journal', 'allowed'],
  ['components/studio/verify/verification.ts', '../../../lib/content', 'forbidden'],
  ['components/studio/verify/verification.ts', '../../../lib/site/files-below', 'forbidden'],
  ['components/studio/verify/verification.ts', 'node:fs', 'forbidden'],

  ['components/design/typeface-styles.ts', './typefaces', 'allowed'],
  ['components/design/typeface-styles.ts', '../../lib/site/addresses', 'allowed'],
  ['components/design/typeface-styles.ts', '../pages/prose', 'forbidden'],
  ['components/design/typeface-styles.ts', '@/lib/edition', 'forbidden'],
  ['components/design/typeface-styles.ts', 'node:fs', 'forbidden'],
  ['components/pages/text/note.tsx', '../../design/palette', 'allowed'],
  ['components/browser/early/await-typefaces.ts', '../../design/families', 'allowed'],

  ['components/cards/card.ts', '../design/palette', 'allowed'],
  ['components/cards/card.ts', '@/lib/edition', 'allowed'],
  ['components/cards/card.ts', './face', 'allowed'],
  ['components/cards/card.ts', '../pages/share/share-page', 'forbidden'],
  ['components/cards/card.ts', '../browser/links/notice', 'forbidden'],

  ['app/page.tsx', '@/lib/content', 'allowed'],
  ['app/page.tsx', '@/components/pages/reader/note', 'allowed'],
  ['app/page.tsx', '@/lib/cli/main', 'forbidden'],
  ['app/page.tsx', 'node:fs/promises', 'forbidden'],

  ['lib/site/build.ts', '../edition', 'allowed'],
  ['lib/site/build.ts', '@/components/cards/card', 'allowed'],
  ['lib/site/build.ts', '../cli/main', 'forbidden'],
  ['lib/site/build.ts', '@/app/editions', 'forbidden'],

  ['lib/cli/commands/check.ts', '../../edition', 'allowed'],
  ['lib/cli/commands/check.ts', '../../site/files-below', 'allowed'],
  ['lib/cli/commands/check.ts', '../../../app/page', 'forbidden'],
] as const;

const project = resolve(import.meta.dirname, '../..');
const forbiddenFiles = new Set<string>();
let folder = '';

/** The file of a case: beside the one it stands for, under a name of its own. */
function fileOf(index: number, file: string): string {
  return join(dirname(file), `case-${index}.ts`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-layers-'));
  await cp(join(project, 'biome.json'), join(folder, 'biome.json'));
  for (const [index, [file, module]] of CASES.entries()) {
    const path = join(folder, fileOf(index, file));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `import * as module from '${module}';\n\nexport default module;\n`);
  }
  for (const file of await forbiddenImports(folder)) forbiddenFiles.add(file);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a layer imports only from those before it', () => {
  test.each(CASES.map(([from, to, verdict], index) => ({ from, to, verdict, index })))(
    '$from imports $to: $verdict',
    ({ from, verdict, index }) => {
      expect(forbiddenFiles.has(fileOf(index, from)) ? 'forbidden' : 'allowed').toBe(verdict);
    },
  );
});

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), severity: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

/** The files below a folder in which the linter finds an import that it takes for an error. */
async function forbiddenImports(below: string): Promise<string[]> {
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false', '.'];
  const { stdout } = await runProgram(process.execPath, args, { cwd: below });
  return reportSchema
    .parse(JSON.parse(stdout))
    .diagnostics.filter(({ category }) => /noRestrictedImports|noNodejsModules/.test(category))
    .filter(({ severity }) => severity === 'error')
    .map(({ location }) => relative(below, resolve(below, location.path)));
}
