import fs from 'node:fs';
import path from 'node:path';
import type {Licences} from '../../src/core/model/licences';
import {lockPackages} from '../../src/plugins/licences/lockPackages';
import {readLicences} from '../../src/plugins/licences/readLicences';

const ROOT = path.resolve(__dirname, '../..');

/** No copyleft beyond MPL: whoever builds or passes on the site owes nobody its sources. */
const ALLOWED = /^(MIT|MIT-0|MIT\/X11|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Python-2\.0|Unlicense|WTFPL|Zlib|Unicode-3\.0|OFL-1\.1)$/;
/** States no licence at all; it reads ZIP files inside of exceljs and never reaches a reader. */
const UNSTATED = ['buffers'];

/** `A OR B`: one will do; `A AND B`: all must. */
const isAllowed = (licence: string): boolean => licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((one) => ALLOWED.test(one)));

describe('部品の使用許諾', () => {
  let licences: Licences;
  beforeAll(async () => {
    licences = await readLicences(ROOT);
  });

  test('MPLより強いコピーレフトの部品がない', () => {
    const wrong = [...licences.shipped, ...licences.building].filter(({name, licence}) => !isAllowed(licence) && !UNSTATED.includes(name));
    expect(wrong).toEqual([]);
  });
  test('読む人に届く部品は、実際に束ねたものであり、使用許諾の全文がある', () => {
    expect(licences.shipped.map(({name}) => name)).toEqual(expect.arrayContaining(['flexsearch', 'infima', 'preact']));
    expect(licences.shipped.map(({name}) => name)).not.toContain('react');
    // Its package holds no licence file; its makers are Docusaurus', whose licence stands beside it.
    expect(licences.shipped.filter(({text}) => text.length < 400).map(({name}) => name)).toEqual(['infima']);
  });
  test('package.jsonに書いた部品は、入れた版で、すべて載っている', () => {
    const {dependencies} = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {readonly dependencies: Readonly<Record<string, string>>};
    const listed = new Set([...licences.shipped, ...licences.building].map(({name, version}) => `${name}@${version}`));
    expect(Object.entries(dependencies).map((one) => one.join('@')).filter((one) => !listed.has(one))).toEqual([]);
  });
  test('許されない使用許諾を見つける目がある', () => {
    expect(['GPL-3.0', 'MIT AND AGPL-3.0', '', 'LGPL-2.1 OR GPL-2.0'].filter(isAllowed)).toEqual([]);
    expect(['MIT OR GPL-3.0-or-later', '(MIT AND Zlib)'].filter(isAllowed)).toHaveLength(2);
  });
  test('テストだけの部品を除き、同じ部品は1度だけ挙げる', () => {
    const lock = JSON.stringify({packages: {'': {}, 'node_modules/b': {version: '1', license: 'MIT'}, 'node_modules/a/node_modules/b': {version: '1', license: 'MIT'}, 'node_modules/a': {version: '2'}, 'node_modules/t': {version: '1', dev: true}}});
    expect(lockPackages(lock)).toEqual([{name: 'a', version: '2', licence: ''}, {name: 'b', version: '1', licence: 'MIT'}]);
  });
});
