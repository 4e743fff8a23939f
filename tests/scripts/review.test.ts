import fs from 'node:fs';
import path from 'node:path';
import {releaseDraft} from '../../scripts/edition/releaseDraft';
import {formatStatus} from '../../scripts/review/formatStatus';
import {readReview} from '../../scripts/review/readReview';
import {recordFiles} from '../../scripts/review/recordFiles';
import type {ReviewFile, SignOff} from '../../src/core/model/review';
import {makePortalRoot, removePortalRoot, type PortalRoot} from '../support/portalRoot';

const DRAFT = 'guides/guideline/draft/index.mdx';
const RECORD = 'guides/guideline/review.yml';
const RELEASE = {label: '令和8年度版', date: '2026-04-01', reason: '契約との関係を明らかにするため。'};
let root: PortalRoot;

jest.setTimeout(60_000);
beforeEach(() => {
  root = makePortalRoot();
});
afterEach(() => removePortalRoot(root));

/** What a reviewer would save who decides the same about every change of the draft. */
function saved(given: Partial<SignOff> = {}): ReviewFile {
  const {status, older = ''} = readReview(root.folder, 'guideline');
  const signOffs = status.changes.map(({change: {hash, place}}): SignOff => ({change: hash, place, role: '法制担当', decision: '承認', comment: '', at: '2026-11-28T10:05+09:00', replaces: [], ...given}));
  return {format: 'kmk-kyodo-review', version: 1, guide: 'guideline', older, newer: 'draft', signOffs};
}

function save(name: string, file: unknown): string {
  const place = path.join(root.folder, name);
  fs.writeFileSync(place, typeof file === 'string' ? file : JSON.stringify(file, null, 2));
  return place;
}

const record = (...names: readonly string[]): string => recordFiles(root.folder, names);
const statusText = (): string => formatStatus('審査', readReview(root.folder, 'guideline').status);
const release = (overrideReview?: string): string => releaseDraft(root.folder, {guide: 'guideline', release: RELEASE, today: '2026-03-20', overrideReview});
const changeCount = (): number => readReview(root.folder, 'guideline').status.changes.length;

/** The work must fail and write nothing; out: what it says. */
function refusal(work: () => unknown): string {
  const before = root.snapshot();
  let said = '';
  try {
    work();
  } catch (error) {
    said = (error as Error).message;
  }
  expect(root.snapshot()).toEqual(before);
  return said;
}

test('命令は、記録し、状態を終了コードで示し、済んでいない公開を断る', () => {
  const options = Object.entries(RELEASE).flatMap(([name, value]) => [`--${name}`, value]);
  expect(root.run('review', 'status', 'guideline')).toMatchObject({status: 1, stdout: expect.stringContaining('法制担当の承認がない')});
  expect(root.run('edition', 'release', 'guideline', ...options)).toMatchObject({status: 1, stderr: expect.stringContaining('--override-review "理由" を付けてください')});
  expect(root.run('review', 'record', save('法制.json', saved()))).toMatchObject({status: 0, stderr: '', stdout: expect.stringContaining(`${changeCount()}件を記録しました`)});
  expect(root.run('review', 'status', 'guideline')).toMatchObject({status: 0, stdout: expect.stringContaining('未審査0件')});
  expect(root.run('review', 'sign')).toMatchObject({status: 1, stdout: '', stderr: expect.stringMatching(/^「sign」はできません。\n使い方/)});
});

