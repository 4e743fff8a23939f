import {parseRegister} from '../../src/registers/parseRegister';
import {checklistItemsRegister, citiesRegister} from '../../src/registers/schemas/cities';
import {readRegister} from '../support/readRegister';
import fs from 'node:fs';
import path from 'node:path';

const yaml = fs.readFileSync(path.resolve(__dirname, '../../docs/cities/cities.yml'), 'utf8');
const register = readRegister(citiesRegister, 'docs/cities/cities.yml');
const reasons = (text: string) => parseRegister(citiesRegister, {path: 'docs/cities/cities.yml', text}).file.messages.map(({line, column, reason}) => `${line}:${column} ${reason}`);

describe('他市の手引きの台帳', () => {
  test('64件の資料と、60の自治体がある', () => {
    expect([register.documents.length, new Set(register.documents.map((one) => one.code)).size]).toEqual([64, 60]);
  });
  test('どの資料の項目も、確かめる項目の一覧と同じ名・同じ順である', () => {
    const names = readRegister(checklistItemsRegister, 'docs/cities/checklist-items.yml').items.map((item) => item.name);
    expect(register.documents.filter((one) => Object.keys(one.items).join() !== names.join())).toEqual([]);
  });
  test('写しの住所（cache.yimg.jp）を出典にしない', () => {
    expect(register.documents.filter((one) => one.url.includes('cache.yimg.jp'))).toEqual([]);
  });
  test('検査数字の合わないコードは、行と列、値、直し方を示す', () => {
    expect(reasons(yaml.replace("code: '141003'", "code: '141004'"))[0]).toMatch(/^\d+:11 .*「141004」.*検査数字.*確かめて/);
  });
  test('「無」は使えない', () => {
    expect(reasons(yaml.replace('協働の定義: 未確認', '協働の定義: 無'))[0]).toMatch(/「無」.*「有」「未確認」のどれか/);
  });
  test('つづりの違う項目は、ほかとそろっていないと知らせる', () => {
    const last = yaml.lastIndexOf('協働の定義:');
    expect(reasons(`${yaml.slice(0, last)}協働の定儀:${yaml.slice(last + 6)}`)[0]).toMatch(/「協働の定義、協働の定儀」.*つづりを確かめて/);
  });
});
