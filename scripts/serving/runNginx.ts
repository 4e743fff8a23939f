import {spawn, type ChildProcess} from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface RunningNginx {
  /** e.g. `http://127.0.0.1:41873` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Debian keeps it where only root looks. */
const NGINX = fs.existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** In: what makes the site's part of the configuration for an address. Runs a real nginx with a folder of its own, and waits until it answers. */
export async function runNginx(toConfig: (listen: string) => string): Promise<RunningNginx> {
  const prefix = fs.mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
  const port = await freePort();
  fs.writeFileSync(path.join(prefix, 'nginx.conf'), wholeConfig(toConfig(`127.0.0.1:${port}`)));
  const server = spawn(NGINX, ['-p', `${prefix}/`, '-c', 'nginx.conf', '-e', 'error.log'], {stdio: ['ignore', 'ignore', 'pipe']});
  const said: string[] = [];
  server.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  server.on('error', (error) => said.push(error.message));
  await untilOpen(port, () => (server.exitCode === null && server.pid ? undefined : said.join('')));
  return {origin: `http://127.0.0.1:${port}`, stop: () => stop(server, prefix)};
}

/** As root nginx would give its work to a user who cannot read a folder of tests. */
function wholeConfig(site: string): string {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['user root;'] : []),
    ...(fs.existsSync(BROTLI) && /^\s*brotli_static on;/m.test(site) ? [`load_module ${BROTLI};`] : []),
    'daemon off;', 'worker_processes auto;', 'pid nginx.pid;', 'error_log error.log;',
    'events { worker_connections 1024; }',
    'http {',
    'include /etc/nginx/mime.types;', 'default_type application/octet-stream;', 'access_log off;', 'sendfile on;', 'tcp_nopush on;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${kind};`),
    site,
    '}',
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const LIMIT_MS = 20_000;

async function untilOpen(port: number, problem: () => string | undefined): Promise<void> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end;) {
    const failed = problem();
    if (failed !== undefined) throw new Error(`nginxを始められません: ${failed}`);
    if (await isOpen(port)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('nginxが答えません');
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

function stop(server: ChildProcess, prefix: string): Promise<void> {
  return new Promise((stopped) => {
    server.once('exit', () => {
      fs.rmSync(prefix, {recursive: true, force: true});
      stopped();
    });
    server.kill('SIGTERM');
  });
}
