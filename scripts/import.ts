/** `npm run import -- FILE.docx|.xlsx|.csv|.md --out PAGE.mdx [--title TITLE]`: a page from a Word, Excel, CSV or Markdown file. Words only: nothing in the file can run on the page. */
import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {toPage} from '../src/imports/toPage';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {writeBytes} from './disk/writeBytes';
import {findReader} from './import/readers';

const USAGE = '使い方：npm run import -- 取り込むファイル（.docx、.xlsx、.csv、.md） --out ページ.mdx [--title 題]';
/** A larger file is no page. */
const MAX_BYTES = 20_000_000;

runCommand(main);

async function main(): Promise<void> {
  const {values: {out, title}, positionals: [file]} = readArguments();
  const read = file === undefined ? undefined : findReader(file);
  if (!file || !read || !out?.endsWith('.mdx')) throw new ProblemError(USAGE);
  if (!fs.existsSync(file)) throw new ProblemError(`${file}：ありません。ファイルの場所を確かめてください`);
  if (fs.existsSync(out)) throw new ProblemError(`${out}：もうあります。別の名前にするか、先に消してください`);
  if (fs.statSync(file).size > MAX_BYTES) throw new ProblemError(`${file}：${MAX_BYTES / 1_000_000} MBより大きいファイルは取り込めません。分けてください`);
  writeBytes(out, Buffer.from(toPage(title ?? path.parse(file).name, await readOrStop(file, read))));
  console.log(`▶ できました: ${out}（条項ID、説明、担当を書き足し、npm run lint:guides で確かめてください）`);
}

async function readOrStop(file: string, read: NonNullable<ReturnType<typeof findReader>>) {
  try {
    return await read(fs.readFileSync(file));
  } catch (error) {
    throw new ProblemError(`${file}：読めません。壊れていないか、ほかの形式の名前を変えたものでないかを確かめてください（${(error as Error).message}）`);
  }
}

function readArguments() {
  try {
    return parseArgs({allowPositionals: true, options: {out: {type: 'string'}, title: {type: 'string'}}});
  } catch {
    throw new ProblemError(USAGE);
  }
}
