import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runProgram } from '../support/run-program';

/** From which file to which module, and whether the layers allow it. One line is one file that is linted. */
const CASES = [
  ['lib/align/words.ts', './types', 'allowed'],
  ['lib/align/words.ts', '../content/types', 'forbidden'],
  ['lib/align/words.ts', '@/lib/links', 'forbidden'],
  ['lib/align/words.ts', 'zod', 'forbidden'],
  ['lib/align/words.ts', 'node:fs', 'forbidden'],

  ['lib/content/read.ts', '../align/types', 'allowed'],
  ['lib/content/read.ts', 'node:fs/promises', 'allowed'],
  ['lib/content/read.ts', './schema', 'allowed'],
  ['lib/content/read.ts', '../align', 'forbidden'],
  ['lib/content/read.ts', '../align/words', 'forbidden'],
  ['lib/content/read.ts', '../links', 'forbidden'],
  ['lib/content/read.ts', '../edition/types', 'forbidden'],
  ['lib/content/read.ts', '@/lib/edition', 'forbidden'],
  ['lib/content/read.ts', '../../components/reader', 'forbidden'],

  ['lib/links/ids.ts', '../align', 'allowed'],
  ['lib/links/ids.ts', '../content/types', 'allowed'],
  ['lib/links/ids.ts', '../content', 'forbidden'],
  ['lib/links/ids.ts', '../edition', 'forbidden'],
  ['lib/links/ids.ts', 'node:fs', 'forbidden'],

  ['lib/edition/build.ts', '../align', 'allowed'],
  ['lib/edition/build.ts', '../links', 'allowed'],
  ['lib/edition/build.ts', '../content/types', 'allowed'],
  ['lib/edition/build.ts', '../content/problem', 'allowed'],
  ['lib/edition/build.ts', '../content/read-library', 'forbidden'],
  ['lib/edition/build.ts', '../export/feeds', 'forbidden'],
  ['lib/edition/build.ts', '../../app/page', 'forbidden'],
  ['lib/edition/build.ts', 'node:path', 'forbidden'],

  ['components/reader/note.tsx', '@/lib/edition', 'allowed'],
  ['components/reader/note.tsx', '../../lib/links', 'allowed'],
  ['components/reader/note.tsx', '@/lib/align/types', 'allowed'],
  ['components/reader/note.tsx', '@/lib/content', 'forbidden'],
  ['components/reader/note.tsx', '../../lib/content/read-library', 'forbidden'],
  ['components/reader/note.tsx', '@/lib/align', 'forbidden'],
  ['components/reader/note.tsx', '@/app/editions', 'forbidden'],
  ['components/reader/note.tsx', 'node:fs', 'forbidden'],

  ['app/page.tsx', '@/lib/content', 'allowed'],
  ['app/page.tsx', '@/components/reader/note', 'allowed'],
  ['app/page.tsx', '@/lib/cli/main', 'forbidden'],
  ['app/page.tsx', 'node:fs/promises', 'forbidden'],

  ['lib/export/feed.ts', '../edition', 'allowed'],
  ['lib/export/feed.ts', '../cli/main', 'forbidden'],
  ['lib/export/feed.ts', '@/components/reader/note', 'forbidden'],

  ['lib/cli/commands/check.ts', '../../edition', 'allowed'],
  ['lib/cli/commands/check.ts', '../../export/feed', 'allowed'],
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
