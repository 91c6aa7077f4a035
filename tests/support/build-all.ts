/** Makes both builds, so that the servers of the end-to-end tests start at once. */
import { currentProject } from '../../lib/cli/project';
import { ensureBuild } from '../../lib/cli/site-build';

for (const kind of ['server', 'export'] as const) {
  await ensureBuild(kind, currentProject(), (text) => void process.stderr.write(text));
}
