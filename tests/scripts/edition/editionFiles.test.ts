import path from 'node:path';
import {askRelease} from '../../../scripts/edition/askRelease';
import {fillHashes} from '../../../scripts/edition/fillHashes';
import {renameAll} from '../../../scripts/edition/files';
import {listEditions} from '../../../scripts/edition/listEditions';
import {newDraft} from '../../../scripts/edition/newDraft';
import {releaseDraft} from '../../../scripts/edition/releaseDraft';
import {lintTexts} from '../../../scripts/texts/lintTexts';
import {makePortalRoot, removePortalRoot, type PortalRoot} from '../../support/portalRoot';

const GUIDE = 'guides/guideline';
const YAML = `${GUIDE}/guide.yml`;
let root: PortalRoot;

beforeEach(() => {
  root = makePortalRoot();
});
afterEach(() => removePortalRoot(root));
const releaseIt = () => releaseDraft(root.folder, {guide: 'guideline', release: {label: '令和8年度版', date: '2026-04-01', reason: '訂正'}, today: '2026-03-20', overrideReview: '見本を使う試験'});

describe('改定案を作る', () => {
  test('いちばん新しい版を写し、頭書きの版の名前だけを変える', () => {
    releaseIt();
    newDraft(root.folder, {guide: 'guideline', reason: '様式を足す案'});
    expect(root.read(`${GUIDE}/draft/index.mdx`)).toBe(root.read(`${GUIDE}/2026-04-01/index.mdx`).replace('edition: 2026-04-01', 'edition: draft'));
    expect(root.read(YAML)).toMatch(/editions:\n {2}# 新しい順に並べる\n {2}- id: draft\n {4}label: 改定案\n {4}status: draft\n {4}reason: 様式を足す案\n {2}- id: 2026-04-01\n/);
    expect(lintTexts(root.folder, []).messages).toEqual([]);
  });
  test('改定案があれば断り、何も書かない', () => {
    const before = root.snapshot();
    expect(() => newDraft(root.folder, {guide: 'guideline', reason: undefined})).toThrow('改定案がもうあります');
    expect(root.snapshot()).toEqual(before);
  });
});

describe('hashを書く', () => {
  test('まだないhashだけを書き、2度目は何も変えない', () => {
    expect(fillHashes(root.folder).split('\n')).toHaveLength(2);
    const filled = root.snapshot();
    expect(fillHashes(root.folder)).toContain('すべてそろっています');
    expect(root.snapshot()).toEqual(filled);
  });
  test('施行した版の中身が変わっていれば、書き直さずに断る', () => {
    fillHashes(root.folder);
    root.edit(`${GUIDE}/2023-04-01/index.mdx`, (text) => text.replace('分担', '共有'));
    const before = root.snapshot();
    expect(() => fillHashes(root.folder)).toThrow(/guides\/guideline\/2023-04-01: 施行した版の中身が変わっています.+git restore/);
    expect(root.snapshot()).toEqual(before);
  });
});

test('一覧には、手引きと版、状態、施行日、hashの合否が並ぶ', () => {
  fillHashes(root.folder);
  root.edit(`${GUIDE}/2023-04-01/index.mdx`, (text) => `${text}\n`);
  expect(listEditions(root.folder).split('\n').map((line) => line.trim().split(/ {2,}|　/))).toEqual([
    ['guideline', '協働事業ガイドライン'],
    ['draft', '改定案', '改定案', '施行日なし', '—'],
    ['2024-04-01', '令和6年度版', '施行中', '2024-04-01', 'hash一致'],
    ['2023-04-01', '令和5年度版', '旧版', '2023-04-01', 'hash不一致（中身が変わっている）'],
  ]);
});

test('公開の問いは、オプションにないものだけを順に聞く', async () => {
  const asked: string[] = [];
  const release = await askRelease({date: '2026-04-01'}, async (question) => String(asked.push(question)));
  expect(asked.map((question) => question.slice(0, 4))).toEqual(['版の呼び', '改正の理']);
  expect(release).toEqual({label: '1', date: '2026-04-01', reason: '2'});
});

test('置き換えが途中で失敗したら、それまでの分を元に戻す', () => {
  const before = root.snapshot();
  const at = (name: string) => path.join(root.folder, GUIDE, name);
  expect(() => renameAll([[at('draft'), at('2026-04-01')], [at('none'), at('guide.yml')]])).toThrow('何も変えていません');
  expect(root.snapshot()).toEqual(before);
});
