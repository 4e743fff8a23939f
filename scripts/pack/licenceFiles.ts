import {toCsv} from '../../src/core/text/safeCell';
import {readLicences} from '../../src/plugins/licences/readLicences';
import type {PackOptions} from '../pack';
import type {PackFile} from './packFile';

/** `licences/licences.csv`: every package with its licence; `licences/shipped.txt`: in full, those of which a part reaches readers. */
export async function licenceFiles({siteDir}: PackOptions): Promise<readonly PackFile[]> {
  const {shipped, building} = await readLicences(siteDir);
  const rows = [...shipped.map((one) => ({...one, use: '読む人に届く'})), ...building.map((one) => ({...one, use: '作るときに使う'}))];
  const list = toCsv([['名前', '版', '使用許諾', '使い方'], ...rows.map(({name, version, licence, use}) => [name, version, licence || '記載なし', use])]);
  const texts = shipped.map(({name, version, licence, text}) => `${name} ${version}（${licence}）\n\n${text}\n`).join(`\n${'-'.repeat(40)}\n\n`);
  return [{path: 'licences/licences.csv', bytes: Buffer.from(list)}, {path: 'licences/shipped.txt', bytes: Buffer.from(texts)}];
}
