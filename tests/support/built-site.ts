import { ensureBuild } from '../../lib/cli/ensure-build';
import { currentProject } from '../../lib/cli/project';
import type { BuiltSite } from '../../lib/site/build/site-folder';

/** The site of the project's content, built now as far as it is not there yet. */
export function builtSite(): Promise<BuiltSite> {
  return ensureBuild(currentProject(), { report: (text) => void process.stderr.write(text), progress: () => {} });
}
