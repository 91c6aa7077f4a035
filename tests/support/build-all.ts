/** Makes all builds, so that the servers of the end-to-end tests start at once. */
import { spawnSync } from 'node:child_process';
import { SITES } from './sites';

for (const { env } of SITES) {
  const args = ['--import', 'tsx', 'lib/cli/main.ts', 'build'];
  const { status } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
