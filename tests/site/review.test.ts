import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {releaseDraft} from '../../scripts/edition/releaseDraft';
import {accessibilityProblems, tooWide} from '../support/accessibility';
import {useSite} from '../support/browser';
import {guideEditions} from '../support/guideEditions';

const ROOT = path.join(__dirname, '../..');
const ADDRESS = `/changes/handbook/${guideEditions('handbook').current.id}..draft/`;
const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

async function openAs(role: string, options: Parameters<typeof site.open>[0] = {}): Promise<Page> {
  const page = await site.open({...options, address: ADDRESS});
  await page.getByLabel('あなたの役割').selectOption(role);
  await page.locator('.ReviewPanel-row').first().waitFor();
  return page;
}

const firstRow = (page: Page) => page.locator('.ReviewPanel-row').first();
const approveAll = (page: Page): Promise<void> => page.locator('.ReviewPanel-row').evaluateAll((rows) => rows.forEach((row) => row.querySelector('button')?.click()));

async function objectTo(page: Page, comment: string): Promise<void> {
  await firstRow(page).getByRole('button', {name: '要修正', exact: true}).click();
  await firstRow(page).getByLabel('要修正の意見').fill(comment);
  await firstRow(page).getByRole('button', {name: '要修正として残す'}).click();
}

async function save(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: '審査をファイルに保存'}).click()]);
  expect(download.suggestedFilename()).toMatch(/^review-handbook-\d{8}-\d{4}\.json$/);
  return download.path();
}

describe('画面の審査から公開まで', () => {
  let root: string;
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(tmpdir(), 'review-'));
    for (const folder of ['guides', 'docs']) fs.cpSync(path.join(ROOT, folder), path.join(root, folder), {recursive: true});
  });
  afterEach(() => fs.rmSync(root, {recursive: true}));
  const review = (...args: readonly string[]) => spawnSync(process.execPath, ['--import', 'tsx', path.join(ROOT, 'scripts/review.ts'), '--root', root, ...args], {encoding: 'utf8', cwd: ROOT});
  const release = () => releaseDraft(root, {guide: 'handbook', release: {label: '見本の版', date: '2099-04-01', reason: '見本'}, today: '2026-11-28'});

  test('すべて承認し、保存し、記録すると、公開できる。1文字直した文の承認は数えない', async () => {
    const page = await openAs('法制担当');
    const count = await page.locator('.ReviewPanel-row').count();
    await approveAll(page);
    expect(review('record', await save(page))).toMatchObject({status: 0, stdout: expect.stringContaining(`${count}件を記録しました`)});
    expect(review('status', 'handbook')).toMatchObject({status: 0, stdout: expect.stringContaining(`変更${count}件：要修正0件　質問0件　未審査0件　承認${count}件　期限切れ0件`)});
    const draft = path.join(root, 'guides/handbook/draft/contracts.mdx');
    const signed = fs.readFileSync(draft, 'utf8');
    fs.writeFileSync(draft, signed.replace('受けた仕事の一部を', '受けた仕事の全部を'));
    expect(review('status', 'handbook')).toMatchObject({status: 1, stdout: expect.stringContaining(`未審査1件　承認${count - 1}件　期限切れ1件`)});
    expect(release).toThrow('審査の済んでいない変更が1件');
    fs.writeFileSync(draft, signed);
    expect(release()).toContain('公開しました');
  });

  test('2人の審査を合わせる。要修正が1つあれば、公開を断る', async () => {
    const [legal, contracts] = [await openAs('法制担当'), await openAs('契約担当')];
    await approveAll(legal);
    await objectTo(contracts, '額の根拠を書いてください。');
    expect(review('record', await save(legal), await save(contracts))).toMatchObject({status: 0, stderr: ''});
    expect(review('status', 'handbook')).toMatchObject({status: 1, stdout: expect.stringMatching(/要修正1件[^]+契約担当　要修正　\d{4}-\d{2}-\d{2} \d{2}:\d{2}　「額の根拠を書いてください。」/)});
    expect(release).toThrow('審査の済んでいない変更が1件');
  });
});

test('キーボードだけで、役割を選び、次のまだの変更へ進み、承認し、要修正の意見を残せる', async () => {
  const page = await site.open({address: ADDRESS});
  await page.getByLabel('あなたの役割').focus();
  await page.keyboard.press('ArrowDown');
  await firstRow(page).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.locator('.ReviewPanel-row button[aria-pressed="true"]').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('額の根拠を書いてください。n p');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await firstRow(page).locator('.ReviewPanel-signOff').innerText()).toContain('額の根拠を書いてください。n p');
});

test('記録を止めたブラウザーでも審査して保存でき、残せないことを知らせる', async () => {
  const page = await site.open({address: '/'});
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', {get: () => { throw new DOMException('blocked', 'SecurityError'); }}));
  await page.goto(ADDRESS);
  await page.getByLabel('あなたの役割').selectOption('担当課');
  await firstRow(page).getByRole('button', {name: '承認', exact: true}).click();
  expect(await page.getByText('このブラウザーは判断を残せません').isVisible()).toBe(true);
  expect(JSON.parse(fs.readFileSync(await save(page), 'utf8'))).toMatchObject({guide: 'handbook', signOffs: [{role: '担当課', decision: '承認'}]});
});

test.each([
  ['明るい画面', {colorScheme: 'light'}],
  ['暗い画面', {colorScheme: 'dark'}],
  ['電話の幅（390px）', {viewport: {width: 390, height: 844}}],
] as const)('審査の欄を開いた新旧対照表に、アクセシビリティの誤りがない（%s）', async (_, options) => {
  const page = await openAs('法制担当', options);
  await objectTo(page, '根拠を書いてください。');
  await firstRow(page).getByRole('button', {name: '質問', exact: true}).click();
  expect([...await accessibilityProblems(page), ...await tooWide(page)]).toEqual([]);
});

test('JavaScriptがなくても、審査の状態と、審査欄のあるWordへのリンクがある', async () => {
  const page = await site.open({address: ADDRESS, javaScriptEnabled: false});
  const panel = page.locator('section[aria-labelledby="review"]');
  expect(await panel.innerText()).toContain('この画面で審査するには、JavaScriptが要ります');
  const paper = await panel.getByRole('link', {name: '備考と審査欄のあるWordファイル'}).getAttribute('href');
  expect((await page.request.get(`${ADDRESS}${paper}`)).ok()).toBe(true);
});
