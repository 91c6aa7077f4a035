import { formatProblem } from '../../content';
import { startDevelopmentServer } from '../../site/development-server';
import { defineCommand } from '../command';
import { endWithNpm, portFailure, readPort } from '../listening';
import { keepLocks } from '../locks/keep-locks';
import { currentProject } from '../project';
import { contentMessages } from '../reports/content-messages';

export const command = defineCommand({
  name: 'dev',
  about:
    'Serves pages that follow every change of code and content, until it is told to end. What check says of a text stands\n' +
    'above the passage that it is about. Brings the locks up to date first; for what changes after that, run gloss check.',
  options: {
    port: { type: 'string', takes: 'NUMBER', help: 'port to listen on; otherwise PORT of the environment, or 3000' },
  },
  async run({ port: given }, { report }) {
    const { root, content } = currentProject();
    const port = readPort(given ?? process.env.PORT ?? '3000');
    endWithNpm();
    const problems = await keepLocks(content, report);
    for (const problem of problems) report(`${formatProblem(problem)}\n\n`);
    try {
      await startDevelopmentServer({
        root,
        content,
        port,
        messagesAbout: (library) => contentMessages(library, library.known),
      });
      report(`The pages are at http://localhost:${port}/\n`);
    } catch (error) {
      throw portFailure(error, port);
    }
    process.once('SIGINT', () => process.exit(0)).once('SIGTERM', () => process.exit(0));
    return 0;
  },
});
