import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {assertSameSource} from '../../scripts/release/assertSameSource';
import {tellAudit} from '../../scripts/release/auditPackages';
import {readSource} from '../../scripts/release/readSource';
import {writeSums} from '../../scripts/release/writeSums';

describe('npm audit の答え', () => {
  test('レジストリが答えなければ、調べていないと言う', () => {
    expect(tellAudit('{"message":"405 Method Not Allowed"}')).toContain('調べていません（405 Method Not Allowed）');
    expect(tellAudit('')).toContain('調べていません（答えなし）');
  });
  test('弱点があれば、重さと数を言い、なければ、ないと言う', () => {
    expect(tellAudit('{"metadata":{"vulnerabilities":{"high":2,"low":0,"total":2}}}')).toContain('弱点があります（high 2件）');
    expect(tellAudit('{"metadata":{"vulnerabilities":{"high":0,"total":0}}}')).toContain('知られた弱点はありません');
  });
});

describe('公開の元', () => {
  const env = {RELEASE_COMMIT: '832744b', SOURCE_DATE_EPOCH: '1700000000'};
  test('gitがなくても、決めた名前と時刻から作れる', () => {
    expect(readSource(false, env)).toEqual({commit: '832744b', epoch: '1700000000', day: '2023-11-15'});
  });
  test('作っている間に元の版が変わったら、前と今の名前を言って止まる', () => {
    const source = readSource(false, env);
    expect(() => assertSameSource(source, {isWorkingCopy: false, env})).not.toThrow();
    expect(() => assertSameSource(source, {isWorkingCopy: false, env: {...env, RELEASE_COMMIT: '9c1d2e3'}})).toThrow('832744b から 9c1d2e3 に変わりました');
  });
  test.each(['../x', 'A B', ''])('名前「%s」は、直し方を言って断る', (commit) => {
    expect(() => readSource(false, {...env, RELEASE_COMMIT: commit})).toThrow('英小文字と数字で書いてください');
  });
});

test('確かめの値は、下のフォルダーも名前の順に挙げ、変わったファイルが見つかる', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sums-'));
  fs.mkdirSync(path.join(folder, 'b'));
  fs.writeFileSync(path.join(folder, 'b/c.txt'), '文');
  fs.writeFileSync(path.join(folder, 'a.txt'), 'a');
  writeSums(folder);
  const check = () => spawnSync('sha256sum', ['--check', 'SHA256SUMS'], {cwd: folder, encoding: 'utf8'});
  expect([check().status, check().stdout]).toEqual([0, 'a.txt: OK\nb/c.txt: OK\n']);
  fs.writeFileSync(path.join(folder, 'b/c.txt'), '変えた文');
  expect(check().status).toBe(1);
  fs.rmSync(folder, {recursive: true});
});
