/** What `gloss build` says when the pages are there. */
import { expect, test, vi } from 'vitest';
import { runCommandLine } from '@/lib/cli/command-line';
import { recordOutput } from '../../support/record-output';

const built = vi.hoisted(() => ({ folder: '.gloss/site', pages: 7, openDoubts: 0, parts: {} }));
vi.mock('@/lib/cli/ensure-build', () => ({ ensureBuild: async () => built }));

test.each([
  [0, '7 pages are in .gloss/site\n'],
  [1, '7 pages are in .gloss/site\n1 doubt is open in imported texts: gloss check lists them\n'],
  [12, '7 pages are in .gloss/site\n12 doubts are open in imported texts: gloss check lists them\n'],
])('with %i open doubts', async (openDoubts, said) => {
  built.openDoubts = openDoubts;
  const output = recordOutput();
  expect(await runCommandLine(['build'], output)).toBe(0);
  expect(output.reported).toBe(said);
});
