/** The servers that are compared, each in processes of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Ends a server. */
type Stop = () => Promise<void>;

/** Starts the server of a built folder, and resolves once it answers. */
export function startGloss(folder: string, port: number): Promise<Stop> {
  return start(process.execPath, ['--import', 'tsx', 'tests/support/serve-folder.ts', folder, String(port)], port);
}

/**
 * Starts nginx over the folder, and resolves once it answers.
 *
 * @param work folder for its configuration and whatever it writes
 */
export async function startNginx(folder: string, work: string, port: number): Promise<Stop> {
  const config = join(work, 'nginx.conf');
  // Its workers may run as another user.
  await chmod(work, 0o755);
  await writeFile(config, nginxConfig(folder, work, port));
  return start('nginx', ['-c', config, '-e', join(work, 'error.log')], port);
}

function nginxConfig(folder: string, work: string, port: number): string {
  const ownFolders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(work, name)};`,
  );
  return `worker_processes auto;
daemon off;
pid ${join(work, 'nginx.pid')};
error_log ${join(work, 'error.log')} crit;
events { worker_connections 4096; }
http {
${ownFolders.join('\n')}
  types { text/html html; text/javascript js; application/json json; font/woff2 woff2; image/png png; }
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10000;
  gzip_static on;
  gzip_vary on;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    error_page 404 /404.html;
    add_header Cache-Control "public, max-age=0, must-revalidate";
  }
}
`;
}

async function start(program: string, args: readonly string[], port: number): Promise<Stop> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended before it answered`);
    await pause(50);
  }
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
