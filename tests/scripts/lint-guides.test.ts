import {lintTexts} from '../../scripts/texts/lintTexts';
import {makePortalRoot, removePortalRoot, type PortalRoot} from '../support/portalRoot';

const DRAFT = 'guides/guideline/draft/index.mdx';
const withoutId = (text: string): string => text.replace(' {/* #art-terms */}', '');
let root: PortalRoot;

jest.setTimeout(60_000);
beforeEach(() => {
  root = makePortalRoot();
});
afterEach(() => removePortalRoot(root));
const messages = (...places: readonly string[]) => lintTexts(root.folder, places).messages.map(({path, line, column, reason}) => `${path}:${line}:${column} ${reason}`);

describe('lint-guidesの命令', () => {
  test('誤りがなければ終了コードは0', () => {
    expect(root.run('lint-guides')).toMatchObject({status: 0, stderr: '', stdout: '4ファイルを調べました。誤り0件、注意0件\n'});
  });
  test('誤りは、ファイルごとに行と列と直し方を示し、終了コードは1', () => {
    root.edit(DRAFT, withoutId);
    const {status, stdout} = root.run('lint-guides');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^guides\/guideline\/draft\/index\.mdx:17:1 誤り 見出し「第2条（用語の意味）」に条項IDがありません/);
  });
  test('MDXとして読めないページだけでも、終了コードは1', () => {
    root.edit(DRAFT, (text) => `${text}\n{#x}\n`);
    expect(root.run('lint-guides', '--quiet')).toMatchObject({status: 1, stdout: expect.stringMatching(/index\.mdx:35:2 誤り MDXとして読めません/)});
  });
  test('台帳の値の誤りは、場所と値と直し方を示し、終了コードは1', () => {
    root.edit('guides/guideline/guide.yml', (text) => text.replace('audience: public', 'audience: everyone'));
    const {status, stdout} = root.run('lint-guides', '--quiet');
    expect(status).toBe(1);
    expect(stdout).toMatch(/guides\/guideline\/guide\.yml:\d+:\d+ 誤り .*「everyone」.*「staff」「public」/);
  });
  test('注意だけなら終了コードは0で、--quietでは出さない', () => {
    root.edit(DRAFT, (text) => text.trimEnd());
    expect(root.run('lint-guides')).toMatchObject({status: 0, stdout: expect.stringContaining('注意1件')});
    expect(root.run('lint-guides', '--quiet').stdout).toBe('4ファイルを調べました。誤り0件、注意0件\n');
  });
  test('--jsonでは、場所と規則と理由をデータで出す', () => {
    root.edit(DRAFT, (text) => text.replace('### 第2条', '##### 第2条'));
    const {status, stdout} = root.run('lint-guides', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({path: DRAFT, line: 17, column: 1, level: 'error', ruleId: 'heading-order', url: '/developers/lint-rules/#heading-order'})]);
  });
  test('ない場所を指定すれば、値を示して断る', () => {
    expect(root.run('lint-guides', 'guides/none')).toMatchObject({status: 1, stdout: '', stderr: expect.stringContaining('「guides/none」がありません')});
  });
});

describe('文章の検査', () => {
  test('場所を指定すれば、そこの指摘だけを出す', () => {
    root.edit(DRAFT, withoutId);
    expect(lintTexts(root.folder, ['guides/guideline/2024-04-01'])).toEqual({messages: [], fileCount: 1});
    expect(messages(DRAFT)).toHaveLength(1);
  });
  test('台帳にない版のフォルダーを示す', () => {
    root.edit('guides/guideline/guide.yml', (text) => text.replace(/ {2}- id: 2023-04-01[^]*/, ''));
    expect(messages()).toEqual([expect.stringMatching(/^guides\/guideline\/guide\.yml:8:1 フォルダー「2023-04-01」の版が書かれていません/)]);
  });
  test('フォルダーのない版を、台帳の行で示す', () => {
    root.edit('guides/guideline/guide.yml', (text) => `${text}  - id: 2022-04-01\n    label: 令和4年度版\n    status: superseded\n    effectiveDate: 2022-04-01\n    reason: 見本\n`);
    expect(messages()).toEqual([expect.stringMatching(/guide\.yml:33:9 版「2022-04-01」のフォルダーがない/)]);
  });
  test('台帳の値の誤りも、ほかの指摘と一緒に示す', () => {
    root.edit('guides/guideline/guide.yml', (text) => text.replace('status: in-force', 'status: active'));
    root.edit(DRAFT, withoutId);
    expect(messages().map((message) => message.split(' ')[0])).toEqual(['guides/guideline/guide.yml:23:13', `${DRAFT}:17:1`]);
  });
});
