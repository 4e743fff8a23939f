import {runServer, type RunningServer} from '../../scripts/serving/runServer';

const MODULES = '/usr/lib/apache2/modules';
/** Those that the `.htaccess` asks for, and those which Debian has on and which could get in its way by compressing again. */
const LOADED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'autoindex', 'filter', 'deflate', 'brotli'];
const TEXTS = 'text/html text/css text/javascript application/javascript application/json application/xml image/svg+xml';

/** Runs a real Apache on a folder that has an `.htaccess` of its own, as Debian sets it up: packing what it sends by itself. */
export function runApache(root: string): Promise<RunningServer> {
  return runServer({
    name: 'apache',
    command: '/usr/sbin/apache2',
    args: ({prefix}) => ['-DFOREGROUND', '-f', `${prefix}/server.conf`],
    config: ({prefix, listen}) => [
      `ServerRoot ${prefix}`, 'ServerName localhost', `Listen ${listen}`, 'PidFile apache.pid', 'ErrorLog error.log', `DefaultRuntimeDir ${prefix}`, `Mutex file:${prefix}`,
      ...LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
      'TypesConfig /etc/mime.types',
      `AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${TEXTS}`,
      `DocumentRoot ${root}`,
      `<Directory ${root}>`, 'AllowOverride All', 'Require all granted', '</Directory>',
      '',
    ].join('\n'),
  });
}
