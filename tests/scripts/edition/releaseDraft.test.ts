import fs from 'node:fs';
import path from 'node:path';
import {hashFolder} from '../../../scripts/edition/files';
import {assertDraft, releaseDraft} from '../../../scripts/edition/releaseDraft';
import {makePortalRoot, removePortalRoot, type PortalRoot} from '../../support/portalRoot';

const GUIDE = 'guides/guideline';
const YAML = `${GUIDE}/guide.yml`;
const DRAFT = `${GUIDE}/draft/index.mdx`;
const RELEASE = {label: '令和8年度版', date: '2026-04-01', reason: '契約との関係を明らかにするため。'};
let root: PortalRoot;

beforeEach(() => {
  root = makePortalRoot();
});
afterEach(() => removePortalRoot(root));
const release = (change = {}) => releaseDraft(root.folder, {guide: 'guideline', release: {...RELEASE, ...change}, today: '2026-03-20', overrideReview: '見本を使う試験'});

/** The release must fail and write nothing; out: what it says. */
function refusal(change = {}): string {
  const before = root.snapshot();
  let said = '';
  try {
    release(change);
  } catch (error) {
    said = (error as Error).message;
  }
  expect(root.snapshot()).toEqual(before);
  return said;
}

describe('版の公開', () => {
  test('改定案が施行日の版になり、前の版は旧版になる', () => {
    release();
    expect([root.exists(`${GUIDE}/draft`), root.exists(`${GUIDE}/2026-04-01/index.mdx`)]).toEqual([false, true]);
    expect(root.read(YAML)).toMatch(/- id: 2026-04-01\n {4}label: 令和8年度版\n {4}status: in-force\n {4}effectiveDate: 2026-04-01\n {4}reason: 契約との関係を明らかにするため。\n/);
    expect(root.read(YAML)).toMatch(/- id: 2024-04-01\n {4}label: 令和6年度版 # 令和6年度の推進委員会で報告\n {4}status: superseded\n/);
  });
  test('書いたhashは版のファイルと合い、様式は一字も変わらない', () => {
    const form = fs.readFileSync(path.join(root.folder, GUIDE, 'draft/forms/kyotei.docx'));
    release();
    expect(root.read(YAML)).toContain(`hash: ${hashFolder(path.join(root.folder, GUIDE, '2026-04-01'))}`);
    expect(fs.readFileSync(path.join(root.folder, GUIDE, '2026-04-01/forms/kyotei.docx'))).toEqual(form);
  });
  test('台帳の注と、ほかの行は残る', () => {
    const before = root.read(YAML).split('\n');
    release();
    const after = root.read(YAML).split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual(['  - id: draft', '    label: 改定案', '    status: draft', '    reason: 契約との関係を書き足す案です。']);
  });
  test('頭書きの版の名前は施行日になり、本文は一字も変わらない', () => {
    const draft = root.read(DRAFT);
    release();
    expect(root.read(`${GUIDE}/2026-04-01/index.mdx`)).toBe(draft.replace('edition: draft', 'edition: 2026-04-01'));
  });
  test('作業中のファイルを残さない', () => {
    release();
    expect(fs.readdirSync(path.join(root.folder, GUIDE)).sort()).toEqual(['2023-04-01', '2024-04-01', '2026-04-01', 'guide.yml']);
  });
});

describe('公開を断る', () => {
  test('検査の誤りは、改定案の場所で示す', () => {
    root.edit(DRAFT, (text) => text.replace('#art-scope', '#art-target'));
    expect(refusal()).toMatch(/検査に誤りがあるため.+\nguides\/guideline\/draft\/index\.mdx:21:1 .+「art-scope」に戻してください/);
  });
  test('変更の説明（notes）がない', () => {
    root.edit('guides/guideline/guide.yml', (text) => text.replace(/ {4}notes:\n(?: {6}.+\n)+/, ''));
    expect(refusal()).toContain('変更の説明（notes）がありません');
  });
  test('MDXとして読めないページがある', () => {
    root.edit(DRAFT, (text) => `${text}\n定員は<10人\n`);
    expect(refusal()).toContain('MDXとして読めません');
  });
  test('改定案がない', () => {
    release();
    expect(refusal({label: '次の版', date: '2027-04-01'})).toContain('改定案がありません。先に npm run edition -- new guideline');
    expect(() => assertDraft(root.folder, 'guideline')).toThrow('改定案がありません');
  });
  test.each([
    ['2024-04-01', '「2024-04-01」の版がもうあります'],
    ['2023-10-01', '今ある版「2024-04-01」より前です'],
    ['2026-02-30', '「2026-02-30」は日付ではありません'],
    ['令和8年4月1日', '「令和8年4月1日」は日付ではありません'],
    ['../../x', '「../../x」は日付ではありません'],
  ])('施行日が「%s」', (date, message) => {
    expect(refusal({date})).toContain(message);
  });
  test('誤りは、まとめて示す', () => {
    expect(refusal({label: '令和6年度版', date: 'あした', reason: ' '}).split('\n')).toHaveLength(3);
  });
  test('guide.ymlの誤りは、ファイルと行と列を示す', () => {
    root.edit(YAML, (text) => text.replace('status: in-force', 'status: active'));
    expect(refusal()).toMatch(/^guides\/guideline\/guide\.yml:23:13 .*「active」/);
  });
  test('知らない手引きなら、ある名前を示す', () => {
    expect(() => assertDraft(root.folder, 'handbook')).toThrow('手引き「handbook」がありません。「guideline」');
  });
});
