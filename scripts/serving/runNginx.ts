import fs from 'node:fs';
import {runServer, type RunningServer} from './runServer';

/** Debian keeps it where only root looks. */
const NGINX = fs.existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** In: what makes the site's part of the configuration for an address. Runs a real nginx until it is stopped. */
export function runNginx(toConfig: (listen: string) => string): Promise<RunningServer> {
  return runServer({
    name: 'nginx',
    command: NGINX,
    args: ({prefix}) => ['-p', `${prefix}/`, '-c', 'server.conf', '-e', 'error.log'],
    config: ({listen}) => wholeConfig(toConfig(listen)),
  });
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
