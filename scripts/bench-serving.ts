/** `npx tsx scripts/bench-serving.ts [FOLDER] [--connections 16] [--seconds 30]`: a real nginx hands out all pages of a built site while wrk asks for them. */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {headerPolicy} from '../src/plugins/delivery/contentPolicy';
import {toNginx} from '../src/plugins/delivery/serving/toNginx';
import {runCommand} from './command/runCommand';
import {compressFolder} from './compress/compressFolder';
import {runNginx} from './serving/runNginx';
import {readSiteFiles} from './disk/readSiteFiles';

runCommand(main);

async function main(): Promise<void> {
  const {values, positionals: [site = 'build/staff']} = parseArgs({allowPositionals: true, options: {connections: {type: 'string', default: '16'}, seconds: {type: 'string', default: '30'}}});
  const files = readSiteFiles(site);
  const pages = [...files.keys()].filter((file) => file.endsWith('/index.html'));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-serving-'));
  fs.cpSync(site, folder, {recursive: true});
  await compressFolder(folder);
  const policy = headerPolicy(pages.map((file) => Buffer.from(files.get(file) ?? []).toString('utf8')));
  const nginx = await runNginx((listen) => toNginx({policy}, {root: folder, listen}));
  try {
    await runWrk(nginx.origin, {...values, script: writeScript(folder, pages)});
  } finally {
    await nginx.stop();
    fs.rmSync(folder, {recursive: true});
  }
}

/** wrk asks for the pages in turn, compressed, and counts the answers that are not 200. */
function writeScript(folder: string, pages: readonly string[]): string {
  const file = path.join(folder, 'wrk.lua');
  fs.writeFileSync(file, `
local paths = {${pages.map((page) => JSON.stringify(`/${page.replace(/index\.html$/, '')}`)).join(',')}}
local at = 0
wrk.headers["Accept-Encoding"] = "gzip"
request = function() at = at % #paths + 1 return wrk.format("GET", paths[at]) end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("pages %d, requests/s %.0f, p50 %.2f ms, p99 %.2f ms, errors %d\\n", #paths, summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
  if e.connect + e.read + e.write + e.status + e.timeout > 0 then os.exit(1) end
end`);
  return file;
}

function runWrk(origin: string, {connections, seconds, script}: {readonly connections: string; readonly seconds: string; readonly script: string}): Promise<void> {
  return new Promise((resolve, reject) => {
    const wrk = spawn('wrk', ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, origin], {stdio: 'inherit'});
    wrk.on('error', () => reject(new Error('wrkがありません。apt-get install wrk で入れてから、もう一度実行してください')));
    wrk.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('誤りのある答えがありました'))));
  });
}
