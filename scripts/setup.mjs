// Installs what a fresh machine lacks. Plain JavaScript, because it runs before anything is installed.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';

/** `npm ci`, unless the installed packages are those of the lock file. */
export function ensurePackages() {
  if (isCurrent('node_modules/.package-lock.json', 'package-lock.json')) return;
  say('部品を入れています（はじめての時は数分かかります）…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--include=dev']);
}

/** A browser, a Japanese font, two web servers and a reader of PDFs for the tests, by apt where they are missing. */
export function ensureBrowser() {
  installMissing([
    ...(findChromium() ? [] : ['chromium']),
    ...(hasJapaneseFont() ? [] : ['fonts-morisawa-bizud-gothic']),
    ...(fs.existsSync('/usr/sbin/nginx') ? [] : ['nginx-light']),
    ...(fs.existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so') ? [] : ['libnginx-mod-http-brotli-static']),
    ...(fs.existsSync('/usr/sbin/apache2') ? [] : ['apache2-bin']),
    ...(hasPdfReader() ? [] : ['poppler-utils']),
  ]);
}

function installMissing(missing) {
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) stop(`テストに必要なものがありません: ${missing.join('、')}\n次の命令で入れてから、もう一度 npm test を実行してください。\n  sudo ${command}`);
  say(`テスト用のブラウザ、書体、サーバーを入れています（${missing.join('、')}）…`);
  run('apt-get', ['update', '-qq']);
  run('sh', ['-c', `DEBIAN_FRONTEND=noninteractive ${command} -qq >/dev/null`]);
}

/** Path of a Chromium, or undefined. CHROMIUM names another one. */
export function findChromium() {
  return [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => file && fs.existsSync(file));
}

/** Runs a command in the foreground and ends with its exit code when it fails. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {stdio: 'inherit', env: {...process.env, ...env}});
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function isCurrent(installed, lock) {
  return fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs - 1000;
}

function hasJapaneseFont() {
  const result = spawnSync('fc-list', [':lang=ja', 'family'], {encoding: 'utf8'});
  return result.status === 0 && result.stdout.trim() !== '';
}

/** The leak test reads the PDFs that leave the house. */
function hasPdfReader() {
  return spawnSync('pdftotext', ['-v']).status === 0;
}

function say(text) {
  console.log(`▶ ${text}`);
}

function stop(text) {
  console.error(text);
  process.exit(1);
}
