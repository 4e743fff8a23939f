import fs from 'node:fs';
import path from 'node:path';
import {hashFolder} from '../../scripts/edition/files';
import {editionHash} from '../../src/registers/editionHash';
import {changedMessage, compareHashes} from '../../src/registers/editionHashes';
import {parseRegister} from '../../src/registers/parseRegister';
import {guideRegister} from '../../src/registers/schemas/guide';

const file = (name: string, text: string) => ({path: name, bytes: new TextEncoder().encode(text)});
const first = file('index.mdx', '協働とは');
const second = file('npo/steps.mdx', '進め方');

describe('版のhash', () => {
  test('ファイルの順によらない', () => {
    expect(editionHash([first, second])).toBe(editionHash([second, first]));
  });
  test.each([
    ['1字の違い', [file('index.mdx', '協働とわ'), second]],
    ['ファイルの名前', [file('what.mdx', '協働とは'), second]],
    ['ファイルの削除', [first]],
    ['ファイルの追加', [first, second, file('a.mdx', '')]],
    ['改行コード', [file('index.mdx', '協働とは\r\n'), second]],
    ['隣のファイルへ移した文', [file('index.mdx', '協働と'), file('npo/steps.mdx', 'は進め方')]],
  ])('%sで変わる', (_, files) => {
    expect(editionHash(files)).not.toBe(editionHash([first, second]));
  });
  test('16進64桁で、guide.ymlに書ける形', () => {
    expect(editionHash([])).toMatch(/^[0-9a-f]{64}$/);
  });
});

const guides = path.join(__dirname, '../../guides');
const records = fs.readdirSync(guides).filter((name) => fs.statSync(path.join(guides, name)).isDirectory()).map((name) => {
  const source = {path: `guides/${name}/guide.yml`, text: fs.readFileSync(path.join(guides, name, 'guide.yml'), 'utf8')};
  return {name, record: parseRegister(guideRegister, source).value};
});

describe.each(records)('guides/$name', ({name, record}) => {
  test('施行した版は、guide.ymlのhashのまま変わっていない', () => {
    if (!record) throw new Error(`guides/${name}/guide.yml が読めません。npm run lint:guides で誤りを見てください`);
    const actual = new Map(record.editions.map(({id}) => [id, hashFolder(path.join(guides, name, id))]));
    const states = [...compareHashes(record, actual)].filter(([, state]) => state !== 'draft' && state !== 'same');
    expect(states.map(([edition, state]) => (state === 'changed' ? changedMessage(name, edition) : `${edition}: hashがありません。npm run edition -- hash で書いてください`))).toEqual([]);
  });
});