describe('審査を記録して公開する', () => {
  test('すべて承認されれば公開でき、記録は版のものになる', () => {
    record(save('法制.json', saved()));
    release();
    expect(root.read('guides/guideline/guide.yml')).toMatch(/review:\n {6}on: 2026-03-20\n {6}older: 2024-04-01\n {6}changes: (\d+)\n {6}signed: \1\n {6}roles:\n {8}- 法制担当\n/);
    expect(root.read(RECORD)).toContain('- edition: 2026-04-01');
  });

  test('審査がなければ公開を断り、何も変えない', () => {
    expect(refusal(release)).toMatch(/^審査の済んでいない変更が\d+件あるため、公開しませんでした。何も変えていません。/);
  });

  test('承認の後に改定案を1文字直すと、その承認は数えず、公開を断る', () => {
    record(save('法制.json', saved()));
    root.edit(DRAFT, (text) => text.replace('手続を経た', '手順を経た'));
    expect(statusText()).toMatch(/未審査1件.+期限切れ1件[^]+期限切れ（本文が変わったので数えない.+\n.+\n.+法制担当　承認/);
    expect(refusal(release)).toContain('審査の済んでいない変更が1件');
  });

  test('要修正があれば、承認があっても断る。理由を書けば公開でき、理由が残る', () => {
    const {signOffs: [first], ...rest} = saved({role: '契約担当', decision: '要修正', comment: '根拠の条を書く'});
    record(save('法制.json', saved()), save('契約.json', {...rest, signOffs: [first]}));
    expect(refusal(release)).toContain('審査の済んでいない変更が1件');
    expect(refusal(() => release(' '))).toContain('理由が空です');
    release('施行日までに公開が要るため');
    expect(root.read('guides/guideline/guide.yml')).toContain('override: 施行日までに公開が要るため');
  });
});

describe('審査のファイルを合わせる', () => {
  test('2人のファイルを合わせ、食い違いを示し、どちらも残す', () => {
    const said = record(save('a.json', saved()), save('b.json', saved({decision: '質問', comment: 'だれが決めるのか'})));
    expect(said).toMatch(/食い違い：\d+件[^]+法制担当　承認　2026-11-28 10:05\n.+法制担当　質問　2026-11-28 10:05　「だれが決めるのか」/);
    expect(root.read(RECORD).match(/decision: 承認|decision: 質問/g)).toHaveLength(2 * changeCount());
  });
  test('同じファイルを2度読んでも、記録は変わらない', () => {
    const file = save('a.json', saved());
    record(file);
    const before = root.read(RECORD);
    expect(record(file)).toContain('0件を記録しました（すでに記録');
    expect(root.read(RECORD)).toBe(before);
  });
  test('前の記録と注を残して書き足す', () => {
    record(save('a.json', saved()));
    root.edit(RECORD, (text) => text.replace('reviews:', '# 法制担当が確かめた\nreviews:'));
    const before = root.read(RECORD);
    record(save('b.json', saved({role: '担当課', at: '2026-11-29T09:00+09:00'})));
    expect(root.read(RECORD).startsWith(before)).toBe(true);
  });
});

describe('読めないファイルは、場所と値と直し方を示し、何も書かない', () => {
  test.each([
    ['人の名前を役割にした', (text: string) => text.replace('"法制担当"', '"鎌倉太郎"'), /bad\.json:\d+:\d+ 「signOffs\.0\.role」「鎌倉太郎」: .+「法制担当」「契約担当」「担当課」のどれか/],
    ['意見のない要修正', (text: string) => text.replace('"承認"', '"要修正"'), /bad\.json:\d+:\d+ 「signOffs\.0\.comment」「」: 要修正には意見が要ります/],
    ['印を書き換えた', (text: string) => text.replace(/"change": "[0-9a-f]{60}/, '"change": "z'), /変更の印（64桁）ではありません/],
    ['途中で切れた', (text: string) => text.slice(0, -20), /bad\.json:\d+:\d+ YAMLとして読めません/],
    ['ほかのファイル', () => '{"type": "FeatureCollection"}', /bad\.json:1:1 「format」: 審査のファイルではありません/],
    ['知らない手引き', (text: string) => text.replace('"guideline"', '"guidebook"'), /手引き「guidebook」がありません。「guideline」/],
    ['前の改定案の審査', (text: string) => text.replace('"2024-04-01"', '"2023-04-01"'), /今の改定案は「2024-04-01」から.+審査し直してください/],
  ])('%s', (_, spoil, message) => {
    const [good, bad] = [save('good.json', saved({role: '担当課'})), save('bad.json', spoil(JSON.stringify(saved(), null, 2)))];
    expect(refusal(() => record(good, bad))).toMatch(message);
  });
  test('ない名前のファイル', () => {
    expect(refusal(() => record('ない.json'))).toContain('ない.json：ファイルがありません');
  });
});
