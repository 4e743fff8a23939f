/** `npm run serving -- [--site FOLDER] [--out FOLDER] [--root FOLDER-ON-THE-SERVER]`: settings for nginx, IIS and Apache that fit a built site. */
import {parseArgs} from 'node:util';
import path from 'node:path';
import {headerPolicy} from '../src/plugins/delivery/contentPolicy';
import {headersOf} from '../src/plugins/delivery/serving/siteRules';
import {toApache} from '../src/plugins/delivery/serving/toApache';
import {toIis} from '../src/plugins/delivery/serving/toIis';
import {toNginx} from '../src/plugins/delivery/serving/toNginx';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {writeBytes} from './disk/writeBytes';
import {readSiteFiles} from './disk/readSiteFiles';

runCommand(main);

function main(): void {
  const {site, out, root} = readArguments();
  const pages = [...readSiteFiles(site)].filter(([file]) => file.endsWith('.html')).map(([, bytes]) => Buffer.from(bytes).toString('utf8'));
  const rules = {policy: headerPolicy(pages)};
  const files: Readonly<Record<string, string>> = {
    'nginx.conf': toNginx(rules, {root, listen: '80'}),
    'web.config': toIis(rules),
    'apache.htaccess': toApache(rules),
    'headers.txt': `${headersOf(rules).map(([name, value]) => `${name}: ${value}`).join('\n')}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeBytes(path.join(out, name), Buffer.from(text));
  console.log(`▶ できました: ${out}/（${Object.keys(files).join('、')}）`);
}

function readArguments(): {readonly site: string; readonly out: string; readonly root: string} {
  try {
    return parseArgs({options: {site: {type: 'string', default: 'build/staff'}, out: {type: 'string', default: 'build/serving'}, root: {type: 'string', default: '/var/www/kyodo'}}}).values as {site: string; out: string; root: string};
  } catch {
    throw new ProblemError('使い方：npm run serving -- [--site 作ったサイトのフォルダー] [--out 出力先] [--root サーバーに置くフォルダー]');
  }
}
