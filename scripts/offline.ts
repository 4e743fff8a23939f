/** `npm run offline -- [--site FOLDER] [--out FOLDER] [--zip FILE]`: a built site in, the same site as a folder that opens by double click (file://) out. */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {toFixedZip} from '../src/exports/fixedZip';
import {buildOfflineScript} from '../src/plugins/delivery/buildScripts';
import {toOfflineSite, type SiteFiles} from '../src/plugins/delivery/offline/toOfflineSite';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {readSiteFiles} from './disk/readSiteFiles';
import {writeBytes} from './disk/writeBytes';
import {writeFolder} from './disk/writeFolder';

/** The groupware takes no larger attachment; ux.md H7. */
const MAX_ZIP_BYTES = 20_000_000;

runCommand(main);

async function main(): Promise<void> {
  const {site, out, zip} = readArguments();
  const script = await buildOfflineScript(path.resolve(__dirname, '..'));
  const {files, problems} = toOfflineSite(readSiteFiles(site), {script});
  if (problems.length > 0) throw new ProblemError([...problems, 'オフライン版は作られませんでした。上の指摘を直してから、もう一度実行してください'].join('\n'));
  const packed = zip === undefined ? undefined : await pack(files);
  writeFolder(out, files);
  if (zip !== undefined && packed) writeBytes(zip, packed);
  console.log(`▶ できました: ${out}/（${files.size}個のファイル${packed ? `、ZIP ${(packed.length / 1_000_000).toFixed(1)} MB` : ''}）`);
}

function readArguments(): {readonly site: string; readonly out: string; readonly zip?: string} {
  try {
    return parseArgs({options: {site: {type: 'string', default: 'build/staff'}, out: {type: 'string', default: 'build/offline'}, zip: {type: 'string'}}}).values as {site: string; out: string; zip?: string};
  } catch {
    throw new ProblemError('使い方：npm run offline -- [--site 作ったサイトのフォルダー] [--out 出力先のフォルダー] [--zip ZIPのファイル]');
  }
}

async function pack(files: SiteFiles): Promise<Uint8Array> {
  const bytes = await toFixedZip([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (bytes.length <= MAX_ZIP_BYTES) return bytes;
  throw new ProblemError(`ZIPが${(bytes.length / 1_000_000).toFixed(1)} MBあります。${MAX_ZIP_BYTES / 1_000_000} MBまでになるように、大きなファイルを減らしてください`);
}
