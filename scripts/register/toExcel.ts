import path from 'node:path';
import {parse} from 'yaml';
import {toEditBook} from '../../src/exports/registers/editBook';
import {parseRegister} from '../../src/registers/parseRegister';
import {toBook} from '../../src/registers/workbook/toBook';
import {ProblemError} from '../command/problemError';
import {writeBytes} from '../disk/writeBytes';
import {readRegisterText} from './registerFiles';

/** Writes a register as a workbook to edit. Throws with every problem of a register that is not right itself. */
export async function toExcel(root: string, {file, out}: {readonly file: string; readonly out: string}): Promise<string> {
  const {spec, text, hash} = readRegisterText(root, file);
  const {value, file: {messages}} = parseRegister(spec, {path: file, text});
  if (value === undefined) throw new ProblemError(messages.map(({line, column, reason}) => `${file}:${line ?? 1}:${column ?? 1} ${reason}`).join('\n'));
  // As written, not as read: what the schema fills in does not stand in the file.
  writeBytes(out, await toEditBook(toBook(parse(text)), {origin: {path: file, hash}, properties: {title: path.basename(file), author: '地域のつながり課', stamp: file, date: null}}));
  return `▶ できました: ${out}（直したら npm run register -- from-excel ${out}）`;
}
