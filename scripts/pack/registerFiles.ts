import path from 'node:path';
import {toCsv} from '../../src/core/text/safeCell';
import {toRegisterXlsx, toSheets} from '../../src/exports';
import {readBuildStamp, stampText} from '../../src/plugins/buildStamp';
import {readFrontMatter} from '../../src/plugins/audience';
import {failOnProblems} from '../../src/plugins/problems';
import {readRegister} from '../../src/plugins/readRegister';
import {visibleRegisters} from '../../src/plugins/visibleRegisters';
import type {PackOptions} from '../pack';
import {readText} from './readText';
import type {PackFile} from './packFile';

/** Each register as an Excel file, and each of its lists as CSV: `registers/facilities.xlsx`, `registers/facilities_places.csv`. */
export async function registerFiles(options: PackOptions): Promise<readonly PackFile[]> {
  const stamp = readBuildStamp();
  const files: PackFile[] = [];
  for (const register of visibleRegisters(options.siteDir, options.audience)) {
    const {name} = register.spec;
    const {value, file} = readRegister(register, options);
    failOnProblems([file]);
    const sheets = toSheets(value);
    const title = `${pageTitle(options.siteDir, register.path)}（${name}）`;
    files.push({path: `registers/${name}.xlsx`, bytes: await toRegisterXlsx(sheets, {title, author: '地域のつながり課', date: stamp.day, stamp: stampText(stamp)})});
    for (const {field, rows} of sheets) files.push({path: `registers/${name}_${field}.csv`, bytes: Buffer.from(toCsv(rows))});
  }
  return files;
}

/** The page that a register belongs to names it. */
function pageTitle(siteDir: string, register: string): string {
  return String(readFrontMatter(readText(path.join(siteDir, path.dirname(register), 'index.mdx'))).title ?? '台帳');
}
