import {makePortalRoot, removePortalRoot, type PortalRoot} from '../support/portalRoot';

const OPTIONS = ['--label', '令和8年度版', '--date', '2026-04-01', '--reason', '契約との関係を明らかにするため。', '--override-review', '見本を使う試験'];
let root: PortalRoot;

jest.setTimeout(60_000);
beforeEach(() => {
  root = makePortalRoot();
});
afterEach(() => removePortalRoot(root));

/** Runs a command that must fail without writing; out: what it says. */
function refused(...args: readonly string[]): string {
  const before = root.snapshot();
  const {status, stderr, stdout} = root.run('edition', ...args);
  expect({status, stdout, after: root.snapshot()}).toEqual({status: 1, stdout: '', after: before});
  return stderr;
}

describe('editionの命令', () => {
  test('releaseで公開し、newで次の改定案を作り、listに並ぶ', () => {
    expect(root.run('edition', 'release', 'guideline', ...OPTIONS)).toMatchObject({status: 0, stderr: '', stdout: expect.stringContaining('公開しました: guides/guideline/2026-04-01/（令和8年度版）')});
    expect(root.run('edition', 'new', 'guideline')).toMatchObject({status: 0, stderr: '', stdout: expect.stringContaining('2026-04-01の写し')});
    expect(root.run('edition', 'list').stdout.split('\n')[2]).toMatch(/^ {2}2026-04-01 {2}令和8年度版 {2}施行中 {2}2026-04-01 {2}hash一致$/);
  });
  test('hashで、まだないhashを書く', () => {
    expect(root.run('edition', 'hash')).toMatchObject({status: 0, stderr: ''});
    expect(root.read('guides/guideline/guide.yml').match(/hash: '[0-9a-f]{64}'/g)).toHaveLength(2);
  });
  test('countsで版ごとの数を、marksで新しい版の要確認を、場所とともに示す', () => {
    root.edit('guides/guideline/draft/index.mdx', (text) => `${text}\n額は〔要確認〕です。\n`);
    expect(root.run('edition', 'counts').stdout).toMatch(/^\| 手引き \|[^]*\| guideline \| draft \| 1 \| [^]*guideline draft index\.mdx（\d+字）：/);
    expect(root.run('edition', 'marks').stdout).toMatch(/^guides\/guideline\/draft\/index\.mdx:\d+ 要確認　額は〔要確認〕です。$/m);
  });
  test('検査に誤りがあれば公開を断り、終了コードは1で、何も書かない', () => {
    root.edit('guides/guideline/draft/index.mdx', (text) => text.replace(' {/* #art-terms */}', ''));
    expect(refused('release', 'guideline', ...OPTIONS)).toMatch(/^検査に誤りがあるため、公開しませんでした/);
  });
  test('答える人がいなければ、足りないオプションを示して断る', () => {
    expect(refused('release', 'guideline', '--label', '令和8年度版')).toMatch(/^--date（.+）、--reason（.+）がありません/);
  });
  test('知らない命令なら、使い方を示して断る', () => {
    expect(refused('publish')).toMatch(/「publish」はできません。\n使い方/);
  });
  test('施行日がまだなら、公開はするが注意する', () => {
    const {status, stdout} = root.run('edition', 'release', 'guideline', '--label', '先の版', '--date', '9999-04-01', '--reason', '見本', '--override-review', '見本を使う試験');
    expect({status, stdout}).toEqual({status: 0, stdout: expect.stringContaining('注意：施行日がまだ来ていません')});
  });
});
