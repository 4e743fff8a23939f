/** `npm run compress -- [FOLDER]`: writes a .gz and a .br beside each text file of a built site, for servers that hand out what stands there. */
import fs from 'node:fs';
import path from 'node:path';
import {runCommand} from './command/runCommand';
import {compressFolder} from './compress/compressFolder';

runCommand(main);

async function main(): Promise<void> {
  const folder = process.argv[2] ?? 'build/staff';
  if (!fs.existsSync(path.join(folder, 'index.html'))) throw new Error(`「${folder}」にサイトがありません。先に npm run build を実行してください`);
  const {files, before, after} = await compressFolder(folder);
  console.log(`▶ 縮めました: ${files}個のファイル、${inMegabytes(before)} → ${inMegabytes(after)}（brotli）`);
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
