import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { formatProblem } from '../../content';
import { nextProgram } from '../../site/next-program';
import { defineCommand } from '../command';
import { keepLocks } from '../locks/keep-locks';
import { currentProject } from '../project';

export const command = defineCommand({
  name: 'dev',
  about:
    'Serves pages that follow every change of code and content, until it is told to end. Brings the locks up to date\n' +
    'first; for what changes after that, run gloss check.',
  options: {
    port: { type: 'string', takes: 'NUMBER', help: 'port to listen on; otherwise PORT of the environment, or 3000' },
  },
  async run({ port }, { report }) {
    const { root, content } = currentProject();
    const problems = await keepLocks(content, report);
    for (const problem of problems) report(`${formatProblem(problem)}\n\n`);
    const args = [nextProgram(), 'dev', ...(port === undefined ? [] : ['--port', port])];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', GLOSS_CONTENT: content },
      stdio: 'inherit',
    });
    const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const [status] = await once(child, 'close');
    return typeof status === 'number' ? status : 0;
  },
});
