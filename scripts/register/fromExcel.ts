import path from 'node:path';
import {applyBook} from '../../src/registers/workbook/applyBook';
import {ProblemError} from '../command/problemError';
import {writeBytes} from '../disk/writeBytes';
import {readBook} from './readBook';
import {readRegisterText} from './registerFiles';

/** Writes what an editor changed in a workbook into its register. Throws with every problem, by sheet and cell; then nothing is written. */
export async function fromExcel(root: string, {file, isRemoving}: {readonly file: string; readonly isRemoving: boolean}): Promise<string> {
  const {origin, sheets} = await readBook(file);
  const {spec, text, hash} = readRegisterText(root, origin.path);
  if (hash !== origin.hash) throw new ProblemError(`${file}：このExcelを作った後に、${origin.path} が変わりました。npm run register -- to-excel で作り直し、直したところを写してください。何も書いていません`);
  const {text: next, changes, removed, problems} = applyBook(text, sheets, spec);
  if (problems.length > 0) throw new ProblemError(`${problems.map((problem) => `${file} ${problem}`).join('\n')}\n${problems.length}件の誤りがあるので、何も書いていません`);
  if (removed.length > 0 && !isRemoving) throw new ProblemError(`${removed.join('\n')}\n${removed.length}行がなくなっています。消してよければ --remove を付けてください。何も書いていません`);
  if (changes.length + removed.length === 0) return `${origin.path}：変わったところはありません`;
  writeBytes(path.join(root, origin.path), Buffer.from(next));
  return [...changes, ...removed.map((name) => `消した: ${name}`), `▶ ${origin.path} を書き直しました（${changes.length + removed.length}か所）。npm run lint:guides で確かめてください`].join('\n');
}
