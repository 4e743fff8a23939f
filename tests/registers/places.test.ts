import fs from 'node:fs';
import path from 'node:path';
import {parseRegister} from '../../src/registers/parseRegister';
import {cafesRegister, facilitiesRegister} from '../../src/registers/schemas/places';
import {programmeRegister} from '../../src/registers/schemas/programme';
import {readRegister} from '../support/readRegister';

const read = (file: string) => fs.readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
const firstReason = (spec: typeof facilitiesRegister, text: string) => parseRegister(spec, {path: 'x.yml', text}).file.messages.map(({line, column, reason}) => `${line}:${column} ${reason}`)[0];

describe('場所の台帳', () => {
  const yaml = read('docs/places/facilities.yml');
  test('電話の形が違えば、値と直し方を示す', () => {
    expect(firstReason(facilitiesRegister, yaml.replace('phone: 0467-25-2030', 'phone: 25-2030'))).toMatch(/^\d+:12 .*「25-2030」.*0467-00-0000/);
  });
  test('確かめた日は、日付か要確認である', () => {
    expect(firstReason(facilitiesRegister, yaml.replace('checkedOn: 要確認', 'checkedOn: 去年'))).toMatch(/「去年」.*2027-03-31.*要確認/);
  });
  test('閉店した店と、後継の店の両方を残す', () => {
    const cafes = readRegister(cafesRegister, 'docs/places/cafes.yml').places;
    expect(cafes.filter((one) => one.status === '閉店・終了').map((one) => one.name)).toEqual(['6丁目クラブ']);
    expect(cafes.map((one) => one.name)).toContain('6+ Cafe（ろくプラスカフェ）');
  });
});

describe('エール事業の台帳', () => {
  const {courses} = readRegister(programmeRegister, 'docs/programme/programme.yml');
  const limitsOf = (id: string) => courses.find((one) => one.id === id)?.upperLimits.map(({yen}) => yen);
  test('協働コースは、令和5年度までと令和6年度からで別の行である', () => {
    expect(courses.filter((one) => one.name === '協働コース').map((one) => [one.from, one.to])).toEqual([['令和4年度', '令和5年度'], ['令和6年度', '要確認']]);
  });
  test('公表された上限額だけを持ち、分からない額は空のままにする', () => {
    expect(['startup-2022', 'startup-2024', 'collaboration-2024', 'activation-2024'].map(limitsOf)).toEqual([[100000], [], [500000], [300000, 150000]]);
  });
  test('上限額は、文に書いた額と同じである', () => {
    const wrong = courses.flatMap((one) => one.upperLimits.filter(({yen}) => !one.amount.includes(`${yen / 10000}万円`)));
    expect(wrong).toEqual([]);
  });
});
